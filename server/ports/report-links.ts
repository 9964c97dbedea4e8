import type { ShopDomain } from './shop-domain.ts';

/** What whoever follows a link of a mail may do. */
export type ReportLinkPurpose = 'agree' | 'stop';

/** To which report and recipient a link belongs. */
export interface ReportLink {
  shop: ShopDomain;
  reportId: string;
  recipientId: string;
}

/** Signed addresses on this server, which name nobody: what is in them are ids of ours. */
export interface ReportLinks {
  /** The path of a link. One to agree works for a week, one to stop for good. */
  create(purpose: ReportLinkPurpose, link: ReportLink): { path: string; endsAt: Date | null };
  /** What a link is of; `null` when it has expired, or was not made by {@link create} for this purpose. */
  open(purpose: ReportLinkPurpose, token: string): ReportLink | null;
}

/** A page that a link of a mail leads to. */
export interface ReportLinkPage {
  status: 200 | 404 | 503;
  html: string;
}

/** What recipients of reports see and do. It never rejects: during an outage the page says that it did not work. */
export interface ReportLinkPages {
  /** Asks whether they want it. Nothing is changed: programs follow links of mails too. */
  show(purpose: ReportLinkPurpose, token: string): Promise<ReportLinkPage>;
  /** Does it. */
  submit(purpose: ReportLinkPurpose, token: string): Promise<ReportLinkPage>;
}
