import { Hono } from 'hono';
import { html } from 'hono/html';
import type { AdminApi } from '../admin-api/admin-api.ts';
import type { Markup } from '../markup.ts';
import { newOrder } from '../orders/many/new-order.ts';
import type { OrderRecords } from '../orders/order-records.ts';
import { deliveryFaults, type DeliveryFaultName } from '../webhooks/delivery-faults.ts';
import type { WebhookSender } from '../webhooks/webhook-sender.ts';
import { orderChanges, type OrderChangeName } from './order-changes.ts';
import { labelsOf, selectField } from './select-field.ts';

export interface DemoControlsOptions {
  admin: Pick<AdminApi, 'changeOrder' | 'placeOrder'>;
  records: Pick<OrderRecords, 'all'>;
  webhooks: Pick<WebhookSender, 'faults' | 'deliveries'>;
  now: () => Date;
  /** Moves every clock of the demo on, by milliseconds; without it the panel does not offer that. */
  moveClock?: (milliseconds: number) => void;
}

/** What the panel changes for everybody who looks at the demo: orders, the network of webhooks, the clock. */
export interface DemoControls {
  routes: Hono;
  /** The forms, and what the last one has done. */
  forms(): Markup;
}

const HOUR = 3_600_000;

/** How far the clock can be moved on at once; it cannot be moved back. Hours. */
const CLOCK_STEPS = { 1: 'An hour', 6: 'Six hours', 24: 'A day', 72: 'Three days', 168: 'A week' };

export function createDemoControls(options: DemoControlsOptions): DemoControls {
  const { admin, records, webhooks, now, moveClock } = options;
  let network: DeliveryFaultName = 'none';
  let result = '';
  let placed = 0;

  /** Does what a form asks for, and says what came of it. */
  const actions: Readonly<Record<string, (form: URLSearchParams) => string>> = {
    change(form) {
      const name = (form.get('name') ?? '').trim().replace(/^#?/, '#');
      const order = [...records.all()].find((one) => one.name === name);
      if (!order) return `There is no order ${name}.`;
      const change = form.get('change') ?? '';
      if (!isKey(orderChanges, change)) return 'Nothing was changed.';
      admin.changeOrder(order.id, orderChanges[change].at(now()));
      return `${name}: ${orderChanges[change].label}.`;
    },
    place() {
      const { name, email, order } = newOrder(now(), placed);
      placed += 1;
      admin.placeOrder(order);
      return `${name} of ${email} is new.`;
    },
    webhooks(form) {
      const chosen = form.get('network') ?? '';
      if (!isKey(deliveryFaults, chosen)) return 'Nothing was changed.';
      network = chosen;
      webhooks.faults = deliveryFaults[chosen];
      return `Webhooks: ${deliveryFaults[chosen].label}.`;
    },
    clock(form) {
      const hours = form.get('hours') ?? '';
      if (!moveClock || !isKey(CLOCK_STEPS, hours)) return 'Nothing was changed.';
      moveClock(Number(hours) * HOUR);
      return `It is ${now().toISOString().slice(0, 16)} UTC now.`;
    },
  };

  const routes = new Hono();
  routes.post('/__demo/controls/:action', async (c) => {
    const name = c.req.param('action');
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (!action) return c.notFound();
    try {
      result = action(new URLSearchParams(await c.req.text()));
    } catch (error) {
      result = error instanceof Error ? error.message : 'Nothing was changed.';
    }
    return c.redirect(backOf(c.req.header('referer')), 303);
  });

  return {
    routes,
    forms: () => html`
      <form
        class="demo-switches"
        method="post"
        action="/__demo/controls/change"
        aria-label="Change an order"
      >
        <label>Which one<input name="name" placeholder="#1002 or #5000" required /></label>
        ${selectField('change', 'What happens', 'ship' satisfies OrderChangeName, labelsOf(orderChanges))}
        <button>Let it happen</button>
      </form>
      <form
        class="demo-switches"
        method="post"
        action="/__demo/controls/place"
        aria-label="A new order"
      >
        <button>Let somebody order</button>
      </form>
      <form
        class="demo-switches"
        method="post"
        action="/__demo/controls/webhooks"
        aria-label="Webhooks"
      >
        ${selectField('network', 'Webhooks', network, labelsOf(deliveryFaults))}
        <button>Set</button>
      </form>
      ${
        moveClock
          ? html`<form
              class="demo-switches"
              method="post"
              action="/__demo/controls/clock"
              aria-label="Clock"
            >
              ${selectField('hours', 'Turn the clock on by', '24', CLOCK_STEPS)}
              <button>Turn</button>
            </form>`
          : ''
      }
      <p>${result} Webhooks so far: ${webhooks.deliveries.length}.</p>
    `,
  };
}

function isKey<Table extends object>(table: Table, key: string): key is keyof Table & string {
  return Object.hasOwn(table, key);
}

/** The path of the page that sent a form. */
function backOf(referer: string | undefined): string {
  if (!referer || !URL.canParse(referer)) return '/';
  const { pathname, search } = new URL(referer);
  return pathname + search;
}
