import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface TakesFocusProps {
  label: string;
  /** Whether it takes the place of what had the focus. */
  atOnce: boolean;
  children: ComponentChildren;
}

/** A part of the page that the focus can move to when what was pressed is gone. */
export function TakesFocus({ label, atOnce, children }: TakesFocusProps) {
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    if (atOnce) part.current?.focus();
  }, [atOnce]);
  return (
    <section ref={part} tabIndex={-1} aria-label={label} style={{ outlineOffset: '4px' }}>
      {children}
    </section>
  );
}
