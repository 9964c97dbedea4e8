/**
 * The browser of one shopper, fresh: without cookies, without storage. The port through which the journeys use
 * WebKit and Firefox. An action resolves when it is done; what it leads to is polled for by the journey.
 */
export interface Browser {
  /** Resolves when the page has loaded, as does the next. */
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  /** May resolve before the page has changed, as may the next. */
  back(): Promise<void>;
  forward(): Promise<void>;
  /** Waits until the first element of this XPath is visible, and clicks it as a mouse does. */
  click(xpath: string): Promise<void>;
  /** Types into the element that has the focus. */
  type(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** Runs a function in the page. It sees its arguments and the page, and nothing of this module. */
  run<Arguments extends unknown[], Result>(
    inPage: (...given: Arguments) => Result,
    ...given: Arguments
  ): Promise<Awaited<Result>>;
  /** Sizes in CSS pixels. An engine that has a smallest width of its own takes that. */
  resize(width: number, height: number): Promise<void>;
  /** A PNG of what is in view. */
  takePicture(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export type Key = 'Enter' | 'Tab';

/** A browser engine that runs. */
export interface Engine {
  /** One at a time: close it before the next. */
  newBrowser(): Promise<Browser>;
  /** The folder where downloads arrive. */
  downloads: string;
  close(): Promise<void>;
}

/** What each browser begins with: more height than a screen, so that a picture has the whole answer. */
export const WINDOW = { width: 1024, height: 1400 };
