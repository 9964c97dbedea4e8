import '@shopify/ui-extensions/preact';
import { render } from 'preact';
import { headlineWords } from '../../../widget/words/headline-words.ts';
import { findPageOrder } from './ask-customer-api.ts';
import { askOrder } from './ask-order.ts';
import { OrderAnswer } from './components/OrderAnswer.tsx';
import { Quiet } from './components/Quiet.tsx';
import { pageLocale } from './page-locale.ts';
import { useOrder } from './use-order.ts';
import { createSay } from './words.ts';

const say = createSay((key, params) => shopify.i18n.translate(key, params));

/** The target `customer-account.order.action.render`: the whole answer in a dialog, beside the list of orders. */
export default async function renderTrackOrder(): Promise<void> {
  render(
    <Quiet>
      <TrackOrder />
    </Quiet>,
    document.body,
  );
}

function TrackOrder() {
  const { state, refresh } = useOrder(async () => {
    const order = await findPageOrder(shopify.orderId);
    return (
      order &&
      askOrder(order, {
        sessionToken: () => shopify.sessionToken.get(),
        locale: pageLocale(shopify.localization.language.value, shopify.i18n),
      })
    );
  });
  const heading =
    state.phase === 'shown' ? headlineWords(state.order.headline, say) : say('form', 'heading');
  return (
    <s-customer-account-action heading={heading}>
      {state.phase === 'asking' && <s-skeleton-paragraph />}
      {/* Whoever has pressed a button waits for something. */}
      {state.phase === 'silent' && <s-text>{shopify.i18n.translate('not_shown')}</s-text>}
      {state.phase === 'shown' && <OrderAnswer {...state} refresh={refresh} say={say} />}
    </s-customer-account-action>
  );
}
