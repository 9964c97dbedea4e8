import type { LoadFlagTexts, ReadReportRows } from '../../ports/report-rows.ts';
import type { AdminLinks } from './admin-links.ts';
import type { BeginRun, ForRecipient } from './write-for-recipient.ts';
import { writeReportMail } from './write-report-mail.ts';

export interface ViewRunPorts {
  readRows: ReadReportRows;
  loadFlagTexts: LoadFlagTexts;
  adminLinks: AdminLinks;
  now(): Date;
}

/** A report of a saved view: all of its recipients are mailed the same rows, read once. */
export function createBeginViewRun(ports: ViewRunPorts): BeginRun {
  return (report, view, timeZone) => {
    let written: Promise<ForRecipient> | null = null;
    return () => (written ??= write());

    async function write(): Promise<ForRecipient> {
      const { shop, language } = report;
      const rows = await ports.readRows(shop, view.query);
      if (!rows) return 'nothing_kept';
      if (rows.byFlag.size === 0 && !report.sendsEmpty && !report.isAskedFor) return 'nothing';
      const mail = writeReportMail({
        shop,
        view: view.name,
        listUrl: ports.adminLinks.list(shop, view),
        orderUrl: (orderId) => ports.adminLinks.order(shop, orderId),
        language,
        timeZone,
        now: ports.now(),
        rows,
        flagText: await ports.loadFlagTexts(language),
      });
      return { mail };
    }
  };
}
