// A classic script on every page with the block: Shopify adds it to the head once, however many
// blocks there are. It stays under 800 bytes because a visitor who tracks nothing pays it too.

const ROOT = '[data-order-tracking]';
const EARLY = ['focusin', 'pointerdown', 'submit'];

let tries = 0;
let arriving: Promise<void> | null = null;
let hasArrived = false;

function load(root: HTMLElement): Promise<void> {
  // A browser may remember that a module failed to load; another fragment makes it another module.
  arriving ??= import(/* @vite-ignore */ `${root.dataset['module']}#${tries++}`).then(
    () => void (hasArrived = true),
    (reason) => {
      arriving = null;
      throw reason;
    },
  );
  return arriving;
}

function onEarly(event: Event): void {
  const { target } = event;
  const root = target instanceof Element && target.closest<HTMLElement>(ROOT);
  // The widget listens itself by then.
  if (!root || hasArrived) return;
  const submitted = event instanceof SubmitEvent;
  if (submitted) {
    event.preventDefault();
    // Styled to keep the answer's place from this very frame on: when the widget is here, the half
    // second that browsers forgive after a click may be over.
    root.dataset['phase'] = 'loading';
  }
  begin(root, () => submitted && root.querySelector('form')?.requestSubmit(event.submitter));
}

function begin(root: HTMLElement, onArrival?: () => void): void {
  load(root).then(onArrival, () => {
    const status = root.querySelector('output');
    // Without a phase nobody waits for an answer.
    if (!status || !root.dataset['phase']) return;
    status.textContent = root.dataset['unavailable'] ?? '';
    root.dataset['phase'] = 'failed';
  });
}

function loadWhenIdle(): void {
  const root = document.querySelector<HTMLElement>(ROOT);
  // A page that is never idle gets it all the same. Safari has no requestIdleCallback.
  if (root) (self.requestIdleCallback ?? setTimeout)(() => begin(root), { timeout: 2_000 });
}

EARLY.forEach((type) => addEventListener(type, onEarly, true));
if (document.readyState === 'complete') loadWhenIdle();
else addEventListener('load', loadWhenIdle);
