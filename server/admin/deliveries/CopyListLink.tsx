import { copyText } from '../copy-text.ts';
import type { ListLocation } from '../list-location.ts';
import { useWording } from '../wording.ts';
import { listLink } from './list-link.ts';

interface CopyListLinkProps {
  bridge: typeof shopify;
  asked: ListLocation;
  /** Of the address: Shopify has put the shop into it. */
  query: string;
}

/** Copies the address of the list as colleagues can open it. An App Bridge that does not say which app this is has none. */
export function CopyListLink({ bridge, asked, query }: CopyListLinkProps) {
  const { say } = useWording();
  const { config } = bridge as Partial<typeof bridge>;
  const shop = config?.shop ?? new URLSearchParams(query).get('shop');
  if (!config || !shop) return null;
  const { after: _, before: __, ...list } = asked;
  const link = listLink(shop, config.apiKey, list);
  return (
    <s-button onClick={() => void copyText(bridge, say, link, 'link_copied')}>
      {say('copy_list_link')}
    </s-button>
  );
}
