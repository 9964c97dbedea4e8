import { useRef, useState } from 'preact/hooks';
import { BusyButton } from '../components/BusyButton.tsx';
import { useWording } from '../wording.ts';
import { KINDS, withKind } from './notice-kinds.ts';
import type { WebhookOutcome } from './webhook-requests.ts';
import type { WebhookEndpoint, WebhookKind, WebhooksRequest } from './webhooks-contract.ts';

/** What nobody else tells a merchant. */
const FIRST: readonly WebhookKind[] = [
  'late',
  'no_movement',
  'attempt_failed',
  'going_back',
  'lost',
];

/** Polaris has no group of checkboxes that are in a form of ours, so this one looks like none. */
const BARE = { border: 0, margin: 0, padding: '4px 0', minInlineSize: 0 };

interface WebhookFormProps {
  endpoint: WebhookEndpoint | null;
  save(request: WebhooksRequest): Promise<WebhookOutcome>;
}

/** Where webhooks go, and what they tell. What was entered stays until it is saved. */
export function WebhookForm({ endpoint, save }: WebhookFormProps) {
  const { say } = useWording();
  const [url, setUrl] = useState(endpoint?.url ?? '');
  const [kinds, setKinds] = useState<readonly WebhookKind[]>(endpoint?.kinds ?? FIRST);
  const [problem, setProblem] = useState<'url_refused' | 'no_kinds' | null>(null);
  const urlField = useRef<HTMLElementTagNameMap['s-text-field']>(null);
  const kindFields = useRef<HTMLFieldSetElement>(null);

  async function press(): Promise<void> {
    const result = await save({ url, kinds: [...kinds] });
    const found = result.outcome === 'refused' ? result.problem : null;
    setProblem(found);
    if (found === 'url_refused') urlField.current?.focus();
    if (found === 'no_kinds') kindFields.current?.focus();
  }

  return (
    <s-section>
      <s-stack gap="base">
        <s-paragraph>{say('webhooks_text')}</s-paragraph>
        <s-text-field
          ref={urlField}
          label={say('webhook_url')}
          placeholder="https://"
          value={url}
          error={problem === 'url_refused' ? say('webhook_url_refused') : ''}
          onInput={({ currentTarget }) => setUrl(currentTarget.value)}
        />
        <fieldset ref={kindFields} tabIndex={-1} style={BARE}>
          <legend style={BARE}>{say('webhook_kinds')}</legend>
          <s-stack gap="small-200">
            {KINDS.map((kind) => (
              <s-checkbox
                key={kind}
                label={say(`webhook_${kind}`)}
                checked={kinds.includes(kind)}
                onChange={({ currentTarget }) =>
                  setKinds(withKind(kinds, kind, currentTarget.checked))
                }
              />
            ))}
            {problem === 'no_kinds' && <s-text tone="critical">{say('webhook_no_kinds')}</s-text>}
          </s-stack>
        </fieldset>
        <s-button-group>
          <BusyButton slot="secondary-actions" text={say('webhook_save')} action={press} />
        </s-button-group>
      </s-stack>
    </s-section>
  );
}
