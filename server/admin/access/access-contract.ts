/** The contract of the home page's sections about who may see an order, and the server: types only. */
import type { SecondFactor } from '../../contract.ts';

/**
 * The answer of `GET /admin/second-factors`, and of `PUT` with {@link SecondFactorRequest}: what shoppers may type in place
 * of the e-mail address.
 */
export interface SecondFactorSettings {
  /** Those whose fields Shopify has approved for the app. */
  approved: readonly SecondFactor[];
  /** Those of them that are turned on. */
  chosen: readonly SecondFactor[];
}

/** Of those that are approved. */
export interface SecondFactorRequest {
  chosen: readonly SecondFactor[];
}

/** A key with which a support desk asks for links. Instants are ISO 8601. */
export interface DeskKey {
  id: string;
  name: string;
  createdAt: string;
  /** To the minute; `null` for never. */
  usedAt: string | null;
}

/**
 * The answer of `GET /admin/desk-keys`, of `POST` with {@link DeskKeyRequest}, and of `DELETE /admin/desk-keys/:id`. `POST`
 * answers 409 when the shop has as many as it may.
 */
export interface DeskKeysAnswer {
  /** The oldest first. */
  keys: readonly DeskKey[];
  /** As many as a shop may have. */
  most: number;
  /** The key that was just made, which is shown this once; else `null`. */
  secret: string | null;
}

export interface DeskKeyRequest {
  /** 1 to 60 characters. */
  name: string;
}
