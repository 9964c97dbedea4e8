import type { ListLocation } from '../list-location.ts';
import { useWording } from '../wording.ts';
import { exportRequest } from './export-request.ts';
import type { DeliveryKey } from './mute-deliveries.ts';
import { useExport } from './use-export.ts';

interface ExportButtonProps {
  bridge: typeof shopify;
  text: string;
  asked: ListLocation;
  /** Whose deliveries; empty for everybody's. */
  email: string;
  /** Those that are exported; left out for all of the list. */
  only?: readonly DeliveryKey[];
}

/** Downloads a list as CSV, all of its pages: how far it is stands beside it, and it can be cancelled. */
export function ExportButton({ bridge, text, asked, email, only }: ExportButtonProps) {
  const { say, locale } = useWording();
  const { progress, run, cancel } = useExport(bridge);
  const format = new Intl.NumberFormat(locale);
  const start = (): Promise<void> =>
    run((signal) => exportRequest(asked, { email, ...(only && { only }) }, signal));

  if (!progress) return <s-button onClick={() => void start()}>{text}</s-button>;
  const { rows, total } = progress;
  const params = { count: format.format(rows), total: format.format(total ?? 0) };
  return (
    <s-stack direction="inline" gap="small-200" alignItems="center">
      <s-button onClick={cancel}>{say('export_cancel')}</s-button>
      <output>
        <s-text>{say(total === null ? 'export_rows' : 'export_rows_of', params)}</s-text>
      </output>
    </s-stack>
  );
}
