/** Where the answer is drawn. */
export interface AnswerPlace {
  /** Takes the rest of the screen at once, so an answer that comes late moves nothing. */
  reserve(): void;
  release(): void;
}

/** By a property of ours, so that print can do without. */
const HEIGHT = '--_place-height';

/**
 * A browser forgives a layout shift within 500 ms of a click; an answer may take longer. What
 * follows the block is therefore moved off screen in the click's own frame and stays there: giving
 * the rest back when a short answer arrives would be a shift as well.
 */
export function createAnswerPlace(element: HTMLElement): AnswerPlace {
  return {
    reserve() {
      const { top } = element.getBoundingClientRect();
      // `vh` is the largest viewport, so a browser bar or keyboard that slides away uncovers nothing.
      element.style.setProperty(HEIGHT, `max(12em, calc(100vh - ${Math.round(top)}px))`);
    },
    release() {
      element.style.removeProperty(HEIGHT);
    },
  };
}
