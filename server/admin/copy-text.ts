import type { Say } from './wording.ts';
import type { WordCode } from './words/words.ts';

/** Copies a text and shows a toast. When the browser refuses, the merchant can select the text on the page. */
export async function copyText(
  bridge: typeof shopify,
  say: Say,
  text: string,
  success: WordCode,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    bridge.toast.show(say(success));
  } catch {
    bridge.toast.show(say('copy_failed'), { isError: true });
  }
}
