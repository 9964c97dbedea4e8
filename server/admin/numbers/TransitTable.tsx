import { formatNumber } from '../format-amount.ts';
import type { Location } from '../use-location.ts';
import { useWording } from '../wording.ts';
import { ListLink } from './ListLink.tsx';
import type { CarrierTransit, NumbersDays, RouteTransit } from './numbers-contract.ts';
import { nameCarrier, sayDays } from './transit-words.ts';

interface TransitTableProps {
  rows: readonly (CarrierTransit | RouteTransit)[];
  days: NumbersDays;
  location: Location;
}

/** For what there was not. */
const NONE = '–';

/** How long deliveries took, row by row. */
export function TransitTable({ rows, days: { from, to }, location }: TransitTableProps) {
  const wording = useWording();
  const { say, locale } = wording;
  const regions = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  const hasCountries = rows.some((row) => 'country' in row);
  const countryOf = ({ country }: RouteTransit): string =>
    country === null ? say('transit_no_country') : (regions.of(country) ?? country);
  return (
    <s-table>
      <s-table-header-row>
        {hasCountries && (
          <s-table-header listSlot="primary">{say('column_country')}</s-table-header>
        )}
        <s-table-header listSlot={hasCountries ? 'secondary' : 'primary'}>
          {say('news_carrier')}
        </s-table-header>
        <s-table-header listSlot="labeled" format="numeric">
          {say('numbers_deliveries')}
        </s-table-header>
        <s-table-header listSlot="labeled">{say('transit_median')}</s-table-header>
        <s-table-header listSlot="labeled">{say('transit_p90')}</s-table-header>
        <s-table-header listSlot="labeled">{say('transit_median_before')}</s-table-header>
      </s-table-header-row>
      <s-table-body>
        {rows.map((row) => (
          <s-table-row key={rowKey(row)}>
            {'country' in row && <s-table-cell>{countryOf(row)}</s-table-cell>}
            <s-table-cell>{nameCarrier(row.carrier, wording)}</s-table-cell>
            <s-table-cell>
              {row.carrier === 'other' ? (
                // All other carriers together have no address.
                formatNumber(locale, row.now?.deliveries ?? 0)
              ) : (
                <ListLink
                  location={location}
                  filters={{ ...filtersOf(row), delivered: `${from}..${to}` }}
                  count={row.now?.deliveries ?? 0}
                />
              )}
            </s-table-cell>
            <s-table-cell>{row.now ? sayDays(row.now.median, wording) : NONE}</s-table-cell>
            <s-table-cell>{row.now ? sayDays(row.now.p90, wording) : NONE}</s-table-cell>
            <s-table-cell>{row.before ? sayDays(row.before.median, wording) : NONE}</s-table-cell>
          </s-table-row>
        ))}
      </s-table-body>
    </s-table>
  );
}

function rowKey(row: CarrierTransit | RouteTransit): string {
  return JSON.stringify(['country' in row && row.country, row.carrier]);
}

/** As the address of the list names them. */
function filtersOf(row: CarrierTransit | RouteTransit): Record<string, string> {
  const { carrier } = row;
  return {
    ...(carrier === 'none' && { carrier: '' }),
    ...(typeof carrier === 'object' && { carrier: carrier.name }),
    ...('country' in row && row.country !== null && { country: row.country }),
  };
}
