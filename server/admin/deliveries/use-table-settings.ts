import { useState } from 'preact/hooks';
import { formatSettings, parseSettings, type TableSettings } from './table-columns.ts';

/**
 * The columns and the density that this browser has last chosen for a shop. A browser that stores nothing for a framed
 * page has them until the page is closed.
 *
 * @param query - Of the address: Shopify has put the shop into it.
 */
export function useTableSettings(
  query: string,
): [settings: TableSettings, change: (settings: TableSettings) => void] {
  const key = `deliveries-table:${new URLSearchParams(query).get('shop') ?? ''}`;
  const [settings, setSettings] = useState(() => parseSettings(readItem(key)));
  return [
    settings,
    (changed) => {
      setSettings(changed);
      writeItem(key, formatSettings(changed));
    },
  ];
}

function readItem(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function writeItem(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // The choice lasts as long as the page.
  }
}
