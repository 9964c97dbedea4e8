import type { OrderBuilder } from './order-builder.ts';
import type { SampleOrder } from './sample-order-parts.ts';

/** Orders that the shop has edited. */
export function ordersEdited(builder: OrderBuilder): SampleOrder[] {
  const { ago, shirt, blanket, mug, towel, candle, lamp } = builder;
  const { orders, add } = builder.table('Changed after it was placed');

  {
    const mugs = mug(2);
    add('#1031', 'fleur@example.com', 'edited: one unit was removed before packing', {
      placed: ago(2, '17:00'),
      lines: [shirt(), mugs],
      edits: [{ at: ago(1, '10:30'), removed: [[mugs, 1]] }],
    });
  }
  {
    const candles = candle(3);
    add('#1105', 'kees@example.com', 'edited: something was added two days later', {
      placed: ago(4, '17:00'),
      lines: [shirt(), candles],
      edits: [{ at: ago(2, '11:20'), added: [candles] }],
    });
  }
  {
    const [mugs, towels] = [mug(4), towel()];
    add('#1106', 'linde@example.com', 'edited twice: one thing less, another more', {
      placed: ago(5, '17:00'),
      lines: [mugs, towels],
      edits: [
        { at: ago(4, '09:30'), removed: [[mugs, 2]] },
        { at: ago(3, '11:20'), added: [towels], removed: [[mugs, 1]] },
      ],
    });
  }
  {
    const blankets = blanket(3);
    add('#1107', 'lot@example.com', 'edited: two more of the same', {
      placed: ago(4, '17:00'),
      lines: [blankets],
      edits: [{ at: ago(2, '11:20'), added: [[blankets, 2]] }],
    });
  }
  {
    const lamps = lamp();
    add('#1108', 'noud@example.com', 'edited: nothing is left to send', {
      placed: ago(4, '17:00'),
      lines: [lamps],
      edits: [{ at: ago(2, '11:20'), removed: [lamps] }],
      financialStatus: 'PENDING',
    });
  }
  return orders;
}
