import { toConnection } from '../admin-api/graphql-connection.ts';
import { lineOf, quantityOf, UnitCount, type NextId, type Units } from './sample-lines.ts';
import type {
  AgreementRecord,
  LineRecord,
  RefundRecord,
  ReturnRecord,
  SaleRecord,
} from './records.ts';

/** A change of the order after it was placed: new lines, or more units of old ones, and fewer. */
export interface OrderEdit {
  at: string;
  /** In the order's `lines` already. */
  added?: readonly Units[];
  removed?: readonly Units[];
}

/** What the agreements of an order follow from. */
export interface AgreementFacts {
  placed: string;
  lines: readonly LineRecord[];
  edits?: readonly OrderEdit[];
  refunds?: readonly RefundRecord[];
  returns?: readonly ReturnRecord[];
}

/** The statuses of a return that the merchant has agreed to. */
const AGREED_RETURNS = new Set<string>(['OPEN', 'CLOSED']);

/** The builder of the agreements that Shopify records of an order: at its placing, and at each change. */
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
  const bought = (units: Units): SaleRecord => sale(lineOf(units), quantityOf(units));
  /**
   * Below zero, as in the answers that the reference of `order` shows for removals and returns
   * (shopify.dev/docs/api/admin-graphql/latest/queries/order); the schema leaves the sign open.
   */
  const gone = (units: Units): SaleRecord => sale(lineOf(units), -quantityOf(units));

  function agreement(
    type: AgreementRecord['__typename'],
    reason: AgreementRecord['reason'],
    happenedAt: string,
    sales: readonly SaleRecord[],
  ): AgreementRecord {
    return { __typename: type, id: nextId(type), happenedAt, reason, sales: toConnection(sales) };
  }

  /** Oldest first. What a return brings back is told in its own agreement, not in that of its refund. */
  return function agreementsOf(facts: AgreementFacts): AgreementRecord[] {
    const { placed, lines, edits = [], refunds = [] } = facts;
    const returns = (facts.returns ?? []).filter(({ status }) => AGREED_RETURNS.has(status));
    const later = new UnitCount();
    for (const one of edits.flatMap(({ added = [] }) => added)) later.add(one);
    for (const one of returns.flatMap(exchanged)) later.add(one);
    const atFirst = lines
      .map((line): [LineRecord, number] => [line, line.quantity - later.of(line)])
      .filter(([, quantity]) => quantity > 0);
    return [
      agreement('OrderAgreement', 'ORDER', placed, atFirst.map(bought)),
      ...edits.map(({ at, added = [], removed = [] }) =>
        agreement('OrderEditAgreement', 'ORDER_EDIT', at, [
          ...added.map(bought),
          ...removed.map(gone),
        ]),
      ),
      ...returns.map((one) =>
        agreement('ReturnAgreement', 'RETURN', one.createdAt, [
          ...sentBack(one).map(gone),
          ...exchanged(one).map(bought),
        ]),
      ),
      ...refunds.map((one) =>
        agreement('RefundAgreement', 'REFUND', one.createdAt, refunded(one).map(gone)),
      ),
    ].toSorted((a, b) => Date.parse(a.happenedAt) - Date.parse(b.happenedAt));
  };
}

function sentBack({ returnLineItems }: ReturnRecord): Units[] {
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
