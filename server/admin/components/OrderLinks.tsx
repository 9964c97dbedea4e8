import { useRef, useState } from 'preact/hooks';
import type { OrderChoice, OrderLink } from '../contract.ts';
import { createLink, revokeAllLinks, revokeLinks, type LinkMiss } from '../order-links.ts';
import { pressOnEnter } from '../press-on-enter.ts';
import { useWording } from '../wording.ts';
import type { WordCode } from '../words/words.ts';
import { BusyButton, type Button } from './BusyButton.tsx';
import { CreatedLink } from './CreatedLink.tsx';
import { OrderChoices } from './OrderChoices.tsx';
import { RevokeAll } from './RevokeAll.tsx';

/** How many days a link works. */
const DEFAULT_DAYS = 14;
/** As `LinkRequest` has it. */
const MAX_DAYS = 90;

/** Orders of one number, and what is to happen to the links of the chosen one. */
interface Choice {
  orders: readonly OrderChoice[];
  action: 'create' | 'revoke';
}

/** What is wrong with a field. */
type Problems = Partial<Record<'order' | 'days', WordCode>>;

/** Support creates a link to one order for a customer who cannot use the form, and can revoke it. */
export function OrderLinks({ bridge }: { bridge: typeof shopify }) {
  const { say } = useWording();
  const [order, setOrder] = useState('');
  const [days, setDays] = useState(String(DEFAULT_DAYS));
  const [problems, setProblems] = useState<Problems>({});
  const [choice, setChoice] = useState<Choice | null>(null);
  const [link, setLink] = useState<OrderLink | null>(null);
  const orderField = useRef<HTMLElementTagNameMap['s-text-field']>(null);
  const daysField = useRef<HTMLElementTagNameMap['s-number-field']>(null);
  const makeButton = useRef<Button>(null);

  /** Another number has other orders to choose from. */
  function typeOrder(typed: string): void {
    setOrder(typed);
    if (choice) setProblems({});
    setChoice(null);
  }

  /** Shows what is wrong, at its field, and moves focus to the first such field. */
  function show(found: Problems): boolean {
    setProblems(found);
    if (found.order) orderField.current?.focus();
    else if (found.days) daysField.current?.focus();
    return Object.keys(found).length > 0;
  }

  function showMiss(miss: LinkMiss, action: Choice['action']): void {
    setChoice(miss.outcome === 'several' ? { orders: miss.orders, action } : null);
    if (miss.outcome === 'failed') bridge.toast.show(say('links_failed'), { isError: true });
    else show({ order: miss.outcome === 'refused' ? miss.problem : MISSES[miss.outcome] });
  }

  /** Ends with nothing to choose. A pressed choice disappears, so focus moves to the field. */
  function settle(chosen: OrderChoice | undefined): void {
    show({});
    setChoice(null);
    if (chosen) orderField.current?.focus();
  }

  async function create(chosen?: OrderChoice): Promise<void> {
    const isDays = /^\d+$/.test(days) && Number(days) >= 1 && Number(days) <= MAX_DAYS;
    if (show({ ...requireOrder(order), ...(!isDays && { days: 'link_days_range' }) })) return;
    const id = chosen && { id: chosen.id };
    const made = await createLink({ order: order.trim(), days: Number(days), ...id });
    if (made.outcome !== 'done') return showMiss(made, 'create');
    settle(chosen);
    setLink(made.answer);
    bridge.toast.show(say('link_made'));
  }

  async function revoke(chosen?: OrderChoice): Promise<void> {
    if (show(requireOrder(order))) return;
    const id = chosen && { id: chosen.id };
    const revoked = await revokeLinks({ order: order.trim(), ...id });
    if (revoked.outcome !== 'done') return showMiss(revoked, 'revoke');
    settle(chosen);
    const { order: name } = revoked.answer;
    if (link?.order === name) setLink(null);
    bridge.toast.show(say('links_ended', { order: name }));
  }

  async function revokeAll(): Promise<void> {
    const { outcome } = await revokeAllLinks();
    const isDone = outcome === 'done';
    if (isDone) setLink(null);
    bridge.toast.show(say(isDone ? 'all_links_ended' : 'links_failed'), { isError: !isDone });
  }

  return (
    <s-section heading={say('links')}>
      <s-stack gap="base">
        <s-paragraph>{say('links_text')}</s-paragraph>
        <div role="presentation" style={{ width: '100%' }} onKeyDown={pressOnEnter(makeButton)}>
          <s-stack gap="base">
            <s-text-field
              ref={orderField}
              label={say('link_order')}
              value={order}
              error={problems.order ? say(problems.order) : ''}
              onInput={({ currentTarget }) => typeOrder(currentTarget.value)}
            />
            <s-number-field
              ref={daysField}
              label={say('link_days')}
              value={days}
              min={1}
              max={MAX_DAYS}
              error={problems.days ? say(problems.days) : ''}
              onInput={({ currentTarget }) => setDays(currentTarget.value)}
            />
          </s-stack>
        </div>
        {choice && (
          <OrderChoices
            orders={choice.orders}
            choose={choice.action === 'create' ? create : revoke}
          />
        )}
        <s-button-group>
          <BusyButton
            slot="secondary-actions"
            button={makeButton}
            text={say('make_link')}
            action={() => create()}
          />
          <BusyButton slot="secondary-actions" text={say('end_links')} action={() => revoke()} />
        </s-button-group>
        {link && <CreatedLink bridge={bridge} link={link} />}
        <s-divider />
        <RevokeAll revokeAll={revokeAll} />
      </s-stack>
    </s-section>
  );
}

const MISSES = { no_order: 'link_no_order', several: 'link_several' } as const satisfies Record<
  string,
  WordCode
>;

function requireOrder(order: string): Problems {
  return order.trim() === '' ? { order: 'order_required' } : {};
}
