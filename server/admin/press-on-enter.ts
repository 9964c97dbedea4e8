import type { RefObject } from 'preact';

/**
 * Listens to keys: Enter in a field presses a button, as in a form. Polaris' fields submit no form, and the
 * page's content security policy allows none. The Enter that ends the typing of a Japanese word presses nothing.
 */
export function pressOnEnter(
  button: RefObject<Pick<HTMLElement, 'click'> | null>,
): (event: Pick<KeyboardEvent, 'key' | 'isComposing'>) => void {
  return ({ key, isComposing }) => {
    if (key === 'Enter' && !isComposing) button.current?.click();
  };
}
