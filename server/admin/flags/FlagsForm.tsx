import { useRef, useState } from 'preact/hooks';
import { BusyButton } from '../components/BusyButton.tsx';
import { useWording } from '../wording.ts';
import { ClosedDays } from './ClosedDays.tsx';
import { FlagEffects } from './FlagEffects.tsx';
import { fromDraft, LIMIT_GROUPS, problemsOf, toDraft, type FlagDraft } from './flag-draft.ts';
import { saveFlagSettings, type Problems } from './flag-requests.ts';
import type { FlagLimit, FlagSettingsAnswer, FlagSettingsPage } from './flags-contract.ts';
import { LimitField } from './LimitField.tsx';
import { useFlagPreview } from './use-flag-preview.ts';
import { WorkingDays } from './WorkingDays.tsx';

interface FlagsFormProps {
  bridge: typeof shopify;
  page: FlagSettingsPage;
  /** `overtaken`: somebody else has saved these, and this form's were not. */
  show(answer: FlagSettingsAnswer, overtaken: boolean): void;
}

/** The settings as a form: what each limit would do stands beside it, before anything is saved. */
export function FlagsForm({ bridge, page, show }: FlagsFormProps) {
  const { say } = useWording();
  const [draft, setDraft] = useState(() => toDraft(page.settings));
  const fields = useRef<Partial<Record<FlagLimit, HTMLElement | null>>>({});
  const [saveProblems, setSaveProblems] = useState<Problems>({});
  const found = problemsOf(draft, page);
  const isRight = Object.keys(found).length === 0;
  const { isCounting, result } = useFlagPreview(draft, page.version, isRight);
  const refused = result?.outcome === 'refused' ? result.problems : {};
  const problems = { ...refused, ...saveProblems, ...found };
  const effects = result?.outcome === 'counted' ? result.preview.limits : null;

  function change(next: Partial<FlagDraft>): void {
    setSaveProblems({});
    setDraft({ ...draft, ...next });
  }

  async function save(): Promise<void> {
    const wrong = LIMIT_GROUPS.flatMap(([, codes]) => codes).find((code) => problems[code]);
    if (wrong) fields.current[wrong]?.focus();
    if (!isRight) return;
    const saved = await saveFlagSettings({ ...fromDraft(draft), version: page.version });
    if (saved.outcome === 'refused') setSaveProblems(saved.problems);
    if (saved.outcome === 'failed') bridge.toast.show(say('still_failed'), { isError: true });
    if (saved.outcome === 'saved') bridge.toast.show(say('flags_saved'));
    if ('answer' in saved) show(saved.answer, saved.outcome === 'changed');
  }

  const limitField = (code: FlagLimit) => (
    <LimitField
      key={code}
      code={code}
      value={draft.limits[code]}
      range={page.range}
      effect={effects?.[code] ?? null}
      isWrong={problems[code] !== undefined}
      field={(element) => {
        fields.current[code] = element;
      }}
      change={(value) => change({ limits: { ...draft.limits, [code]: value } })}
    />
  );

  return (
    <>
      <s-section accessibilityLabel={say('flags')}>
        <s-stack gap="base">
          <s-paragraph>{say('flags_text')}</s-paragraph>
          {page.isDeriving && <s-paragraph>{say('flags_deriving')}</s-paragraph>}
          {isRight && <FlagEffects isCounting={isCounting} result={result} />}
        </s-stack>
      </s-section>
      {LIMIT_GROUPS.map(([heading, codes]) => (
        <s-section key={heading} heading={say(heading)}>
          <s-grid gridTemplateColumns="repeat(auto-fill, minmax(min(20rem, 100%), 1fr))" gap="base">
            {codes.map(limitField)}
          </s-grid>
        </s-section>
      ))}
      <s-section heading={say('work_days')}>
        <s-stack gap="base">
          <s-paragraph>{say('work_days_text')}</s-paragraph>
          <WorkingDays
            days={draft.workingDays}
            isWrong={problems.workingDays !== undefined}
            change={(workingDays) => change({ workingDays })}
          />
        </s-stack>
      </s-section>
      <s-section heading={say('closed_days')}>
        <ClosedDays
          dates={draft.closedOn}
          most={page.mostClosedDates}
          problem={problems.closedOn}
          change={(closedOn) => change({ closedOn })}
        />
      </s-section>
      <s-section accessibilityLabel={say('save')}>
        <s-stack gap="base">
          <s-paragraph>{say('limits_always')}</s-paragraph>
          <s-stack direction="inline" gap="base">
            <BusyButton text={say('save')} action={save} />
            <s-button onClick={() => change(toDraft(page.defaults))}>{say('flags_reset')}</s-button>
          </s-stack>
        </s-stack>
      </s-section>
    </>
  );
}
