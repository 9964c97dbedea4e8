import { useRef, useState } from 'preact/hooks';
import type { OrderLink } from '../contract.ts';
import { copyText } from '../copy-text.ts';
import { formatDay } from '../format-day.ts';
import { endLinks, makeLink } from '../order-links.ts';
import { say, type WordCode } from '../words.ts';
import { BusyButton } from './BusyButton.tsx';

/** Days that a link works, unless support wants others. */
const USUAL_DAYS = 14;
const MOST_DAYS = 90;

/** A link, and the order number that it was asked for by. */
type MadeLink = OrderLink & { order: string };

/** Support makes a link to one order for a customer who cannot use the form, and ends it again. */
export function OrderLinks({ bridge }: { bridge: typeof shopify }) {
  const [order, setOrder] = useState('');
  const [days, setDays] = useState(String(USUAL_DAYS));
  const [problems, setProblems] = useState<{ order?: WordCode; days?: WordCode }>({});
  const [link, setLink] = useState<MadeLink | null>(null);
  const orderField = useRef<HTMLElementTagNameMap['s-text-field']>(null);

  const fail = (): void => void bridge.toast.show(say('links_failed'), { isError: true });

  async function make(): Promise<void> {
    const asked = order.trim();
    const isDays = /^\d+$/.test(days) && Number(days) >= 1 && Number(days) <= MOST_DAYS;
    setProblems({
      ...(asked === '' && { order: 'link_order_required' }),
      ...(!isDays && { days: 'link_days_range' }),
    });
    if (asked === '' || !isDays) return;
    const made = await makeLink({ order: asked, days: Number(days) });
    if (made.outcome === 'done') {
      setLink({ ...made.answer, order: asked });
      bridge.toast.show(say('link_made'));
    } else if (made.outcome === 'no_order') setProblems({ order: 'link_no_order' });
    else fail();
  }

  async function end(made: MadeLink): Promise<void> {
    const { outcome } = await endLinks({ order: made.order });
    if (outcome !== 'done') return fail();
    // The button that had the focus goes with the link.
    orderField.current?.focus();
    setLink(null);
    bridge.toast.show(say('links_ended', { order: made.order }));
  }

  async function endAll(): Promise<void> {
    const { outcome } = await endLinks({ all: true });
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
          max={MOST_DAYS}
          {...(problems.days && { error: say(problems.days) })}
          onInput={({ currentTarget }) => setDays(currentTarget.value)}
        />
        <BusyButton text={say('make_link')} press={make} />
        {link && <Made bridge={bridge} link={link} end={() => end(link)} />}
        <s-divider />
        <EndAll endAll={endAll} />
      </s-stack>
    </s-section>
  );
}

interface MadeProps {
  bridge: typeof shopify;
  link: MadeLink;
  end(): Promise<void>;
}

function Made({ bridge, link: { url, expiresAt, order }, end }: MadeProps) {
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
        <BusyButton slot="secondary-actions" text={say('end_links')} press={end} />
      </s-button-group>
    </s-stack>
  );
}

/** Pressed once it asks, pressed twice it acts: every customer's link stops working. */
function EndAll({ endAll }: { endAll(): Promise<void> }) {
  const [asks, setAsks] = useState(false);

  async function press(): Promise<void> {
    if (asks) await endAll();
    setAsks(!asks);
  }

  return (
    <s-stack gap="small-200">
      {asks && <s-paragraph tone="critical">{say('end_all_sure')}</s-paragraph>}
      <s-button-group>
        <BusyButton
          slot="secondary-actions"
          text={say(asks ? 'end_all_yes' : 'end_all')}
          {...(asks && { tone: 'critical' })}
          press={press}
        />
        {asks && (
          <s-button slot="secondary-actions" onClick={() => setAsks(false)}>
            {say('end_all_no')}
          </s-button>
        )}
      </s-button-group>
    </s-stack>
  );
}
