/** The outcome of an export. */
export type ExportOutcome =
  | { outcome: 'done'; rows: number; file: Blob; name: string }
  | { outcome: 'cancelled' }
  /** The server does not answer, or broke off: a part of a list would be taken for the whole. */
  | { outcome: 'failed' };

/** How far an export is: rows so far, and how many there are where that is known. */
export interface ExportProgress {
  rows: number;
  total: number | null;
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;

/** Milliseconds between two reports of progress: a screen reader says each. */
const BETWEEN_REPORTS = 500;

/** Reads the CSV of a list while the server writes it. */
export async function exportList(
  request: Request,
  show: (progress: ExportProgress) => void,
): Promise<ExportOutcome> {
  try {
    const response = await fetch(request);
    if (!response.ok || !response.body) return { outcome: 'failed' };
    const total = readTotal(response.headers.get('x-row-count'));
    const countRows = createRowCounter();
    const parts: BlobPart[] = [];
    let rows = 0;
    let shownAt = -Infinity;
    const reader = response.body.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      parts.push(read.value);
      rows = countRows(read.value);
      const now = performance.now();
      if (now - shownAt < BETWEEN_REPORTS) continue;
      show({ rows, total });
      shownAt = now;
    }
    const file = new Blob(parts, { type: 'text/csv;charset=utf-8' });
    return { outcome: 'done', rows, file, name: readName(response.headers) };
  } catch {
    return { outcome: request.signal.aborted ? 'cancelled' : 'failed' };
  }
}

/** Counts the rows of all parts so far; the header is none. A line break between quotes ends no row. */
export function createRowCounter(): (part: Uint8Array) => number {
  let lines = 0;
  let isQuoted = false;
  return (part) => {
    for (const byte of part) {
      if (byte === QUOTE) isQuoted = !isQuoted;
      else if (byte === LINE_FEED && !isQuoted) lines++;
    }
    return Math.max(0, lines - 1);
  };
}

function readTotal(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** The server names the file after the day in the shop. */
function readName(headers: Headers): string {
  return (
    /filename="([\w.-]+)"/.exec(headers.get('content-disposition') ?? '')?.[1] ?? 'deliveries.csv'
  );
}
