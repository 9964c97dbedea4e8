import { RowChart } from '../charts/RowChart.tsx';
import type { Location } from '../use-location.ts';
import { useWording } from '../wording.ts';
import type { NumbersPage } from './numbers-contract.ts';
import { nameCarrier, sayDays, sayTransit } from './transit-words.ts';
import { Scrolled } from './Scrolled.tsx';
import { TransitTable } from './TransitTable.tsx';

/** How long deliveries are on their way, by carrier and by country. */
export function Transit({ page, location }: { page: NumbersPage; location: Location }) {
  const wording = useWording();
  const { say } = wording;
  const { days, transit, carriers, routes } = page;
  const finding = sayTransit(transit, wording);
  const rows = carriers.flatMap(({ carrier, now }) =>
    now
      ? [
          {
            name: nameCarrier(carrier, wording),
            text: [now.median, now.p90].map((count) => sayDays(count, wording)).join(' · '),
            values: [now.median, now.p90],
          },
        ]
      : [],
  );
  return (
    <s-section heading={say('transit_title')}>
      <s-stack gap="base">
        <s-text type="strong">{finding}</s-text>
        <s-paragraph color="subdued">{say('transit_text')}</s-paragraph>
        {rows.length > 0 && (
          <RowChart
            finding={finding}
            series={[
              ['first', say('transit_median')],
              ['second', say('transit_p90')],
            ]}
            rows={rows}
          />
        )}
      </s-stack>
      {rows.length > 0 && (
        <>
          <TransitTable rows={carriers} days={days.now} location={location} />
          <s-heading>{say('transit_routes')}</s-heading>
          <Scrolled label={say('transit_routes')}>
            <TransitTable rows={routes} days={days.now} location={location} />
          </Scrolled>
        </>
      )}
    </s-section>
  );
}
