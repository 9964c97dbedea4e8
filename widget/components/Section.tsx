import { toChildArray } from 'preact';
import type { ComponentChildren } from 'preact';
import { Heading } from './Heading.tsx';

/** Parts of the order that share a fate; nothing at all where there are none. */
export function Section({
  title,
  level,
  children,
}: {
  title: string;
  /** Of the headline; the title stands one below. */
  level: number;
  children: ComponentChildren;
}) {
  if (toChildArray(children).length === 0) return null;
  return (
    <section class="order-tracking__card">
      <Heading level={level + 1} name="card-title">
        {title}
      </Heading>
      {children}
    </section>
  );
}
