import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageSettings as Settings, PageSettingsProblems } from '../contract.ts';
import { loadPageSettings, savePageSettings } from '../page-settings.ts';
import { pressOnEnter } from '../press-on-enter.ts';
import { useWording } from '../wording.ts';
import type { WordCode } from '../words/words.ts';
import { BusyButton, type Button } from './BusyButton.tsx';

/** The fields of text, each with what helps to fill it in. */
const FIELDS = [
  ['contactLink', 'contact_link', 'contact_link_help'],
  ['returnsLink', 'returns_link', 'returns_link_help'],
  ['contactSentence', 'contact_sentence', 'contact_sentence_help'],
  ['returnsSentence', 'returns_sentence', 'returns_sentence_help'],
  ['shipsIn', 'ships_in', 'ships_in_help'],
] as const satisfies readonly (readonly [keyof Settings, WordCode, WordCode])[];

const FORMS = [
  ['as_written', 'form_as_written'],
  ['formal', 'form_formal'],
  ['informal', 'form_informal'],
] as const satisfies readonly (readonly [Settings['formOfAddress'], WordCode])[];

type Field = HTMLElementTagNameMap['s-text-field'];

type View = { phase: 'loading' } | { phase: 'failed' } | { phase: 'shown'; settings: Settings };

/** The merchant's own links and sentences on the app's tracking page. */
export function PageSettings({ bridge }: { bridge: typeof shopify }) {
  const { say } = useWording();
  const [view, setView] = useState<View>({ phase: 'loading' });
  useEffect(() => {
    void loadPageSettings().then((settings) =>
      setView(settings ? { phase: 'shown', settings } : { phase: 'failed' }),
    );
  }, []);
  return (
    <s-section heading={say('page_settings')}>
      {view.phase === 'loading' && <s-spinner accessibilityLabel={say('loading')} />}
      {view.phase === 'failed' && <s-paragraph>{say('page_settings_unread')}</s-paragraph>}
      {view.phase === 'shown' && <Form bridge={bridge} saved={view.settings} />}
    </s-section>
  );
}

function Form({ bridge, saved }: { bridge: typeof shopify; saved: Settings }) {
  const { say } = useWording();
  const [settings, setSettings] = useState(saved);
  const [problems, setProblems] = useState<PageSettingsProblems['problems']>({});
  const fields = useRef<Partial<Record<keyof Settings, Field | null>>>({});
  const saveButton = useRef<Button>(null);
  const change = (part: Partial<Settings>): void => setSettings((all) => ({ ...all, ...part }));

  async function save(): Promise<void> {
    const result = await savePageSettings(settings);
    const found = result.outcome === 'refused' ? result.problems : {};
    setProblems(found);
    const wrong = FIELDS.find(([name]) => found[name]);
    if (wrong) fields.current[wrong[0]]?.focus();
    if (result.outcome === 'saved') setSettings(result.settings);
    bridge.toast.show(say(TOASTS[result.outcome]), { isError: result.outcome !== 'saved' });
  }

  return (
    <s-stack gap="base">
      <s-paragraph>{say('page_settings_text')}</s-paragraph>
      <div role="presentation" style={{ width: '100%' }} onKeyDown={pressOnEnter(saveButton)}>
        <s-stack gap="base">
          {FIELDS.map(([name, label, help]) => {
            const problem = problems[name];
            return (
              <s-text-field
                key={name}
                ref={(field) => {
                  fields.current[name] = field;
                }}
                label={say(label)}
                value={settings[name]}
                details={say(help)}
                error={problem ? say(problem) : ''}
                onInput={({ currentTarget }) => change({ [name]: currentTarget.value })}
              />
            );
          })}
        </s-stack>
      </div>
      <s-select
        label={say('form_of_address')}
        value={settings.formOfAddress}
        details={say('form_of_address_help')}
        onChange={({ currentTarget }) => {
          const chosen = FORMS.find(([form]) => form === currentTarget.value);
          if (chosen) change({ formOfAddress: chosen[0] });
        }}
      >
        {FORMS.map(([form, label]) => (
          <s-option key={form} value={form}>
            {say(label)}
          </s-option>
        ))}
      </s-select>
      <BusyButton button={saveButton} text={say('save')} action={save} />
    </s-stack>
  );
}

const TOASTS = {
  saved: 'page_settings_saved',
  refused: 'page_settings_wrong',
  failed: 'page_settings_failed',
} as const satisfies Record<string, WordCode>;
