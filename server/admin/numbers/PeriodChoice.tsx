import { goByLink } from '../go-by-link.ts';
import type { Location } from '../use-location.ts';
import { useWording } from '../wording.ts';
import type { NumbersPeriod } from './numbers-contract.ts';
import { formatPeriod, PERIODS } from './period.ts';

/** The periods as links: each has an address. They look as the views of the list of deliveries. */
export function PeriodChoice({ location, period }: { location: Location; period: NumbersPeriod }) {
  const { say } = useWording();
  return (
    <nav aria-label={say('numbers_period')}>
      <ul style={LIST}>
        {PERIODS.map((one) => (
          <li key={one}>
            <a
              href={location.href('numbers', formatPeriod(one, location.query))}
              aria-current={one === period ? 'page' : undefined}
              style={one === period ? CURRENT : LINK}
              onClick={goByLink(location)}
            >
              {say(`period_${one}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const LIST = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: '8px',
  listStyle: 'none',
  margin: 0,
  padding: 0,
} as const;
/** As high as a finger needs, and told apart without colour. */
const LINK = {
  display: 'inline-block',
  padding: '8px 12px',
  borderRadius: '8px',
  color: '#303030',
  textDecoration: 'none',
};
const CURRENT = { ...LINK, background: '#ebebeb', fontWeight: 600, textDecoration: 'underline' };
