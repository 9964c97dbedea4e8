/** Milliseconds, as for a look-up. */
const TIMEOUT_MS = 15_000;

/**
 * Fetches the words of the answer for a page that has only those of the form: the app's own page, and a theme's in a
 * language whose locale file has no room for more. They come from where look-ups are answered, so that whoever has no
 * words could not have had an answer either: the loader says that it is unavailable, in the words of the form, and
 * tries again.
 *
 * @param script - Gets the words. It is moved to where no section that is rendered again replaces it.
 * @throws {Error} when they cannot be had.
 */
export async function fetchWords(script: HTMLElement): Promise<void> {
  const root = document.querySelector<HTMLElement>('[data-order-tracking]');
  const endpoint = new URL(root?.dataset['endpoint'] ?? '', location.href);
  const response = await fetch(new URL(script.dataset['orderTrackingWords'] ?? '', endpoint), {
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const words = await response.text();
  // A shop with a password, or a bot challenge, answers with a page.
  if (!words.startsWith('{"form"')) throw new Error('no words');
  script.textContent = words;
  document.head.append(script);
}
