import { useRef } from 'preact/hooks';
import { useWording } from '../wording.ts';
import type { ShopperView } from './delivery-contract.ts';

interface ShopperFrameProps {
  order: string;
  /** `null` until it was read, and when it cannot be. */
  shopper: ShopperView | null;
  isRead: boolean;
}

/** Its links open new tabs, and the page around it may measure it. No script runs in it, and no form is sent. */
const SANDBOX = 'allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** What the shopper reads, in the shopper's language: a page in a frame, so that neither touches the other's styles. */
export function ShopperFrame({ order, shopper, isRead }: ShopperFrameProps) {
  const { say, locale } = useWording();
  const frame = useRef<HTMLIFrameElement>(null);
  const languages = new Intl.DisplayNames(locale, { type: 'language' });

  /** As high as its page is: it has no scroll bar of its own. */
  function fit(): void {
    const page = frame.current?.contentDocument?.documentElement;
    if (!page) return;
    const measure = (): void => {
      if (frame.current) frame.current.style.height = `${page.offsetHeight}px`;
    };
    measure();
    new ResizeObserver(measure).observe(page);
  }

  return (
    <s-section heading={say('customer_view')}>
      {shopper ? (
        <s-stack gap="small-200">
          <s-text color="subdued">
            {say('view_language', { language: languages.of(shopper.language) ?? '' })}
          </s-text>
          <iframe
            ref={frame}
            title={`${say('customer_view')}: ${order}`}
            sandbox={SANDBOX}
            srcdoc={shopper.html}
            onLoad={fit}
            style={{
              width: '100%',
              height: '30em',
              border: '1px solid #e3e3e3',
              borderRadius: '8px',
            }}
          />
        </s-stack>
      ) : (
        <s-paragraph>{say(isRead ? 'delivery_failed' : 'delivery_loading')}</s-paragraph>
      )}
    </s-section>
  );
}
