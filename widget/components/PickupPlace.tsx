import type { PickupPlace as Place } from '../../server/contract.ts';
import type { Say } from '../words/wording.ts';
import { HTTPS } from './CarrierLink.tsx';
import { Link } from './Link.tsx';

/** A number with what separates its digits; another text, with an extension say, is for the shopper to read. */
const NUMBER = /^\+?[\d\s()./-]+$/;

/** What a `tel:` link does without: https://www.rfc-editor.org/rfc/rfc3966#section-3 */
const SEPARATORS = /[^\d+]/g;

/** Where the shopper collects an order: the address, its telephone, and where it is on a map. */
export function PickupPlace({ place, say }: { place: Place; say: Say }) {
  const { phone, mapUrl } = place;
  const town = [place.postalCode, place.city].filter(Boolean).join(' ');
  const number = phone && NUMBER.test(phone) && phone;
  return (
    <address class="order-tracking__pickup">
      {[place.name, place.street, town, !number && phone].filter(Boolean).map((line) => (
        <span key={line} dir="auto">
          {line}
        </span>
      ))}
      {number && (
        <Link url={`tel:${number.replace(SEPARATORS, '')}`}>
          <bdi>{number}</bdi>
        </Link>
      )}
      {mapUrl && HTTPS.test(mapUrl) && (
        <Link url={mapUrl} newTab={say('ui', 'new_tab')}>
          {say('ui', 'map')}
        </Link>
      )}
    </address>
  );
}
