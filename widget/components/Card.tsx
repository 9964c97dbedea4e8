import type { ComponentChildren } from 'preact';
import type { Moment, ShipmentStatus } from '../../server/contract.ts';
import { Dated } from './Dated.tsx';
import { Heading } from './Heading.tsx';
import type { View } from './view.ts';

/** A part of the order with a title of its own, or without one where the headline says it. */
export function Card({
  title,
  date,
  folded,
  status,
  view,
  children,
}: {
  title: string;
  /** The day that is in the title. */
  date?: Moment | null;
  /** Only the title is visible until the shopper opens it. */
  folded?: boolean | undefined;
  /** For a theme that draws each status its own way. */
  status?: ShipmentStatus;
  view: View;
  children: ComponentChildren;
}) {
  const heading = title && (
    <Heading level={view.headingLevel + 1} name="card-title">
      <Dated text={title} date={date} />
    </Heading>
  );
  return folded ? (
    <details class="order-tracking__card" data-status={status}>
      <summary class="order-tracking__fold">{heading}</summary>
      {children}
    </details>
  ) : (
    <section class="order-tracking__card" data-status={status}>
      {heading}
      {children}
    </section>
  );
}
