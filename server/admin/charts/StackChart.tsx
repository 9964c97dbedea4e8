import { formatNumber } from '../format-amount.ts';
import { useWording } from '../wording.ts';
import { seriesClass, type Series } from './ChartStyles.tsx';
import { Legend } from './Legend.tsx';
import { stackBars } from './stack-bars.ts';

interface StackChartProps {
  /** What the chart shows, in a sentence: whoever does not see it reads that, and the table beside it. */
  finding: string;
  series: readonly (readonly [Series, string])[];
  /** The values of each column in the order of the series. */
  columns: readonly { label: string; values: readonly number[] }[];
}

/** Labels under a chart on a phone. */
const MOST_LABELS = 4;

/** Columns with parts upon another. Its texts are text of the page, so that they grow with the reader's. */
export function StackChart({ finding, series, columns }: StackChartProps) {
  const { locale } = useWording();
  const { bars, ticks } = stackBars(columns.map(({ values }) => values));
  const top = ticks.at(-1) ?? 1;
  const step = Math.ceil(columns.length / MOST_LABELS);
  return (
    <figure style={{ margin: 0, inlineSize: '100%' }}>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- It is drawn by elements, and is no file. */}
      <div role="img" aria-label={finding} style={GRID}>
        <div style={TICKS}>
          {ticks.map((tick) => (
            <span key={tick}>{formatNumber(locale, tick)}</span>
          ))}
        </div>
        <svg aria-hidden="true" style={DRAWING}>
          {ticks.map((tick) => {
            const y = `${100 - (tick / top) * 100}%`;
            return <line key={tick} class="chart-line" x1="0" x2="100%" y1={y} y2={y} />;
          })}
          {bars.map(({ column, series: index, x, y, width, height }) => (
            <rect
              key={`${column} ${index}`}
              class={seriesClass(series[index]?.[0] ?? 'first')}
              x={`${x}%`}
              y={`${y}%`}
              width={`${width}%`}
              height={`${height}%`}
            />
          ))}
        </svg>
        <span />
        <div
          style={{ ...LABELS, gridTemplateColumns: `repeat(${columns.length}, minmax(0, 1fr))` }}
        >
          {columns.map(({ label }, index) => (
            <span key={label} style={LABEL}>
              {index % step === 0 ? label : ''}
            </span>
          ))}
        </div>
      </div>
      <Legend entries={series} />
    </figure>
  );
}

const GRID = {
  display: 'grid',
  gridTemplateColumns: 'auto minmax(0, 1fr)',
  gap: '4px 8px',
  fontSize: '.75rem',
};
const TICKS = {
  display: 'flex',
  flexDirection: 'column-reverse',
  justifyContent: 'space-between',
  textAlign: 'end',
  // The middle of a number is beside its line.
  marginBlock: '-.5rem',
} as const;
const DRAWING = { display: 'block', inlineSize: '100%', blockSize: '11rem', overflow: 'visible' };
const LABELS = { display: 'grid' };
const LABEL = { whiteSpace: 'nowrap', inlineSize: 0 };
