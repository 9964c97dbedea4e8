import type { Page } from '@playwright/test';

interface Shift {
  value: number;
  /** Within 500 ms of a click, which the "cumulative layout shift" of browsers leaves out. */
  forgiven: boolean;
  moved: string[];
}

/**
 * Every shift from the first paint on that counts. Reserving the answer's place moves the footer in the
 * click's own frame, which is what the 500 ms that browsers forgive after an input are for.
 */
export async function watchShifts(page: Page): Promise<() => Promise<Shift[]>> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list
        .getEntries()
        .filter((one): one is LayoutShift => one.entryType === 'layout-shift')) {
        const moved = entry.sources.map(({ node, previousRect, currentRect }) => {
          const name = node instanceof Element ? node.className || node.tagName : 'text';
          return `${name} ${previousRect.y} → ${currentRect.y}`;
        });
        shifts.push({ value: entry.value, forgiven: entry.hadRecentInput, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return async () => {
    const all = await page.evaluate((): Shift[] => Reflect.get(window, 'shifts'));
    return all.filter(({ forgiven }) => !forgiven);
  };
}

/** https://wicg.github.io/layout-instability/, which TypeScript's DOM does not know yet. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}
