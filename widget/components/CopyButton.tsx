import { signal } from '@preact/signals';
import { Reactive } from './Reactive.ts';
import type { View } from './view.ts';

/** Copies a number, and says so to eyes and ears. */
export class CopyButton extends Reactive<{ text: string; view: View }> {
  copied = signal(false);

  copy = async (): Promise<void> => {
    const { text, view } = this.props;
    try {
      await navigator.clipboard.writeText(text);
      this.copied.value = true;
      view.announce(view.say('ui', 'copied'));
    } catch {
      // A browser may refuse; the number stands beside the button and can be selected.
    }
  };

  draw() {
    const { text, view } = this.props;
    return (
      <button class="order-tracking__copy" onClick={() => void this.copy()}>
        {view.say('ui', this.copied.value ? 'copied' : 'copy')}
        <span class="order-tracking__unseen"> {text}</span>
      </button>
    );
  }
}
