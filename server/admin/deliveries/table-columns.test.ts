import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, formatSettings, parseSettings, shownColumns } from './table-columns.ts';

describe('the columns that somebody has chosen', () => {
  it('are read as they were written', () => {
    const chosen = { columns: ['order', 'needs', 'moved'], density: 'compact' } as const;
    expect(parseSettings(formatSettings(chosen))).toEqual(chosen);
    expect(parseSettings(formatSettings(DEFAULT_SETTINGS))).toEqual(DEFAULT_SETTINGS);
  });

  it.each([null, '', 'needs;compact', '{"columns":[]}'])('are the usual ones after %j', (text) => {
    expect(parseSettings(text)).toEqual(DEFAULT_SETTINGS);
  });

  it('are drawn on one line without what the delivery’s own page opens', () => {
    const names = shownColumns({ ...DEFAULT_SETTINGS, density: 'compact' }).map(({ name }) => name);
    expect(names).toEqual(['order', 'state', 'needs', 'carrier', 'country', 'expected']);
    expect(shownColumns(DEFAULT_SETTINGS).at(-1)?.name).toBe('open');
  });

  it('leave out what is no column any more, and stand in the order of all', () => {
    expect(parseSettings('needs,gone,order;wide')).toEqual({
      columns: ['order', 'needs'],
      density: 'comfortable',
    });
  });
});
