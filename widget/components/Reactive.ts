import { effect } from '@preact/signals';
import { Component } from 'preact';
import type { ComponentChildren } from 'preact';

/**
 * A component that draws itself anew when a signal it has read changes. It is what
 * `@preact/signals` adds to every component, less the 1,900 bytes of it that two components of ours
 * would not use.
 */
export abstract class Reactive<Props> extends Component<Props> {
  /** Reads signals and draws them. */
  abstract draw(): ComponentChildren;

  #stopFollowing = (): void => {};

  override render(): ComponentChildren {
    let drawn: ComponentChildren;
    let first = true;
    this.#stopFollowing();
    this.#stopFollowing = effect(() => {
      if (first) drawn = this.draw();
      else this.setState({});
      first = false;
    });
    return drawn;
  }

  override componentWillUnmount(): void {
    this.#stopFollowing();
  }
}
