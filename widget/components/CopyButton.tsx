import { Component } from 'preact';
import type { View } from './view.ts';

/** Copies a number, and says so on the button and to a screen reader. */
export class CopyButton extends Component<{ text: string; view: View }, { isCopied?: boolean }> {
  async copy(): Promise<void> {
    const { text, view } = this.props;
    try {
      await navigator.clipboard.writeText(text);
      this.setState({ isCopied: true });
      view.announce(view.say('ui', 'copied'));
    } catch {
      // A browser may refuse; the shopper can select the number beside the button:
      // https://developer.mozilla.org/docs/Web/API/Clipboard/writeText#exceptions
    }
  }

  override render() {
    const { text, view } = this.props;
    return (
      <button class="order-tracking__copy" onClick={() => void this.copy()}>
        {view.say('ui', this.state.isCopied ? 'copied' : 'copy')}
        <span class="order-tracking__unseen"> {text}</span>
      </button>
    );
  }
}
