import { useState } from 'preact/hooks';
import { BusyButton } from '../components/BusyButton.tsx';
import { useWording } from '../wording.ts';
import { ClosedDays } from './ClosedDays.tsx';
import { FlagEffects } from './FlagEffects.tsx';
import { fromDraft, LIMIT_GROUPS, toDraft, type FlagDraft } from './flag-draft.ts';
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
  const [saveProblems, setSaveProblems] = useState<Problems>({});
  const { isCounting, result } = useFlagPreview(draft, page.version);
  const problems = result?.outcome === 'refused' ? result.problems : saveProblems;
  const effects = result?.outcome === 'counted' ? result.preview.limits : null;

  function change(next: Partial<FlagDraft>): void {
    setSaveProblems({});
    setDraft({ ...draft, ...next });
  }

  async function save(): Promise<void> {
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
      change={(value) => change({ limits: { ...draft.limits, [code]: value } })}
    />
  );

  return (
    <>
      <s-section accessibilityLabel={say('flags')}>
        <s-stack gap="base">
          <s-paragraph>{say('flags_text')}</s-paragraph>
          {page.isDeriving && <s-paragraph>{say('flags_deriving')}</s-paragraph>}
          <FlagEffects isCounting={isCounting} result={result} />
        </s-stack>
      </s-section>
      {LIMIT_GROUPS.map(([heading, codes]) => (
        <s-section key={heading} heading={say(heading)}>
          <s-stack gap="base">{codes.map(limitField)}</s-stack>
        </s-section>
      ))}
      <s-section heading={say('work_days')}>
        <WorkingDays
          days={draft.workingDays}
          isWrong={problems.workingDays !== undefined}
          change={(workingDays) => change({ workingDays })}
        />
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
