import { useCallback, useEffect, useState } from 'preact/hooks';
import { loadReports } from './report-requests.ts';
import type { ReportsPage } from './reports-contract.ts';

/** `loading` until the server has answered, `unread` when it does not answer. */
export type ReadReports = ReportsPage | 'loading' | 'unread';

/** The shop's reports. `show` takes the answer to a change; `reload` reads anew, and says whether it could. */
export function useReports(): {
  reports: ReadReports;
  show(page: ReportsPage): void;
  reload(): Promise<boolean>;
} {
  const [reports, setReports] = useState<ReadReports>('loading');
  const reload = useCallback(async (): Promise<boolean> => {
    const page = await loadReports();
    setReports(page ?? 'unread');
    return page !== null;
  }, []);
  useEffect(() => void reload(), [reload]);
  return { reports, show: setReports, reload };
}
