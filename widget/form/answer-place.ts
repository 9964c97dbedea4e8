/** The block, as the place on the page where the answer is drawn. */
export interface AnswerPlace {
  /** Makes it reach to the end of the screen, so that an answer that comes late moves nothing below it. */
  reserve(): void;
  release(): void;
}

/** A custom property and not `min-height` itself, so that the style for print can overrule it. */
const HEIGHT = '--_height';

/**
 * Reserves the place of the answer, from the top of the block, which stays where it is when the form is folded. A browser does not count a layout shift in the 500 ms after a click, and
 * an answer may take longer: https://github.com/WICG/layout-instability#recent-input-exclusion
 * What follows the block therefore moves off screen in the frame of the click, and stays there: to release
 * the rest when a short answer arrives would be a shift as well.
 */
export function createAnswerPlace(element: HTMLElement): AnswerPlace {
  return {
    reserve() {
      const { top } = element.getBoundingClientRect();
      // `vh` counts a browser's bars as hidden, so nothing appears below the block when they slide away:
      // https://developer.mozilla.org/docs/Web/CSS/length#large_viewport_units
      element.style.setProperty(HEIGHT, `max(12em, calc(100vh - ${Math.round(top)}px))`);
    },
    release() {
      element.style.removeProperty(HEIGHT);
    },
  };
}
