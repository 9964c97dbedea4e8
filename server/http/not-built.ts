/** What `npm run build` makes is not there. The message is one line that says how to get it. */
export class NotBuilt extends Error {
  constructor(cause?: unknown) {
    super(
      'nothing is built here. Run `npm run build` after `npm ci`, or copy `dist/` and `theme-extension/assets/` from where it ran.',
      { cause },
    );
  }
}
