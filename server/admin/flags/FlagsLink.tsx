import { goByLink } from '../go-by-link.ts';
import type { Location } from '../use-location.ts';
import { useWording } from '../wording.ts';

/** The way from the list to when deliveries are in it. */
export function FlagsLink({ location }: { location: Location }) {
  const { say } = useWording();
  return (
    <s-link href={location.href('flags')} onClick={goByLink(location)}>
      {say('open_flags')}
    </s-link>
  );
}
