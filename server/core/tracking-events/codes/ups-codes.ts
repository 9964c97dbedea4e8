import { codeTable, toCodeKey, type CodeReading } from './code-table.ts';

/**
 * Status codes of an activity (UPS tracking API, `activity[].status.code`), as public connectors list
 * them. The two letters are shared by several activity types: {@link readUpsCode}.
 */
const UPS_CODES = codeTable([
  ['info_received', null, 'MP|XD|OA'],
  ['in_transit', 'accepted', 'OR|PU|OC|OG'],
  ['in_transit', 'arrived', 'AR'],
  ['in_transit', 'departed', 'DP'],
  ['in_transit', null, 'AA|AF|AL|DS|IH|AP'],
  ['in_transit', 'customs_released', 'SR|RZ'],
  ['in_transit', 'delayed_weather', 'DJ'],
  ['in_transit', 'delayed', 'DY|DE|SD', '@wording'],
  ['out_for_delivery', null, 'OT|OD|OF'],
  ['available_for_pickup', null, 'RP|AC|WC'],
  ['delivered', null, 'FS|KB|F4|KM'],
  ['returning', null, 'RS|RT|RH|RU'],
  ['exception', 'refused', 'RF'],
  ['exception', 'undeliverable', 'UR|UF', '@wording'],
  ['cancelled', 'label_voided', 'VD|CA|CN|CV'],
]);

/**
 * Activity types (`activity[].status.type`). `X` is an exception and may be good news (released by
 * customs); `D` is anything on the last mile, from the loading of the vehicle to the delivery.
 */
const UPS_TYPES = codeTable([
  ['info_received', null, 'M|O'],
  ['cancelled', 'label_voided', 'MV'],
  ['in_transit', 'picked_up', 'P'],
  ['in_transit', null, 'I'],
  ['in_transit', 'rescheduled', 'U'],
  ['in_transit', 'delayed', 'X', '@wording'],
  ['out_for_delivery', null, 'D', '@wording'],
  ['returning', null, 'RS'],
  ['delivered', 'service_point', 'DO|DD'],
  ['available_for_pickup', null, 'W'],
  ['unknown', null, 'NA'],
]);

/**
 * The code counts before the type, but a code of delivery only under type `D`: `KB` under `X` is a row
 * for UPS itself.
 */
export function readUpsCode(code: string, type: string | null): CodeReading | null {
  const typeKey = type === null ? null : toCodeKey(type);
  const byType = typeKey === null ? null : (UPS_TYPES.get(typeKey) ?? null);
  const byCode = UPS_CODES.get(toCodeKey(code)) ?? null;
  if (byCode === null) return byType;
  const delivers = byCode !== 'insignificant' && byCode.status === 'delivered';
  const mayDeliver = typeKey === null || typeKey === 'D' || typeKey === 'DO' || typeKey === 'DD';
  return delivers && !mayDeliver ? byType : byCode;
}
