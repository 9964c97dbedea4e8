import type { ComponentChildren } from 'preact';
import { Heading } from './Heading.tsx';
import type { View } from './view.ts';

/** A part of the order with a title of its own. */
export function Card({
  title,
  view,
  children,
}: {
  title: string;
  view: View;
  children: ComponentChildren;
}) {
  return (
    <section class="order-tracking__card">
      <Heading level={view.headingLevel + 1} name="card-title">
        {title}
      </Heading>
      {children}
    </section>
  );
}
