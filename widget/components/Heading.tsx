import { createElement } from 'preact';
import type { ComponentChildren } from 'preact';

/** A heading at a level of the page's outline; HTML has six. */
export function Heading({
  level,
  name,
  focusable,
  children,
}: {
  level: number;
  /** Its BEM element. */
  name: string;
  /** A script can move focus to it. */
  focusable?: boolean;
  children: ComponentChildren;
}) {
  return createElement(
    `h${Math.min(level, 6)}`,
    { class: `order-tracking__${name}`, tabIndex: focusable ? -1 : undefined },
    children,
  );
}
