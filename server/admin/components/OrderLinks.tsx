import { useRef, useState } from 'preact/hooks';
import type { OrderLink } from '../contract.ts';
import { copyText } from '../copy-text.ts';
import { formatDay } from '../format-day.ts';
import { createLink, revokeLinks } from '../order-links.ts';
import { say, type WordCode } from '../words.ts';
import { BusyButton } from './BusyButton.tsx';

/** How many days a link works. */
const DEFAULT_DAYS = 14;
/** As `LinkRequest` has it. */
const MAX_DAYS = 90;

/** A link, and the order number that support typed. */
type CreatedLink = OrderLink & { order: string };

/** Support creates a link to one order for a customer who cannot use the form, and can revoke it. */
export function OrderLinks({ bridge }: { bridge: typeof shopify }) {
  const [order, setOrder] = useState('');
  const [days, setDays] = useState(String(DEFAULT_DAYS));
  const [problems, setProblems] = useState<{ order?: WordCode; days?: WordCode }>({});
  const [link, setLink] = useState<CreatedLink | null>(null);
  const orderField = useRef<HTMLElementTagNameMap['s-text-field']>(null);

  const fail = (): void => void bridge.toast.show(say('links_failed'), { isError: true });

  async function create(): Promise<void> {
    const number = order.trim();
    const isDays = /^\d+$/.test(days) && Number(days) >= 1 && Number(days) <= MAX_DAYS;
    setProblems({
      ...(number === '' && { order: 'link_order_required' }),
      ...(!isDays && { days: 'link_days_range' }),
    });
    if (number === '' || !isDays) return;
    const created = await createLink({ order: number, days: Number(days) });
    if (created.outcome === 'done') {
      setLink({ ...created.answer, order: number });
      bridge.toast.show(say('link_made'));
    } else if (created.outcome === 'no_order') setProblems({ order: 'link_no_order' });
    else fail();
  }

  async function revoke(created: CreatedLink): Promise<void> {
    const { outcome } = await revokeLinks({ order: created.order });
    if (outcome !== 'done') return fail();
    // The focused button disappears with the link, so focus moves to the field.
    orderField.current?.focus();
    setLink(null);
    bridge.toast.show(say('links_ended', { order: created.order }));
  }

  async function revokeAll(): Promise<void> {
    const { outcome } = await revokeLinks({ all: true });
    if (outcome !== 'done') return fail();
    setLink(null);
    bridge.toast.show(say('all_links_ended'));
  }

  return (
    <s-section heading={say('links')}>
      <s-stack gap="base">
        <s-paragraph>{say('links_text')}</s-paragraph>
        <s-text-field
          ref={orderField}
          label={say('link_order')}
          value={order}
          {...(problems.order && { error: say(problems.order) })}
          onInput={({ currentTarget }) => setOrder(currentTarget.value)}
        />
        <s-number-field
          label={say('link_days')}
          value={days}
          min={1}
          max={MAX_DAYS}
          {...(problems.days && { error: say(problems.days) })}
          onInput={({ currentTarget }) => setDays(currentTarget.value)}
        />
        <BusyButton text={say('make_link')} action={create} />
        {link && <CreatedLinkField bridge={bridge} link={link} revoke={() => revoke(link)} />}
        <s-divider />
        <RevokeAll revokeAll={revokeAll} />
      </s-stack>
    </s-section>
  );
}

interface CreatedLinkFieldProps {
  bridge: typeof shopify;
  link: CreatedLink;
  revoke(): Promise<void>;
}

function CreatedLinkField({ bridge, link, revoke }: CreatedLinkFieldProps) {
  const { url, expiresAt, order } = link;
  const until = say('link_until', { date: formatDay(expiresAt) });
  return (
    <s-stack gap="base">
      <s-text-field label={say('link_to', { order })} value={url} readOnly details={until} />
      <s-button-group>
        <s-button
          slot="secondary-actions"
          onClick={() => void copyText(bridge, url, 'link_copied')}
        >
          {say('copy_link')}
        </s-button>
        <BusyButton slot="secondary-actions" text={say('end_links')} action={revoke} />
      </s-button-group>
    </s-stack>
  );
}

/** Asks for confirmation at the first press; at the second, every customer's link stops working. */
function RevokeAll({ revokeAll }: { revokeAll(): Promise<void> }) {
  const [isConfirming, setIsConfirming] = useState(false);

  async function press(): Promise<void> {
    if (isConfirming) await revokeAll();
    setIsConfirming(!isConfirming);
  }

  return (
    <s-stack gap="small-200">
      {isConfirming && <s-paragraph tone="critical">{say('end_all_sure')}</s-paragraph>}
      <s-button-group>
        <BusyButton
          slot="secondary-actions"
          text={say(isConfirming ? 'end_all_yes' : 'end_all')}
          {...(isConfirming && { tone: 'critical' })}
          action={press}
        />
        {isConfirming && (
          <s-button slot="secondary-actions" onClick={() => setIsConfirming(false)}>
            {say('end_all_no')}
          </s-button>
        )}
      </s-button-group>
    </s-stack>
  );
}
