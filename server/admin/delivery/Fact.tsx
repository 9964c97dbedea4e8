import type { ComponentChildren } from 'preact';

/** A list of {@link Fact}. */
export function Facts({ children }: { children: ComponentChildren }) {
  return <dl style={{ width: '100%', margin: 0, display: 'grid', gap: '4px' }}>{children}</dl>;
}

/** A name and what it stands for, on one line where there is room. */
export function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0 12px', overflowWrap: 'anywhere' }}>
      <dt style={{ flex: '0 0 11em' }}>
        <s-text color="subdued">{name}</s-text>
      </dt>
      <dd style={{ flex: '1 1 10em', margin: 0, minWidth: 0 }}>{children}</dd>
    </div>
  );
}
