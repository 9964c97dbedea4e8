import { toConnection } from '../admin-api/graphql-connection.ts';
import { lineOf, quantityOf, UnitCount, type NextId, type Units } from './sample-lines.ts';
import type {
  AgreementRecord,
  LineRecord,
  RefundRecord,
  ReturnRecord,
  SaleRecord,
} from './records.ts';

/** An edit of an order: units that were added, in new lines or old ones, and units that were removed. */
export interface OrderEdit {
  at: string;
  /** The order's `lines` include these units. */
  added?: readonly Units[];
  removed?: readonly Units[];
}

/** The facts that the agreements of an order are derived from. */
export interface AgreementFacts {
  placed: string;
  lines: readonly LineRecord[];
  edits?: readonly OrderEdit[];
  refunds?: readonly RefundRecord[];
  returns?: readonly ReturnRecord[];
}

/** Statuses of returns that the merchant has accepted. */
const AGREED_RETURNS = new Set<string>(['OPEN', 'CLOSED']);

/**
 * Builds the sales agreements of an order: one for its placing, and one for each change.
 * https://shopify.dev/docs/api/admin-graphql/2026-10/interfaces/SalesAgreement
 */
export function createAgreements(nextId: NextId) {
  function sale(line: LineRecord, quantity: number): SaleRecord {
    const type = line.isGiftCard ? 'GiftCardSale' : 'ProductSale';
    return {
      __typename: type,
      id: nextId(type),
      actionType: quantity < 0 ? 'RETURN' : 'ORDER',
      lineType: line.isGiftCard ? 'GIFT_CARD' : 'PRODUCT',
      quantity,
      lineItem: line,
    };
  }
  const sold = (units: Units): SaleRecord => sale(lineOf(units), quantityOf(units));
  /**
   * The quantity is below zero, as in the example responses of the query `order`; the schema does not say it.
   * https://shopify.dev/docs/api/admin-graphql/latest/queries/order
   */
  const removedSale = (units: Units): SaleRecord => sale(lineOf(units), -quantityOf(units));

  function agreement(
    type: AgreementRecord['__typename'],
    reason: AgreementRecord['reason'],
    happenedAt: string,
    sales: readonly SaleRecord[],
  ): AgreementRecord {
    return { __typename: type, id: nextId(type), happenedAt, reason, sales: toConnection(sales) };
  }

  /** Oldest first. Returned units are in the agreement of the return, and not in that of its refund. */
  return function agreementsOf(facts: AgreementFacts): AgreementRecord[] {
    const { placed, lines, edits = [], refunds = [] } = facts;
    const returns = (facts.returns ?? []).filter(({ status }) => AGREED_RETURNS.has(status));
    const addedLater = new UnitCount();
    for (const one of edits.flatMap(({ added = [] }) => added)) addedLater.add(one);
    for (const one of returns.flatMap(exchanged)) addedLater.add(one);
    const atFirst = lines
      .map((line): [LineRecord, number] => [line, line.quantity - addedLater.of(line)])
      .filter(([, quantity]) => quantity > 0);
    return [
      agreement('OrderAgreement', 'ORDER', placed, atFirst.map(sold)),
      ...edits.map(({ at, added = [], removed = [] }) =>
        agreement('OrderEditAgreement', 'ORDER_EDIT', at, [
          ...added.map(sold),
          ...removed.map(removedSale),
        ]),
      ),
      ...returns.map((one) =>
        agreement('ReturnAgreement', 'RETURN', one.createdAt, [
          ...returned(one).map(removedSale),
          ...exchanged(one).map(sold),
        ]),
      ),
      ...refunds.map((one) =>
        agreement('RefundAgreement', 'REFUND', one.createdAt, refunded(one).map(removedSale)),
      ),
    ].toSorted((a, b) => Date.parse(a.happenedAt) - Date.parse(b.happenedAt));
  };
}

function returned({ returnLineItems }: ReturnRecord): Units[] {
  return returnLineItems.items.map(({ fulfillmentLineItem, quantity }): Units => [
    fulfillmentLineItem.lineItem,
    quantity,
  ]);
}

function exchanged({ exchangeLineItems }: ReturnRecord): Units[] {
  return exchangeLineItems.items.flatMap(({ lineItems }) => lineItems);
}

function refunded({ refundLineItems }: RefundRecord): Units[] {
  return refundLineItems.items
    .filter(({ restockType }) => restockType !== 'RETURN')
    .map(({ lineItem, quantity }): Units => [lineItem, quantity]);
}
