import { seriesClass, type Series } from './ChartStyles.tsx';
import { Legend } from './Legend.tsx';

export interface ChartRow {
  name: string;
  /** The numbers of the row in words. */
  text: string;
  /** In the order of the series. */
  values: readonly number[];
}

interface RowChartProps {
  /** What the chart shows, in a sentence: whoever does not see it reads that, and the table beside it. */
  finding: string;
  series: readonly (readonly [Series, string])[];
  rows: readonly ChartRow[];
}

/** Pixels of one bar. */
const BAR_HEIGHT = 12;

/** Rows with a bar for each series, one below the other. Its texts are text of the page. */
export function RowChart({ finding, series, rows }: RowChartProps) {
  const most = Math.max(1, ...rows.flatMap(({ values }) => values));
  return (
    <figure style={{ margin: 0, inlineSize: '100%' }}>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- It is drawn by elements, and is no file. */}
      <div role="img" aria-label={finding} style={{ display: 'grid', gap: '12px' }}>
        {rows.map(({ name, text, values }) => (
          <div key={name}>
            <div style={CAPTION}>
              <span>{name}</span>
              <span>{text}</span>
            </div>
            <svg
              aria-hidden="true"
              style={{ ...DRAWING, blockSize: `${values.length * BAR_HEIGHT}px` }}
            >
              {values.map((value, index) => (
                <rect
                  // oxlint-disable-next-line react/no-array-index-key -- A value is known by its series alone.
                  key={index}
                  class={seriesClass(series[index]?.[0] ?? 'first')}
                  x="0"
                  y={index * BAR_HEIGHT + 1}
                  width={`${(value / most) * 100}%`}
                  height={BAR_HEIGHT - 2}
                />
              ))}
            </svg>
          </div>
        ))}
      </div>
      <Legend entries={series} />
    </figure>
  );
}

const CAPTION = {
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'space-between',
  columnGap: '16px',
  fontSize: '.8125rem',
} as const;
const DRAWING = { display: 'block', inlineSize: '100%' };
