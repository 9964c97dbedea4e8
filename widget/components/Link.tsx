import type { ComponentChildren } from 'preact';

/** A link; a page in another tab learns nothing of this one. */
export function Link({
  url,
  target,
  children,
}: {
  url: string;
  target?: '_blank';
  children: ComponentChildren;
}) {
  return (
    <a
      class="order-tracking__link"
      href={url}
      target={target}
      rel={target && 'noopener noreferrer'}
    >
      {children}
    </a>
  );
}
