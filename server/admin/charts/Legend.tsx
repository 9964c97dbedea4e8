import { seriesClass, type Series } from './ChartStyles.tsx';

/** Says which pattern is what. */
export function Legend({ entries }: { entries: readonly (readonly [Series, string])[] }) {
  return (
    <ul style={LIST}>
      {entries.map(([series, text]) => (
        <li key={series} style={ENTRY}>
          <svg aria-hidden="true" width="16" height="16">
            <rect class={seriesClass(series)} x="1" y="1" width="14" height="14" />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}

const LIST = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: '4px 16px',
  listStyle: 'none',
  margin: 0,
  marginBlockStart: '8px',
  padding: 0,
  fontSize: '.8125rem',
};
const ENTRY = { display: 'inline-flex', gap: '6px', alignItems: 'center' };
