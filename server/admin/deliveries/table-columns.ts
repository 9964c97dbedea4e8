import type { WordCode } from '../words/words.ts';

/** A column of the list. */
export type ColumnName =
  | 'order'
  | 'state'
  | 'needs'
  | 'carrier'
  | 'country'
  | 'expected'
  | 'method'
  | 'placed'
  | 'shipped'
  | 'moved'
  | 'delivered'
  | 'open';

interface Column {
  name: ColumnName;
  label: WordCode;
  /** Where Polaris puts it when it draws the table as a list. */
  slot: 'primary' | 'inline' | 'labeled';
}

/** In their order from the left. */
export const COLUMNS: readonly Column[] = [
  { name: 'order', label: 'column_order', slot: 'primary' },
  { name: 'state', label: 'column_state', slot: 'inline' },
  { name: 'needs', label: 'column_needs', slot: 'labeled' },
  { name: 'carrier', label: 'column_carrier', slot: 'labeled' },
  { name: 'country', label: 'column_country', slot: 'labeled' },
  { name: 'method', label: 'column_method', slot: 'labeled' },
  { name: 'placed', label: 'column_placed', slot: 'labeled' },
  { name: 'shipped', label: 'column_shipped', slot: 'labeled' },
  { name: 'moved', label: 'column_moved', slot: 'labeled' },
  { name: 'expected', label: 'column_expected', slot: 'labeled' },
  { name: 'delivered', label: 'column_delivered', slot: 'labeled' },
  { name: 'open', label: 'column_open', slot: 'labeled' },
];

/** How one member of staff wants to see every list; it is not part of a list. */
export interface TableSettings {
  columns: readonly ColumnName[];
  /** `compact`: one line for each delivery, without what its own page opens. */
  density: 'comfortable' | 'compact';
}

export const DEFAULT_SETTINGS: TableSettings = {
  columns: ['order', 'state', 'needs', 'carrier', 'country', 'expected', 'open'],
  density: 'comfortable',
};

/** The columns that are drawn, in their order. */
export function shownColumns({ columns, density }: TableSettings): Column[] {
  return COLUMNS.filter(
    ({ name }) => columns.includes(name) && !(density === 'compact' && name === 'open'),
  );
}

/** Without it nobody knows which delivery a row is of. */
export const FIXED_COLUMN: ColumnName = 'order';

/** Reads what {@link formatSettings} has written; anything else is the default. */
export function parseSettings(text: string | null): TableSettings {
  const [columns, density] = (text ?? '').split(';');
  const names = new Set((columns ?? '').split(','));
  if (!names.has(FIXED_COLUMN)) return DEFAULT_SETTINGS;
  return {
    columns: COLUMNS.map(({ name }) => name).filter((name) => names.has(name)),
    density: density === 'compact' ? 'compact' : 'comfortable',
  };
}

/** One line of text: `order,state;compact`. */
export function formatSettings({ columns, density }: TableSettings): string {
  return `${columns.join(',')};${density}`;
}
