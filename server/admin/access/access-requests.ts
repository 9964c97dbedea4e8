import { jsonBody } from '../json-body.ts';
import type {
  DeskKeyRequest,
  DeskKeysAnswer,
  SecondFactorRequest,
  SecondFactorSettings,
} from './access-contract.ts';

const FACTORS = '/admin/second-factors';
const KEYS = '/admin/desk-keys';

/** @returns `null` when the server does not answer. */
export const loadSecondFactors = () => readJson<SecondFactorSettings>(FACTORS);

/** @returns `null` when nothing may have changed. */
export const saveSecondFactors = (request: SecondFactorRequest) =>
  readJson<SecondFactorSettings>(FACTORS, 'PUT', request);

/** @returns `null` when the server does not answer. */
export const loadDeskKeys = () => readJson<DeskKeysAnswer>(KEYS);

/** @returns `null` when nothing may have changed. */
export const makeDeskKey = (request: DeskKeyRequest) =>
  readJson<DeskKeysAnswer>(KEYS, 'POST', request);

/** @returns `null` when nothing may have changed. */
export const revokeDeskKey = (id: string) =>
  readJson<DeskKeysAnswer>(`${KEYS}/${encodeURIComponent(id)}`, 'DELETE');

async function readJson<Body>(path: string, method = 'GET', sent?: object): Promise<Body | null> {
  try {
    const response = await fetch(path, { method, ...jsonBody(sent) });
    if (!response.ok) return null;
    const body: Body = await response.json();
    return body;
  } catch {
    return null;
  }
}
