/** A part of a column. Everything is in percent of the drawing, from its upper left corner. */
export interface Bar {
  column: number;
  /** Which of the column's values it is. */
  series: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface StackedBars {
  bars: Bar[];
  /** The values at the lines across, the lowest first; the last is the upper end. */
  ticks: number[];
}

/** The part of a column's place that stays empty. */
const GAP = 0.25;

/**
 * Draws numbers as columns, the values of each upon another, the first at the bottom. A value of 0 has no bar.
 *
 * @param columns - Of each column its values; none is negative.
 */
export function stackBars(columns: readonly (readonly number[])[]): StackedBars {
  const top = roundUp(Math.max(0, ...columns.map(sum)));
  const place = 100 / columns.length;
  const bars: Bar[] = [];
  for (const [column, values] of columns.entries()) {
    let below = 0;
    for (const [series, value] of values.entries()) {
      below += value;
      if (value === 0) continue;
      bars.push({
        column,
        series,
        x: place * (column + GAP / 2),
        y: 100 - (below / top) * 100,
        width: place * (1 - GAP),
        height: (value / top) * 100,
      });
    }
  }
  return { bars, ticks: top % 2 === 0 ? [0, top / 2, top] : [0, top] };
}

/** The next 1, 2 or 5 with zeros; things are counted whole, so never less than 1. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  const digit = [1, 2, 5, 10].find((one) => one * power >= value) ?? 10;
  return digit * power;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
