import { goByLink } from '../go-by-link.ts';
import type { Location } from '../use-location.ts';
import { useWording } from '../wording.ts';

/** The way from the home page to the numbers. */
export function NumbersLink({ location }: { location: Location }) {
  const { say } = useWording();
  return (
    <s-section heading={say('numbers')}>
      <s-stack gap="base">
        <s-paragraph>{say('numbers_text')}</s-paragraph>
        <s-button href={location.href('numbers')} onClick={goByLink(location)}>
          {say('open_numbers')}
        </s-button>
      </s-stack>
    </s-section>
  );
}
