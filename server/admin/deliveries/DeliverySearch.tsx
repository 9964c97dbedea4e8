import { useEffect, useState } from 'preact/hooks';
import { goByLink } from '../go-by-link.ts';
import { formatListLocation, MAX_SEARCH } from '../list-location.ts';
import type { Location } from '../use-location.ts';
import { useWording } from '../wording.ts';

interface DeliverySearchProps {
  location: Location;
  search: string;
}

/** Searches all deliveries, whichever view is shown: who knows a number wants to see it, whatever its state. */
export function DeliverySearch({ location, search }: DeliverySearchProps) {
  const { say } = useWording();
  const [typed, setTyped] = useState(search);
  // Another address was opened: its search stands in the field.
  useEffect(() => setTyped(search), [search]);
  const addressOf = (text: string): string =>
    location.href(
      'deliveries',
      formatListLocation({ view: 'all', search: text.trim() }, location.query),
    );
  const submit = (): void => location.go(addressOf(typed));
  return (
    <search style={{ display: 'block', width: '100%' }}>
      <s-grid gridTemplateColumns="1fr auto" gap="small-200" alignItems="end">
        <div
          role="presentation"
          onKeyDown={({ key, isComposing }) => {
            if (key === 'Enter' && !isComposing) submit();
          }}
        >
          <s-search-field
            label={say('search_deliveries')}
            value={typed}
            maxLength={MAX_SEARCH}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </div>
        <s-button onClick={submit}>{say('search')}</s-button>
      </s-grid>
      {search !== '' && (
        <s-link href={addressOf('')} onClick={goByLink(location)}>
          {say('clear_search')}
        </s-link>
      )}
    </search>
  );
}
