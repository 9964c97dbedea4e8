import type { ComponentChildren } from 'preact';

const TAGS = ['h1', 'h2', 'h3', 'h4', 'h5'] as const;

/** A heading at a level of the page's outline. */
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
  const Tag = TAGS[level - 1] ?? 'h6';
  return (
    <Tag class={`order-tracking__${name}`} tabIndex={focusable ? -1 : undefined}>
      {children}
    </Tag>
  );
}
