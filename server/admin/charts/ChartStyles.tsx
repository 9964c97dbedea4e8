/** A series, by what is said of it. Each differs by its pattern, and only then by its colour. */
export type Series = 'first' | 'second' | 'third';

/** The class of a shape that belongs to a series. */
export function seriesClass(series: Series): string {
  return `chart-${series}`;
}

/**
 * Patterns and colours of all charts of a page. Each colour has a contrast of 3:1 on white and on black; where the reader
 * has chosen their own colours, the patterns are drawn in those. Nothing moves.
 */
export function ChartStyles() {
  return (
    <>
      <style>{STYLES}</style>
      <svg aria-hidden="true" width="0" height="0" style={{ position: 'absolute' }}>
        <defs>
          <pattern
            id="chart-stripes"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line class="chart-stripe" x1="0" y1="0" x2="0" y2="6" />
          </pattern>
          <pattern id="chart-dots" width="6" height="6" patternUnits="userSpaceOnUse">
            <circle class="chart-dot" cx="3" cy="3" r="1.25" />
          </pattern>
        </defs>
      </svg>
    </>
  );
}

const STYLES = `
.chart-first { fill: #2a78d2 }
.chart-second { fill: url(#chart-stripes); stroke: #c2500f }
.chart-third { fill: url(#chart-dots); stroke: #767676 }
.chart-stripe { stroke: #c2500f; stroke-width: 6 }
.chart-dot { fill: #767676 }
.chart-line { stroke: currentColor; stroke-opacity: .25 }
@media (forced-colors: active) {
  .chart-first { fill: CanvasText }
  .chart-second, .chart-third, .chart-stripe, .chart-line { stroke: CanvasText }
  .chart-dot { fill: CanvasText }
}`;
