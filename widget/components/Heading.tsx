import { createElement } from 'preact';
import type { ComponentChildren } from 'preact';

/** A heading at the level that the page's outline asks for. */
export function Heading({
  level,
  name,
  focusable,
  children,
}: {
  level: number;
  /** Its BEM element. */
  name: string;
  /** Focus can be moved to it by script. */
  focusable?: boolean;
  children: ComponentChildren;
}) {
  const className = `order-tracking__${name}`;
  const tabIndex = focusable ? -1 : undefined;
  return createElement(`h${Math.min(level, 6)}`, { class: className, tabIndex }, children);
}
