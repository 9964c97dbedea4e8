import { formatNumber } from '../format-amount.ts';
import { goByLink } from '../go-by-link.ts';
import type { Location } from '../use-location.ts';
import { useWording } from '../wording.ts';
import { formatList, SENT } from './period.ts';

interface ListLinkProps {
  location: Location;
  /** As the address of the list names them. */
  filters: Readonly<Record<string, string>>;
  count: number;
}

/** A number that opens the list of the deliveries it counts; nothing to open is a plain 0. */
export function ListLink({ location, filters, count }: ListLinkProps) {
  const { locale } = useWording();
  const text = formatNumber(locale, count);
  if (count === 0) return <>{text}</>;
  return (
    <s-link
      href={location.href('deliveries', formatList({ ...SENT, ...filters }, location.query))}
      onClick={goByLink(location)}
    >
      {text}
    </s-link>
  );
}
