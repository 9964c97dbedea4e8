import { PageFrame } from '../components/PageFrame.tsx';
import { useWording } from '../wording.ts';
import type { ShopperView } from './delivery-contract.ts';

interface ShopperFrameProps {
  order: string;
  /** `null` until it was read, and when it cannot be. */
  shopper: ShopperView | null;
  isRead: boolean;
}

/** What the shopper reads, in the shopper's language. */
export function ShopperFrame({ order, shopper, isRead }: ShopperFrameProps) {
  const { say, locale } = useWording();
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  return (
    <s-section heading={say('customer_view')}>
      {shopper ? (
        <s-stack gap="small-200">
          <s-text color="subdued">
            {say('view_language', { language: languages.of(shopper.language) ?? '' })}
          </s-text>
          <PageFrame title={`${say('customer_view')}: ${order}`} html={shopper.html} />
        </s-stack>
      ) : (
        <s-paragraph>{say(isRead ? 'delivery_failed' : 'delivery_loading')}</s-paragraph>
      )}
    </s-section>
  );
}
