/** Thrown when the files that `npm run build` makes are missing. The message is one line that says what to do. */
export class NotBuilt extends Error {
  constructor(cause?: unknown) {
    super(
      'nothing is built here. Run `npm run build` after `npm ci`, or copy `dist/` and `theme-extension/assets/` from where it ran.',
      { cause },
    );
  }
}
