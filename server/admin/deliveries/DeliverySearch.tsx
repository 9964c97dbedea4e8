import { useEffect, useState } from 'preact/hooks';
import { MAX_SEARCH } from '../list-location.ts';
import { useWording } from '../wording.ts';

interface DeliverySearchProps {
  /** What is searched for now: a number of the address, or an e-mail address that was typed. */
  searched: string;
  /** Searches all deliveries; empty ends the search. */
  search(text: string): void;
}

/**
 * Searches all deliveries, whichever view is shown: who knows a number or an e-mail address wants to see it, whatever
 * its state.
 */
export function DeliverySearch({ searched, search }: DeliverySearchProps) {
  const { say } = useWording();
  const [typed, setTyped] = useState(searched);
  // Another address was opened: its search stands in the field.
  useEffect(() => setTyped(searched), [searched]);
  const submit = (): void => search(typed.trim());
  return (
    <search style={{ display: 'block', width: '100%' }}>
      <s-grid
        gridTemplateColumns={searched === '' ? '1fr auto' : '1fr auto auto'}
        gap="small-200"
        alignItems="end"
      >
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
        {searched !== '' && (
          <s-button variant="tertiary" onClick={() => search('')}>
            {say('clear_search')}
          </s-button>
        )}
      </s-grid>
    </search>
  );
}
