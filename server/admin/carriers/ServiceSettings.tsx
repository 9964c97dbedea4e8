import { useRef, useState } from 'preact/hooks';
import { BusyButton, type Button } from '../components/BusyButton.tsx';
import type { CarriersAnswer, CarriersPage, TrackingServiceAccount } from '../contract.ts';
import { copyText } from '../copy-text.ts';
import { pressOnEnter } from '../press-on-enter.ts';
import { useWording } from '../wording.ts';
import { useProblemFields } from './use-problem-fields.ts';
import { changeService } from './carrier-requests.ts';
import { LimitFields } from './LimitFields.tsx';
import { SentToService } from './SentToService.tsx';
import { problemText, readCeiling, type Problems } from './service-form.ts';

interface ServiceSettingsProps {
  bridge: typeof shopify;
  page: CarriersPage;
  account: TrackingServiceAccount;
  service: string;
  show(answer: CarriersAnswer): void;
}

/** What is set of an account without its key: where hooks go, their secret, and the limits. */
export function ServiceSettings({ bridge, page, account, service, show }: ServiceSettingsProps) {
  const wording = useWording();
  const { say } = wording;
  const [secret, setSecret] = useState('');
  const [limits, setLimits] = useState({
    ceiling: String(account.monthlyCeiling),
    sendsPostalCode: account.sendsPostalCode,
  });
  const [writesBack, setWritesBack] = useState(account.writesBack);
  const [problems, setProblems] = useState<Problems>({});
  const { refOf, focusFirst } = useProblemFields();
  const saveButton = useRef<Button>(null);
  const wantsSecret = page.services.some(
    ({ name, wantsHookSecret }) => name === account.name && wantsHookSecret,
  );

  async function save(): Promise<void> {
    // Asks the merchant in a window of Shopify's; without their consent nothing is written.
    if (writesBack && !page.mayWriteBack) await bridge.scopes.request(['write_fulfillments']);
    const result = await changeService({
      monthlyCeiling: readCeiling(limits.ceiling),
      sendsPostalCode: limits.sendsPostalCode,
      writesBack,
      ...(secret.trim() !== '' && { hookSecret: secret }),
    });
    const found = result.outcome === 'refused' ? result.problems : {};
    setProblems(found);
    focusFirst(found);
    if (result.outcome === 'failed') bridge.toast.show(say('links_failed'), { isError: true });
    if (result.outcome !== 'done') return;
    setSecret('');
    show(result.answer);
    bridge.toast.show(say('service_saved'));
  }

  // The page comes from the server that services send hooks to.
  const hookAddress = new URL(account.hookPath, location.href).href;
  return (
    <s-stack gap="base">
      <s-text-field
        label={say('hook_address')}
        value={hookAddress}
        readOnly
        details={say('hook_address_help', { service })}
      />
      <s-button onClick={() => void copyText(bridge, say, hookAddress, 'copied')}>
        {say('hook_copy')}
      </s-button>
      <div role="presentation" style={{ width: '100%' }} onKeyDown={pressOnEnter(saveButton)}>
        <s-stack gap="base">
          {wantsSecret && (
            <s-password-field
              ref={refOf('hookSecret')}
              label={say('hook_secret')}
              value={secret}
              autocomplete="off"
              details={
                account.hasHookSecret
                  ? say('hook_secret_saved')
                  : say('hook_secret_help', { service })
              }
              error={problemText(problems.hookSecret, service, wording)}
              onInput={({ currentTarget }) => setSecret(currentTarget.value)}
            />
          )}
          <LimitFields
            limits={limits}
            change={setLimits}
            mayReadPostalCode={page.mayReadPostalCode}
            error={problemText(problems.monthlyCeiling, service, wording)}
            field={refOf('monthlyCeiling')}
          />
          <s-checkbox
            label={say('service_writes_back')}
            details={say(
              writesBack && !page.mayWriteBack
                ? 'service_writes_back_missing'
                : 'service_writes_back_help',
            )}
            checked={writesBack}
            onChange={({ currentTarget }) => setWritesBack(currentTarget.checked)}
          />
        </s-stack>
      </div>
      <SentToService
        service={service}
        withPostalCode={page.mayReadPostalCode && limits.sendsPostalCode}
      />
      <BusyButton button={saveButton} text={say('save')} action={save} />
    </s-stack>
  );
}
