import type { Location } from './use-location.ts';

/** Listens to clicks on a link of the app: one that opens no new tab changes the page without loading it again. */
export function goByLink(
  { go }: Pick<Location, 'go'>,
  after?: () => void,
): (event: Event & { currentTarget: HTMLElement }) => void {
  return (event) => {
    const { ctrlKey = false, metaKey = false, shiftKey = false } = event as Partial<MouseEvent>;
    const href = event.currentTarget.getAttribute('href');
    if (href === null || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    go(href);
    after?.();
  };
}
