import { say, type WordCode } from './words.ts';

/** Copies, and says so; a browser may refuse, and what is to be copied stands beside the button. */
export async function copyText(
  bridge: typeof shopify,
  text: string,
  copied: WordCode,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    bridge.toast.show(say(copied));
  } catch {
    bridge.toast.show(say('copy_failed'), { isError: true });
  }
}
