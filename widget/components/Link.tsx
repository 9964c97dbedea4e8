import type { ComponentChildren } from 'preact';

/** A link; a page in another tab learns nothing of this one. */
export function Link({
  url,
  newTab,
  name,
  children,
}: {
  url: string;
  /** Opens in a new tab, as these words say to a screen reader. */
  newTab?: string;
  /** Its own BEM element, beside that of every link. */
  name?: string;
  children: ComponentChildren;
}) {
  return (
    <a
      class={`order-tracking__link${name ? ` order-tracking__${name}` : ''}`}
      href={url}
      target={newTab && '_blank'}
      rel={newTab && 'noopener noreferrer'}
    >
      {children}
      {newTab && <span class="order-tracking__unseen"> ({newTab})</span>}
    </a>
  );
}
