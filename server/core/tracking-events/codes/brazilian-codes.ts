import { codeTable, toCodeKey, type CodeReading } from './code-table.ts';

/** Kinds of event of Correios that say the same for each number. `EST` takes back what was said before. */
const KINDS = codeTable([
  ['in_transit', 'accepted', 'PO'],
  ['in_transit', 'picked_up', 'CO'],
  ['in_transit', null, 'RO|DO|TRI|PMT', '@wording'],
  ['in_transit', 'arrived', 'CD|CMT|CUN|CAR', '@wording'],
  ['in_transit', 'customs_processing', 'PAR', '@wording'],
  ['out_for_delivery', null, 'OEC', '@wording'],
  ['available_for_pickup', null, 'LDI', '@wording'],
  ['returning', null, 'LDE'],
  ['exception', 'lost', 'IDC'],
  ['exception', 'held', 'BLQ', '@wording'],
  ['insignificant', null, 'EST'],
]);

/** Numbers of the kinds `BDE`, `BDI` and `BDR`: how the delivery ended. */
const ENDS = codeTable([
  ['delivered', null, '0|1'],
  ['attempt_failed', 'recipient_absent', '2|18|20|21'],
  ['exception', 'unclaimed', '3|12|26'],
  ['exception', 'refused', '4'],
  ['exception', 'undeliverable', '5|39|49', '@wording'],
  ['exception', 'address_problem', '6|7|8|19|34'],
  ['exception', 'lost', '9|50|51|52'],
  ['exception', 'recipient_moved', '10'],
  ['returning', null, '22', '@wording'],
  ['returned', null, '23'],
  ['available_for_pickup', null, '24'],
  ['attempt_failed', 'business_closed', '25'],
  ['exception', 'damaged', '28|37'],
  ['in_transit', null, '30|32|45|47|53', '@wording'],
  ['exception', 'documents_required', '33|56'],
  ['attempt_failed', null, '35|36|46'],
  ['exception', 'held', '40|43|75'],
  ['exception', 'payment_due', '54'],
]);

/** `9` of these kinds is the way back, whatever else they mean. */
const WAY_BACK = codeTable([
  ['returning', null, 'OEC 9|LDE 9'],
  ['returning', null, 'FC 1|FC 47'],
]);

const CODE = /^([A-Z]{2,3})[ -]?(\d{1,2})?$/;

/** What an event of Correios says: a kind of letters and, in most kinds, a number (`BDE 01`, `OEC-9`). */
export function readCorreiosCode(code: string): CodeReading | null {
  const [, kind = '', number = ''] = CODE.exec(toCodeKey(code)) ?? [];
  const plain = number === '' ? '' : String(Number(number));
  if (/^BD[EIR]$/.test(kind)) return ENDS.get(plain) ?? null;
  return WAY_BACK.get(`${kind} ${plain}`) ?? KINDS.get(kind) ?? null;
}
