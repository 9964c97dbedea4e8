import '@shopify/ui-extensions/preact';
import { render } from 'preact';
import { Quiet } from './components/Quiet.tsx';
import { createSay } from './words.ts';

const say = createSay((key, params) => shopify.i18n.translate(key, params));

/**
 * The target `customer-account.order.action.menu-item.render`: a button at each order. Without an address and without a
 * listener it opens the target `customer-account.order.action.render`.
 * https://shopify.dev/docs/apps/build/customer-accounts/order-action-extensions
 */
export default async function renderTrackButton(): Promise<void> {
  render(
    <Quiet>
      <s-button>{say('form', 'submit')}</s-button>
    </Quiet>,
    document.body,
  );
}
