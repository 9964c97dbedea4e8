import '@shopify/ui-extensions/preact';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OrderBlockAnswer } from '../../../server/admin/order-block/order-block-contract.ts';
import { askForOrder, type Asked } from './ask-app.ts';
import { DeliveryLine } from './DeliveryLine.tsx';
import type { Say } from './words.ts';

const say: Say = (word, params) => shopify.i18n.translate(word, params);

/** The target `admin.order-details.block.render`: beside an order, what its customer reads, and what needs somebody. */
export default async function renderOrderBlock(): Promise<void> {
  render(<OrderBlock />, document.body);
}

function OrderBlock() {
  const gid = shopify.data.selected[0]?.id ?? '';
  const [asked, setAsked] = useState<Asked<OrderBlockAnswer> | null>(null);
  const [reads, setReads] = useState(0);

  useEffect(() => {
    void askForOrder(gid, say('language')).then(setAsked);
  }, [gid, reads]);

  return (
    <s-admin-block heading={say('name')}>
      {asked === null && <s-spinner accessibilityLabel={say('block_loading')} />}
      {asked?.outcome === 'none' && <s-text>{say('block_none')}</s-text>}
      {asked?.outcome === 'failed' && (
        <s-stack gap="base">
          <s-text>{say('block_failed')}</s-text>
          <s-button onClick={() => setReads((count) => count + 1)}>{say('try_again')}</s-button>
        </s-stack>
      )}
      {asked?.outcome === 'done' && (
        <Answer answer={asked.answer} orderId={gid.slice(gid.lastIndexOf('/') + 1)} />
      )}
    </s-admin-block>
  );
}

interface AnswerProps {
  answer: OrderBlockAnswer;
  orderId: string;
}

function Answer({ answer, orderId }: AnswerProps) {
  const { headline, details, nextStep, deliveries, hasPages } = answer;
  return (
    <s-stack gap="base">
      <s-stack gap="small-200">
        <s-text color="subdued">{say('customer_view')}</s-text>
        <s-text type="strong">{headline}</s-text>
        {details.length > 0 && <s-text>{details.join(' ')}</s-text>}
        <s-text>{nextStep}</s-text>
      </s-stack>
      {deliveries.map((delivery) => (
        <DeliveryLine
          key={delivery.deliveryId}
          delivery={delivery}
          href={hasPages ? `app:deliveries/${orderId}/${delivery.deliveryId}` : null}
          say={say}
          formatDay={(at) => shopify.i18n.formatDate(at)}
        />
      ))}
      <s-button onClick={() => shopify.navigation.navigate('extension://tracking-link')}>
        {say('tracking_link')}
      </s-button>
    </s-stack>
  );
}
