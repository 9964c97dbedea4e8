import type { OrderChoice } from '../contract.ts';
import { useWording } from '../wording.ts';
import { BusyButton } from './BusyButton.tsx';

interface OrderChoicesProps {
  orders: readonly OrderChoice[];
  choose(order: OrderChoice): Promise<void>;
}

/** A button for each order of the number that was typed. */
export function OrderChoices({ orders, choose }: OrderChoicesProps) {
  const { say, formatMoment } = useWording();
  return (
    <s-stack gap="small-200">
      {orders.map((order) => (
        <BusyButton
          key={order.id}
          text={say('link_choice', { order: order.name, date: formatMoment(order.placedAt) })}
          action={() => choose(order)}
        />
      ))}
    </s-stack>
  );
}
