import type { TrackResponse, WishChoice } from '../../server/contract.ts';
import { readPass } from './read-pass.ts';

type Words = Readonly<Record<string, string>>;

/** Milliseconds, as for a look-up. */
const TIMEOUT_MS = 15_000;

/** Phases in which the answer stays where it is. */
const STAYS = /shown|refreshing|refused/;

/**
 * Draws, at the end of the block, what a shopper can choose to be written about. Nothing stands below it in the place
 * that the block has reserved, so nothing moves. Its words are fetched with it; without them, or without the pass that
 * shows whose order it is, it is left away.
 *
 * @param chosen - So far.
 * @param signal - Aborted when there is a newer answer, or none any more.
 */
export async function drawWish(
  root: HTMLElement,
  chosen: WishChoice,
  signal: AbortSignal,
): Promise<void> {
  const { endpoint = '', locale } = root.dataset;
  const lookups = new URL(endpoint, location.href);
  if (readPass(endpoint) === null) return;
  const words = await readJson<Words>(
    fetch(new URL(`assets/current/wish-${root.lang}.json`, lookups)),
  );
  if (signal.aborted) return;
  const place = root.querySelector<HTMLElement>('[data-order-tracking-wish]') ?? createPlace(root);

  const draw = (choice: WishChoice, problem = ''): void => {
    const hadFocus = place.contains(document.activeElement);
    const offered: WishChoice[] = choice === 'none' ? ['all', 'problems'] : ['none'];
    place.replaceChildren(
      ...[choice === 'none' ? '' : words[`on_${choice}`], problem].map(toParagraph),
      toActions(
        offered.map((one) =>
          toButton(words[one === 'none' ? 'stop' : one], () => void choose(one, choice)),
        ),
      ),
    );
    if (hadFocus) place.querySelector('button')?.focus();
  };

  async function choose(wish: WishChoice, before: WishChoice): Promise<void> {
    // A press on the way is not a second one.
    if (place.ariaBusy === 'true') return;
    place.ariaBusy = 'true';
    try {
      const answer = await readJson<TrackResponse>(
        fetch(lookups, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ pass: readPass(endpoint), locale, wish }),
          signal: AbortSignal.timeout(TIMEOUT_MS),
        }),
      );
      const isChosen = answer.outcome === 'found' && answer.order.wish === wish;
      draw(isChosen ? wish : before, isChosen ? '' : words['failed']);
    } catch {
      draw(before, words['failed']);
    }
    place.ariaBusy = null;
  }

  draw(chosen);
  signal.addEventListener('abort', () =>
    // Whoever aborts says afterwards what the block shows from now on.
    queueMicrotask(() => {
      if (!STAYS.test(root.dataset['phase'] ?? '')) place.remove();
    }),
  );
}

async function readJson<T>(request: Promise<Response>): Promise<T> {
  const body: T = await (await request).json();
  return body;
}

function createPlace(root: HTMLElement): HTMLElement {
  const place = document.createElement('div');
  place.className = 'order-tracking__footer';
  place.dataset['orderTrackingWish'] = '';
  // What was chosen is announced.
  place.ariaLive = 'polite';
  root.append(place);
  return place;
}

function toParagraph(text = ''): HTMLElement | string {
  if (!text) return '';
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  return paragraph;
}

function toActions(buttons: readonly HTMLElement[]): HTMLElement {
  const actions = document.createElement('p');
  actions.className = 'order-tracking__actions';
  actions.append(...buttons);
  return actions;
}

function toButton(text = '', onClick: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'order-tracking__action';
  button.textContent = text;
  button.addEventListener('click', onClick);
  return button;
}
