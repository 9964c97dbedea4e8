import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'smol-toml';
import * as v from 'valibot';

const EXTENSIONS = new URL('../../../extensions/', import.meta.url);

/** A file of one Flow trigger, as the Shopify CLI reads it. */
const TriggerFile = v.object({
  extensions: v.tuple([v.object({ type: v.literal('flow_trigger'), handle: v.string() })]),
  settings: v.object({
    fields: v.array(
      v.object({
        type: v.picklist(['order_reference', 'single_line_text_field', 'url']),
        key: v.optional(v.pipe(v.string(), v.regex(/^[a-zA-Z\s]*$/))),
      }),
    ),
  }),
});

/** Bytes. https://shopify.dev/docs/apps/build/flow/triggers/create */
const MAX_PAYLOAD = 50_000;

const IS_OF_TYPE: Readonly<
  Record<'order_reference' | 'single_line_text_field' | 'url', (value: unknown) => boolean>
> = {
  order_reference: (value) => Number.isSafeInteger(value),
  single_line_text_field: (value) => typeof value === 'string' && !value.includes('\n'),
  url: (value) => typeof value === 'string' && URL.canParse(value),
};

/** What an app has told Flow. */
export type FlowPayload = Readonly<Record<string, unknown>>;

/**
 * The mutation of the same name. It takes what the triggers in `extensions/` declare: each field, and no other. That
 * Shopify refuses anything else is a guess: the first real shop has to show it.
 *
 * @param onReceived - Gets what a workflow would begin with.
 */
export function createFlowTriggerReceive(
  onReceived: (payload: FlowPayload) => void,
): (args: { handle: string; payload: FlowPayload }) => object {
  const triggers = readTriggers();
  return function flowTriggerReceive({ handle, payload }) {
    const trigger = triggers.find(({ extensions: [one] }) => one.handle === handle);
    const isRefused =
      !trigger || JSON.stringify(payload).length > MAX_PAYLOAD || !fits(payload, trigger);
    if (isRefused) return { userErrors: [{ field: ['payload'], message: 'Invalid payload' }] };
    onReceived(payload);
    return { userErrors: [] };
  };
}

function fits(payload: FlowPayload, { settings }: v.InferOutput<typeof TriggerFile>): boolean {
  const declared = new Map(
    settings.fields.map(({ type, key }) => [type === 'order_reference' ? 'order_id' : key, type]),
  );
  const isWhole = [...declared.keys()].every((key) => key !== undefined && key in payload);
  const isKnown = Object.entries(payload).every(([key, value]) => {
    const type = declared.get(key);
    return type !== undefined && IS_OF_TYPE[type](value);
  });
  return isWhole && isKnown;
}

function readTriggers(): v.InferOutput<typeof TriggerFile>[] {
  const folders = readdirSync(EXTENSIONS).filter((name) => name.startsWith('flow-'));
  return folders.flatMap((name) => {
    const toml = readFileSync(new URL(`${name}/shopify.extension.toml`, EXTENSIONS), 'utf8');
    const parsed = v.safeParse(TriggerFile, parse(toml));
    return parsed.success ? [parsed.output] : [];
  });
}
