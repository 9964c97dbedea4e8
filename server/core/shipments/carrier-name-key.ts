/** A carrier's name as names are compared: merchants and apps write it in either case. Empty where none is recorded. */
export function carrierNameKey(carrier: string | null): string {
  return carrier?.trim().toLowerCase() ?? '';
}
