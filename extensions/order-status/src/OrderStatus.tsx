import '@shopify/ui-extensions/preact';
import { render } from 'preact';
import { headlineWords } from '../../../widget/words/headline-words.ts';
import { askOrder } from './ask-order.ts';
import { OrderAnswer } from './components/OrderAnswer.tsx';
import { Quiet } from './components/Quiet.tsx';
import { pageLocale } from './page-locale.ts';
import { useOrder } from './use-order.ts';
import { createSay } from './words.ts';

const say = createSay((key, params) => shopify.i18n.translate(key, params));

/** The target `customer-account.order-status.block.render`: the whole answer on Shopify's own page of the order. */
export default async function renderOrderStatus(): Promise<void> {
  render(
    <Quiet>
      <OrderStatus />
    </Quiet>,
    document.body,
  );
}

function OrderStatus() {
  const { state, refresh } = useOrder(async () => {
    const { id, confirmationNumber } = shopify.order.value ?? {};
    if (!id || !confirmationNumber) return null;
    return askOrder(
      { id, confirmationNumber },
      {
        sessionToken: () => shopify.sessionToken.get(),
        locale: pageLocale(shopify.localization.language.value, shopify.i18n),
      },
    );
  });
  if (state.phase === 'silent') return null;
  if (state.phase === 'asking') return <s-skeleton-paragraph />;
  return (
    <s-section heading={headlineWords(state.order.headline, say)}>
      <OrderAnswer {...state} refresh={refresh} say={say} />
    </s-section>
  );
}
