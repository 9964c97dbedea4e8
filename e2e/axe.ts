import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Scan {
  within?: string;
  rules?: readonly string[];
}

/** What axe finds, short enough to read in a failure. */
export async function violations(page: Page, { within, rules }: Scan = {}): Promise<string[]> {
  // Without frames on the page, legacy mode finds the same in a third of the time.
  const builder = new AxeBuilder({ page }).setLegacyMode();
  if (within) builder.include(within);
  if (rules) builder.withRules([...rules]);
  else builder.withTags(WCAG_22_AA);
  const { violations: found } = await builder.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/** WCAG 1.4.12. */
export const TEXT_SPACING = `
* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-block-end: 2em !important }`;

/** The same twice as large, 1.4.4. */
export const WIDE_TEXT = `html { font-size: 200% !important } ${TEXT_SPACING}`;
