import '@shopify/ui-extensions/preact';
import { render } from 'preact';
import { Quiet } from './components/Quiet.tsx';

/** The target `purchase.thank-you.block.render`: where the order will be followed. There is nothing to tell of it yet. */
export default async function renderThankYou(): Promise<void> {
  render(
    <Quiet>
      <ThankYou />
    </Quiet>,
    document.body,
  );
}

function ThankYou() {
  return <s-text>{shopify.i18n.translate('follow_order')}</s-text>;
}
