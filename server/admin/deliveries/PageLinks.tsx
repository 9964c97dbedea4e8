import type { DeliveryPage } from '../contract.ts';
import { goByLink } from '../go-by-link.ts';
import { formatListLocation, type ListLocation } from '../list-location.ts';
import type { Location } from '../use-location.ts';
import { useWording } from '../wording.ts';

interface PageLinksProps {
  location: Location;
  /** The list whose page is shown. */
  asked: ListLocation;
  page: Pick<DeliveryPage, 'before' | 'after'>;
  /** Called after a link was followed, which may disappear with the page. */
  onTurn(): void;
}

/** The pages beside this one, as links: each page of the list has an address. */
export function PageLinks({ location, asked, page, onTurn }: PageLinksProps) {
  const { say } = useWording();
  const { before, after } = page;
  const { after: _, before: __, ...list } = asked;
  const linkTo = (beside: Pick<ListLocation, 'before' | 'after'>): object => ({
    href: location.href('deliveries', formatListLocation({ ...list, ...beside }, location.query)),
    onClick: goByLink(location, onTurn),
  });
  if (before === null && after === null) return null;
  return (
    <s-button-group>
      {before !== null && (
        <s-button slot="secondary-actions" {...linkTo({ before })}>
          {say('previous_page')}
        </s-button>
      )}
      {after !== null && (
        <s-button slot="secondary-actions" {...linkTo({ after })}>
          {say('next_page')}
        </s-button>
      )}
    </s-button-group>
  );
}
