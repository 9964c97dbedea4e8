import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { BusyButton, type Button } from '../components/BusyButton.tsx';
import type { CarriersAnswer, CarriersPage, TrackingServiceName } from '../contract.ts';
import { pressOnEnter } from '../press-on-enter.ts';
import { useWording } from '../wording.ts';
import { useProblemFields } from './use-problem-fields.ts';
import { chooseService } from './carrier-requests.ts';
import { LimitFields } from './LimitFields.tsx';
import { FIRST_CEILING, problemText, readCeiling, type Problems } from './service-form.ts';
import { nameOf } from './service-names.ts';
import { SentToService } from './SentToService.tsx';

interface ServiceFormProps {
  bridge: typeof shopify;
  page: CarriersPage;
  /** Called once the account is saved. */
  showAnother(answer: CarriersAnswer): void;
  /** Buttons beside the one that saves. */
  children?: ComponentChildren;
}

/** An account with a tracking service. What was typed stays until it is saved; the key goes with the form. */
export function ServiceForm({ bridge, page, showAnother, children }: ServiceFormProps) {
  const wording = useWording();
  const { say } = wording;
  const { services, connected } = page;
  const [name, setName] = useState(connected?.name ?? services[0]?.name ?? 'own');
  const [key, setKey] = useState('');
  const [address, setAddress] = useState(connected?.address ?? '');
  const [limits, setLimits] = useState({
    ceiling: String(connected?.monthlyCeiling ?? FIRST_CEILING),
    sendsPostalCode: connected?.sendsPostalCode ?? false,
  });
  const [problems, setProblems] = useState<Problems>({});
  const { refOf, focusFirst } = useProblemFields();
  const saveButton = useRef<Button>(null);
  const service = nameOf(name, say);
  const textOf = (field: keyof Problems): string => problemText(problems[field], service, wording);

  async function save(): Promise<void> {
    const { ceiling, sendsPostalCode } = limits;
    const monthlyCeiling = readCeiling(ceiling);
    const result = await chooseService({ name, key, address, monthlyCeiling, sendsPostalCode });
    const found = result.outcome === 'refused' ? result.problems : {};
    setProblems(found);
    focusFirst(found);
    if (result.outcome === 'failed') bridge.toast.show(say('links_failed'), { isError: true });
    if (result.outcome !== 'done') return;
    bridge.toast.show(say('service_connected', { service }));
    showAnother(result.answer);
  }

  function choose(typed: string): void {
    const chosen = services.find((one) => one.name === typed);
    if (chosen) setName(chosen.name);
    setProblems({});
  }

  return (
    <s-stack gap="base">
      <div role="presentation" style={{ width: '100%' }} onKeyDown={pressOnEnter(saveButton)}>
        <s-stack gap="base">
          <s-select
            ref={refOf('name')}
            label={say('service_name')}
            value={name}
            error={textOf('name')}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          >
            {services.map((one) => (
              <s-option key={one.name} value={one.name}>
                {nameOf(one.name, say)}
              </s-option>
            ))}
          </s-select>
          {wantsAddress(page, name) && (
            <s-url-field
              ref={refOf('address')}
              label={say('service_address')}
              value={address}
              details={say('service_address_help')}
              error={textOf('address')}
              onInput={({ currentTarget }) => setAddress(currentTarget.value)}
            />
          )}
          <s-password-field
            ref={refOf('key')}
            label={say('service_key')}
            value={key}
            autocomplete="off"
            details={say('service_key_help', { service })}
            error={textOf('key')}
            onInput={({ currentTarget }) => setKey(currentTarget.value)}
          />
          <LimitFields
            limits={limits}
            change={setLimits}
            mayReadPostalCode={page.mayReadPostalCode}
            error={textOf('monthlyCeiling')}
            field={refOf('monthlyCeiling')}
          />
        </s-stack>
      </div>
      <SentToService
        service={service}
        withPostalCode={page.mayReadPostalCode && limits.sendsPostalCode}
      />
      <s-button-group>
        <BusyButton
          slot="secondary-actions"
          button={saveButton}
          text={say('service_connect')}
          action={save}
        />
        {children}
      </s-button-group>
    </s-stack>
  );
}

function wantsAddress({ services }: CarriersPage, name: TrackingServiceName): boolean {
  return services.some((one) => one.name === name && one.wantsAddress);
}
