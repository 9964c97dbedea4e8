import { useRef, useState } from 'preact/hooks';
import { goByLink } from '../go-by-link.ts';
import { formatListLocation, MAX_SEARCH } from '../list-location.ts';
import { pressOnEnter } from '../press-on-enter.ts';
import type { Location } from '../use-location.ts';
import { useWording } from '../wording.ts';
import type { Button } from './BusyButton.tsx';

interface DeliverySearchProps {
  location: Location;
  search: string;
}

/** Searches all deliveries, whichever view is shown: who knows a number wants to see it, whatever its state. */
export function DeliverySearch({ location, search }: DeliverySearchProps) {
  const { say } = useWording();
  const [typed, setTyped] = useState(search);
  const button = useRef<Button>(null);
  const addressOf = (text: string): string =>
    location.href(
      'deliveries',
      formatListLocation({ view: 'all', search: text.trim() }, location.query),
    );
  return (
    <div role="search" style={{ width: '100%' }}>
      <s-grid gridTemplateColumns="1fr auto" gap="small-200" alignItems="end">
        <div role="presentation" onKeyDown={pressOnEnter(button)}>
          <s-search-field
            label={say('search_deliveries')}
            value={typed}
            maxLength={MAX_SEARCH}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </div>
        <s-button ref={button} onClick={() => location.go(addressOf(typed))}>
          {say('search')}
        </s-button>
      </s-grid>
      {search !== '' && (
        <s-link href={addressOf('')} onClick={goByLink(location)}>
          {say('clear_search')}
        </s-link>
      )}
    </div>
  );
}
