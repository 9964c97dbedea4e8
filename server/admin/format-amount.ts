/** `12000` → `12,000`. */
export function formatNumber(locale: string, number: number): string {
  return new Intl.NumberFormat(locale).format(number);
}

/** A time that is only estimated, in whole minutes, from an hour and a half on in whole hours: `7 minutes`, `2 hours`. */
export function formatDuration(locale: string, seconds: number): string {
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  const [amount, unit] = minutes < 90 ? [minutes, 'minute'] : [Math.round(minutes / 60), 'hour'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}
