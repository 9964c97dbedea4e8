import type { ComponentChildren } from 'preact';

/** A link within the shop. */
export function Link({ url, children }: { url: string; children: ComponentChildren }) {
  return (
    <a class="order-tracking__link" href={url}>
      {children}
    </a>
  );
}
