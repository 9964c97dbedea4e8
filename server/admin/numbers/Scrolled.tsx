import type { ComponentChildren } from 'preact';

interface ScrolledProps {
  /** What is in it. */
  label: string;
  children: ComponentChildren;
}

/** A long table: it scrolls by itself, also by the keyboard, so that what stands below it is not far away. */
export function Scrolled({ label, children }: ScrolledProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls has to be reached by the keyboard.
    <section aria-label={label} tabIndex={0} style={STYLE}>
      {children}
    </section>
  );
}

const STYLE = { maxBlockSize: '24rem', overflow: 'auto' };
