import { Component } from 'preact';
import type { View } from './view.ts';

/** Copies a number, and says so to eyes and ears. */
export class CopyButton extends Component<{ text: string; view: View }, { word?: 'copied' }> {
  async copy(): Promise<void> {
    const { text, view } = this.props;
    try {
      await navigator.clipboard.writeText(text);
      this.setState({ word: 'copied' });
      view.announce(view.say('ui', 'copied'));
    } catch {
      // A browser may refuse; the number stands beside the button and can be selected.
    }
  }

  override render() {
    const { text, view } = this.props;
    return (
      <button class="order-tracking__copy" onClick={() => void this.copy()}>
        {view.say('ui', this.state.word ?? 'copy')}
        <span class="order-tracking__unseen"> {text}</span>
      </button>
    );
  }
}
