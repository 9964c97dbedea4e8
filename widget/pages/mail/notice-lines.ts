/** One line of a mail. */
export interface NoticeLine {
  style: NoticeStyle;
  text: string;
  /** Where the line leads: an address that the view or the order gives, `https` where it is a carrier's. */
  url?: string;
}

/** How a line looks on a page; in text all look the same. */
export type NoticeStyle = 'headline' | 'text' | 'soft' | 'button';

/** A mail before it is text or a page, so that both say the same: its lines, in groups that stand apart. */
export interface NoticeLines {
  /** One line. */
  subject: string;
  groups: readonly (readonly NoticeLine[])[];
}

/** Lines of text, without the empty ones. */
export function toTexts(texts: readonly string[]): NoticeLine[] {
  return texts.filter((text) => text !== '').map((text) => ({ style: 'text', text }));
}
