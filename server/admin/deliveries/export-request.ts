import { formatListLocation, type ListLocation } from '../list-location.ts';
import type { DeliveryKey } from './mute-deliveries.ts';

/** Which part of a list is exported. */
export interface ExportPart {
  /** Whose deliveries; empty for everybody's. */
  email: string;
  /** Left out for all. */
  only?: readonly DeliveryKey[];
}

/** The request for the CSV of a list, or of a part: what stands in no address is sent in its body. */
export function exportRequest(
  { after: _, before: __, ...list }: ListLocation,
  { email, only }: ExportPart,
  signal: AbortSignal,
): Request {
  const path = `/admin/deliveries.csv${formatListLocation(list)}`;
  if (email === '' && !only) return new Request(path, { signal });
  return new Request(path, {
    signal,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...(email !== '' && { email }), ...(only && { deliveries: only }) }),
  });
}
