import type { TypedLookup, WishChoice } from '../../server/contract.ts';
import { Remark } from '../components/Remark.tsx';
import type { Say } from '../words/wording.ts';

/** What a shopper can choose to be written about: a form that looks the order up once more, with the choice. */
export function WishForm({
  request: { order, email, locale, wish },
  pass,
  chosen,
  say,
}: {
  request: TypedLookup;
  /** Of the answer on this page. */
  pass: string;
  /** So far. */
  chosen: WishChoice;
  say: Say;
}) {
  const offered = chosen === 'none' ? (['all', 'problems'] as const) : (['none'] as const);
  return (
    <form class="order-tracking__footer" method="post">
      {Object.entries({ order, email, locale, pass }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Remark>{chosen !== 'none' && say('wish', `on_${chosen}`)}</Remark>
      <Remark>{wish !== undefined && wish !== chosen && say('wish', 'failed')}</Remark>
      <p class="order-tracking__actions">
        {offered.map((one) => (
          <button key={one} class="order-tracking__action" name="wish" value={one}>
            {say('wish', one === 'none' ? 'stop' : one)}
          </button>
        ))}
      </p>
    </form>
  );
}
