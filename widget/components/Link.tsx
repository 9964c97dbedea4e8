import type { ComponentChildren } from 'preact';

/** A link; a page in another tab learns nothing of this one. */
export function Link({
  url,
  target,
  name,
  children,
}: {
  url: string;
  target?: '_blank';
  /** Its own BEM element, beside that of every link. */
  name?: string;
  children: ComponentChildren;
}) {
  return (
    <a
      class={`order-tracking__link${name ? ` order-tracking__${name}` : ''}`}
      href={url}
      target={target}
      rel={target && 'noopener noreferrer'}
    >
      {children}
    </a>
  );
}
