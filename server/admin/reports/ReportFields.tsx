import { formatNumber } from '../format-amount.ts';
import { useWording } from '../wording.ts';
import { hourIn, languageName, problemText, weekdaysIn } from './report-texts.ts';
import type { ReportFieldProblem, ReportForm, ReportsPage } from './reports-contract.ts';

interface ReportFieldsProps {
  page: ReportsPage;
  form: ReportForm;
  problems: readonly ReportFieldProblem[];
  change(form: ReportForm): void;
  /** Takes a field, so that the focus can go to what is wrong. */
  refOf(field: ReportFieldProblem['field']): (element: HTMLElement | null) => void;
}

/** Polaris has no group of checkboxes that are in a form of ours, so this one looks like none. */
const BARE = { border: 0, margin: 0, padding: '4px 0', minInlineSize: 0 };

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** What a merchant chooses about a report. */
export function ReportFields({ page, form, problems, change, refOf }: ReportFieldsProps) {
  const wording = useWording();
  const { say, locale } = wording;
  const most = formatNumber(locale, page.limits.recipients);
  const errorOf = (field: ReportFieldProblem['field']): string =>
    problemText(problems, field, most, wording);
  const weekdaysError = errorOf('weekdays');
  const set = (part: Partial<ReportForm>): void => change({ ...form, ...part });
  const isDigest = form.viewId === page.digestId;
  const isView = isDigest || page.views.some(({ id }) => id === form.viewId);
  return (
    <s-stack gap="base">
      <s-select
        ref={refOf('viewId')}
        label={say('report_view')}
        details={say('report_view_help')}
        value={form.viewId}
        error={errorOf('viewId')}
        onChange={({ currentTarget }) => set({ viewId: currentTarget.value })}
      >
        {!isView && <s-option value={form.viewId}>{say('report_view_gone')}</s-option>}
        <s-option value={page.digestId}>{say('digest')}</s-option>
        {page.views.map(({ id, name }) => (
          <s-option key={id} value={id}>
            {name}
          </s-option>
        ))}
      </s-select>
      <fieldset ref={refOf('weekdays')} tabIndex={-1} style={BARE}>
        <legend style={BARE}>{say('report_weekdays')}</legend>
        <s-stack gap="small-200">
          <s-stack direction="inline" gap="base">
            {weekdaysIn(locale).map(({ number, name }) => (
              <s-checkbox
                key={number}
                label={name}
                checked={form.weekdays.includes(number)}
                onChange={({ currentTarget }) =>
                  set({ weekdays: withDay(form.weekdays, number, currentTarget.checked) })
                }
              />
            ))}
          </s-stack>
          {weekdaysError !== '' && <s-text tone="critical">{weekdaysError}</s-text>}
        </s-stack>
      </fieldset>
      <s-select
        label={say('report_hour')}
        details={say('report_hour_help', { zone: page.timeZone })}
        value={String(form.hour)}
        onChange={({ currentTarget }) => set({ hour: Number(currentTarget.value) })}
      >
        {HOURS.map((hour) => (
          <s-option key={hour} value={String(hour)}>
            {hourIn(locale, hour)}
          </s-option>
        ))}
      </s-select>
      <s-select
        label={say('report_language')}
        value={form.language}
        onChange={({ currentTarget }) => set({ language: currentTarget.value })}
      >
        {page.languages.map((code) => (
          <s-option key={code} value={code}>
            {languageName(code)}
          </s-option>
        ))}
      </s-select>
      <s-text-area
        ref={refOf('recipients')}
        label={say('report_recipients')}
        details={[
          say('report_recipients_help', { most }),
          ...(page.contact === null
            ? []
            : [say('report_recipients_contact', { contact: page.contact })]),
        ].join(' ')}
        rows={3}
        value={form.recipients.join('\n')}
        error={errorOf('recipients')}
        onInput={({ currentTarget }) => set({ recipients: currentTarget.value.split('\n') })}
      />
      <s-checkbox
        label={say('report_sends_empty')}
        checked={form.sendsEmpty}
        onChange={({ currentTarget }) => set({ sendsEmpty: currentTarget.checked })}
      />
      <s-paragraph color="subdued">
        {say(isDigest ? 'digest_contents' : 'report_contents')}
      </s-paragraph>
    </s-stack>
  );
}

function withDay(weekdays: readonly number[], day: number, isChosen: boolean): number[] {
  const others = weekdays.filter((one) => one !== day);
  return isChosen ? [...others, day] : others;
}
