import { Component, type ComponentChildren } from 'preact';

/** What throws below is not drawn at all: Shopify shows an extension's errors to nobody. */
export class Quiet extends Component<{ children: ComponentChildren }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  override componentDidCatch(): void {
    this.setState({ hasFailed: true });
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
