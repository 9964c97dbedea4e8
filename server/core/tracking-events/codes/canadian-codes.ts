import { codeTable, toCodeKey, type CodeReading } from './code-table.ts';

/**
 * Event identifiers of Canada Post: the leading digits tell the process, so whole ranges mean the same.
 * `20` records the image of a signature; it comes before or long after the delivery itself.
 */
const CANADA_POST_CODES = codeTable([
  ['info_received', null, '3000|3002'],
  ['in_transit', 'picked_up', '2300'],
  ['in_transit', 'sorting', '0100|0104|0170'],
  ['in_transit', 'arrived', '0405'],
  ['in_transit', 'departed', '0410'],
  ['in_transit', null, '1703'],
  [
    'in_transit',
    'delayed',
    '0117|0121|0125|0159|0160|0161|0162|0163|0172|1410|1411|1414|1443|1444|1484|1494|2410|2411|2414',
    '@wording',
  ],
  [
    'in_transit',
    'accepted',
    '0101|0102|0103|0105|0106|0107|1400|1401|1402|1403|1404|1405',
    '@wording',
  ],
  ['in_transit', 'delayed_processing', '0127|0810|1487|4700', '@wording'],
  ['out_for_delivery', null, '0174|0500'],
  ['attempt_failed', null, '0150|0190|3001|4650', '@wording'],
  [
    'attempt_failed',
    'notice_left',
    '0154|0156|1407|1435|1436|1437|1438|1479|1488|2407',
    '@wording',
  ],
  ['available_for_pickup', null, '1701'],
  ['available_for_pickup', null, '0118', '@wording'],
  ['delivered', null, '1408|1409|1421|1422|1423|1424|1425|1426|1427|1428|1429|1430|1431|1432'],
  ['delivered', null, '1433|1434|1441|1442|1461|1462|1463|1465|1466|1467|1468|1469|1471|1472'],
  ['delivered', null, '1473|1475|1476|1496|1497|1498|1499|5300'],
  ['exception', 'address_problem', '0120|0171|0173|0179|1412|1450|1483|1493|2412', '@wording'],
  [
    'returning',
    null,
    '0167|0168|0169|0181|0182|0183|0184|1100|1415|1416|1417|1418|1419|1420|1481|1482|1491|1492|2600|2802',
    '@wording',
  ],
  ['insignificant', null, '20'],
]);

/** What an event of Canada Post says; some answers leave out the zero at the beginning. */
export function readCanadaPostCode(code: string): CodeReading | null {
  const key = toCodeKey(code);
  return CANADA_POST_CODES.get(key) ?? CANADA_POST_CODES.get(key.padStart(4, '0')) ?? null;
}

/** Scan codes of Canpar. */
export const CANPAR_CODES = codeTable([
  ['in_transit', 'picked_up', 'PIC'],
  ['in_transit', 'arrived', 'ARR|INA'],
  ['in_transit', 'departed', 'INO'],
  ['delivered', null, 'DEL'],
]);

/** Scan types of Purolator are few; `Other` is whatever the words say. */
export const PUROLATOR_CODES = codeTable([['unknown', null, 'Other']]);
