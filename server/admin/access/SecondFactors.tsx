import { useEffect, useState } from 'preact/hooks';
import type { SecondFactor } from '../../contract.ts';
import { useWording } from '../wording.ts';
import type { WordCode } from '../words/words.ts';
import { BusyButton } from '../components/BusyButton.tsx';
import type { SecondFactorSettings } from './access-contract.ts';
import { loadSecondFactors, saveSecondFactors } from './access-requests.ts';

/** Each with what it protects, and what is missing where Shopify has not approved its field. */
const FACTORS = [
  ['postal_code', 'factor_postal_code', 'factor_postal_code_odds', 'factor_missing_address'],
  ['phone', 'factor_phone', 'factor_phone_odds', 'factor_missing_phone'],
] as const satisfies readonly (readonly [SecondFactor, WordCode, WordCode, WordCode])[];

type View =
  { phase: 'loading' } | { phase: 'failed' } | { phase: 'shown'; settings: SecondFactorSettings };

/** What customers may type in place of the e-mail address, with the odds of guessing beside each switch. */
export function SecondFactors({ bridge }: { bridge: typeof shopify }) {
  const { say } = useWording();
  const [view, setView] = useState<View>({ phase: 'loading' });
  useEffect(() => {
    void loadSecondFactors().then((settings) =>
      setView(settings ? { phase: 'shown', settings } : { phase: 'failed' }),
    );
  }, []);
  return (
    <s-section heading={say('factors')}>
      {view.phase === 'loading' && <s-spinner accessibilityLabel={say('loading')} />}
      {view.phase === 'failed' && <s-paragraph>{say('factors_unread')}</s-paragraph>}
      {view.phase === 'shown' && <Form bridge={bridge} saved={view.settings} />}
    </s-section>
  );
}

function Form({ bridge, saved }: { bridge: typeof shopify; saved: SecondFactorSettings }) {
  const { say } = useWording();
  const { approved } = saved;
  const [chosen, setChosen] = useState(saved.chosen);

  const turn = (factor: SecondFactor, isOn: boolean): void =>
    setChosen((all) => [...all.filter((one) => one !== factor), ...(isOn ? [factor] : [])]);

  async function save(): Promise<void> {
    const settings = await saveSecondFactors({ chosen });
    if (settings) setChosen(settings.chosen);
    const toast = say(settings ? 'factors_saved' : 'factors_failed');
    bridge.toast.show(toast, { isError: !settings });
  }

  return (
    <s-stack gap="base">
      <s-paragraph>{say('factors_text')}</s-paragraph>
      {FACTORS.map(([factor, label, odds, missing]) => {
        const isApproved = approved.includes(factor);
        return (
          <s-stack key={factor} gap="small-200">
            {isApproved ? (
              <s-checkbox
                label={say(label)}
                details={say(odds)}
                checked={chosen.includes(factor)}
                onChange={({ currentTarget }) => turn(factor, currentTarget.checked)}
              />
            ) : (
              <>
                <s-text>{say(label)}</s-text>
                <s-paragraph color="subdued">{say(missing)}</s-paragraph>
              </>
            )}
          </s-stack>
        );
      })}
      {approved.length > 0 && <BusyButton text={say('save')} action={save} />}
    </s-stack>
  );
}
