import { useRef, useState } from 'preact/hooks';
import { BusyButton } from '../components/BusyButton.tsx';
import { useWording } from '../wording.ts';
import { ReportFields } from './ReportFields.tsx';
import { reportRequests } from './report-requests.ts';
import type { Report, ReportFieldProblem, ReportForm, ReportsPage } from './reports-contract.ts';
import { useSayOutcome } from './use-say-outcome.ts';

interface EditReportProps {
  bridge: typeof shopify;
  page: ReportsPage;
  /** `null` for a new one. */
  report: Report | null;
  /** What a new one begins with. */
  first?: ReportForm;
  /** Called once the report is saved, or somebody else has changed it: then with nothing. */
  done(page: ReportsPage | null): void;
  /** Without it, there is no way out but saving. */
  cancel?: () => void;
}

/** The order of the fields on the page. */
const FIELDS: readonly ReportFieldProblem['field'][] = ['viewId', 'weekdays', 'recipients'];

/** Monday morning. */
const FIRST = { weekdays: [1], hour: 8, sendsEmpty: false };

/** A report's form. What was entered stays until it is saved. */
export function EditReport({ bridge, page, report, first, done, cancel }: EditReportProps) {
  const { say, locale } = useWording();
  const sayOutcome = useSayOutcome(bridge, page);
  const [form, setForm] = useState<ReportForm>(
    () =>
      report ??
      first ?? {
        ...FIRST,
        viewId: page.views[0]?.id ?? page.digestId,
        language: page.languages.find((code) => code === locale) ?? 'en',
        recipients: page.contact === null ? [] : [page.contact],
      },
  );
  const [problems, setProblems] = useState<ReportFieldProblem[]>([]);
  const fields = useRef<Partial<Record<ReportFieldProblem['field'], HTMLElement | null>>>({});

  async function save(): Promise<void> {
    const result = report
      ? await reportRequests.change(report.id, { ...toForm(form), version: report.version })
      : await reportRequests.create(toForm(form));
    const found = result.outcome === 'refused' ? result.problems : [];
    setProblems(found);
    const wrong = FIELDS.find((field) => found.some((one) => one.field === field));
    if (wrong) fields.current[wrong]?.focus();
    sayOutcome(result, 'report_saved');
    if (result.outcome === 'done') done(result.page);
    else if (result.outcome === 'gone' || result.outcome === 'conflict') done(null);
  }

  return (
    <s-stack gap="base">
      <ReportFields
        {...{ page, form, problems }}
        change={setForm}
        refOf={(field) => (element) => {
          fields.current[field] = element;
        }}
      />
      <s-button-group>
        <BusyButton
          slot="secondary-actions"
          text={say(report ? 'report_save' : 'report_create')}
          action={save}
        />
        {cancel && (
          <s-button slot="secondary-actions" onClick={cancel}>
            {say('report_cancel')}
          </s-button>
        )}
      </s-button-group>
    </s-stack>
  );
}

/** What is entered, without what is only read. */
function toForm({
  viewId,
  weekdays,
  hour,
  language,
  sendsEmpty,
  recipients,
}: ReportForm): ReportForm {
  return { viewId, weekdays, hour, language, sendsEmpty, recipients };
}
