import type { CarrierPage, Parcel } from '../../../server/contract.ts';
import { HTTPS } from '../../components/CarrierLink.tsx';
import type { NoticeLine } from './notice-lines.ts';
import type { NoticeWords } from './notice-words.ts';

/** Characters: an address stands on a line of its own, of which a mail allows 998. */
const MAX_URL = 900;

/** The link to a page at a carrier, where it is one; none to a page that has a line already. */
export function toPageLines(
  page: CarrierPage | Parcel | null,
  { say, pages }: NoticeWords,
): NoticeLine[] {
  const url = page?.url;
  if (!page || !url || !isWhole(url) || pages.has(url)) return [];
  pages.add(url);
  return [
    {
      style: 'text',
      text: say('ui', 'track_with', { carrier: page.site ?? new URL(url).host }),
      url,
    },
  ];
}

/** In text an address ends at a blank, and would lead elsewhere. */
function isWhole(url: string): boolean {
  return HTTPS.test(url) && URL.canParse(url) && url.length <= MAX_URL && !/[\s\p{Cc}]/u.test(url);
}
