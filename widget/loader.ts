// Loads the widget at the first touch of a form, or when the page is idle. Shopify adds this script to every
// page with the block, once for all of them, so it stays below 800 bytes:
// https://shopify.dev/docs/apps/build/online-store/theme-app-extensions/configuration#javascript-and-css

/** What `main.ts` exports. */
interface Widget {
  mountAll(): void;
}

const ROOT = '[data-order-tracking]';

let tries = 0;
let loading: Promise<Widget> | null = null;
let widget: Widget | null = null;

async function load(root: HTMLElement, onLoad?: () => void): Promise<void> {
  // A browser remembers that a module failed to load. With another fragment it is another module:
  // https://github.com/whatwg/html/issues/6768
  loading ??= import(/* @vite-ignore */ `${root.dataset['module']}#${tries++}`);
  try {
    widget = await loading;
  } catch {
    loading = null;
    const status = root.querySelector('output');
    // Without a phase, nothing was submitted and nobody waits for an answer.
    if (!status || !root.dataset['phase']) return;
    status.textContent = root.dataset['unavailable'] ?? '';
    root.dataset['phase'] = 'failed';
    return;
  }
  onLoad?.();
}

function onEvent(event: Event): void {
  const { target } = event;
  const root = target instanceof Element && target.closest<HTMLElement>(ROOT);
  if (!root) return;
  // A theme may have put the block on the page since. Its form hears of this very event once it is mounted.
  if (widget) {
    widget.mountAll();
    return;
  }
  const submitted = event instanceof SubmitEvent;
  if (submitted) {
    event.preventDefault();
    // The style reserves the answer's place from this frame on. When the widget is loaded, the 500 ms after
    // a click, in which a browser does not count a layout shift, may be over:
    // https://github.com/WICG/layout-instability#recent-input-exclusion
    root.dataset['phase'] = 'loading';
  }
  void load(root, () => submitted && root.querySelector('form')?.requestSubmit(event.submitter));
}

function loadWhenIdle(): void {
  const root = document.querySelector<HTMLElement>(ROOT);
  // The timeout is for a page that is never idle. Safari has no requestIdleCallback:
  // https://caniuse.com/requestidlecallback
  if (root) (self.requestIdleCallback ?? setTimeout)(() => void load(root), { timeout: 2_000 });
}

['focusin', 'pointerdown', 'submit'].forEach((type) => addEventListener(type, onEvent, true));
if (document.readyState === 'complete') loadWhenIdle();
else addEventListener('load', loadWhenIdle);
