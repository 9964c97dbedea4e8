import type { CarriersPage, NewsCounts } from '../contract.ts';
import { formatNumber } from '../format-amount.ts';
import { useWording } from '../wording.ts';
import { countWithoutNews, formatShare } from './news-share.ts';
import { nameOf } from './service-names.ts';

/** From whom there is news of parcels, by carrier. A carrier that does not report is no trouble, so nothing is loud. */
export function NewsTable({ page }: { page: CarriersPage }) {
  const { say, locale } = useWording();
  const { connected, total, carriers, others } = page;
  const count = countWithoutNews(total);
  const summary =
    total.parcels === 0
      ? say('news_none_counted')
      : count === 0
        ? say(connected || total.fromService > 0 ? 'news_complete' : 'news_needs_none')
        : say('news_missing', {
            count: formatNumber(locale, count),
            total: formatNumber(locale, total.parcels),
            share: formatShare(locale, count, total.parcels),
          });
  const service = connected && nameOf(connected.name, say);
  return (
    <s-section heading={say('news')}>
      <s-stack gap="small-200">
        <s-paragraph>{summary}</s-paragraph>
        {total.parcels > 0 && <s-paragraph color="subdued">{say('news_counted')}</s-paragraph>}
      </s-stack>
      {total.parcels > 0 && (
        <s-table>
          <s-table-header-row>
            <s-table-header listSlot="primary">{say('news_carrier')}</s-table-header>
            <s-table-header listSlot="labeled">{say('news_none')}</s-table-header>
            <s-table-header listSlot="labeled" format="numeric">
              {say('news_from_shopify')}
            </s-table-header>
            {service !== null && (
              <s-table-header listSlot="labeled" format="numeric">
                {say('news_from', { service })}
              </s-table-header>
            )}
            <s-table-header listSlot="labeled" format="numeric">
              {say('news_packages')}
            </s-table-header>
          </s-table-header-row>
          <s-table-body>
            {carriers.map(({ carrier, ...counts }) => (
              <NewsRow
                key={carrier ?? ''}
                name={carrier ?? say('news_no_carrier')}
                counts={counts}
                hasService={service !== null}
              />
            ))}
            {others && (
              <NewsRow name={say('news_others')} counts={others} hasService={service !== null} />
            )}
          </s-table-body>
        </s-table>
      )}
    </s-section>
  );
}

interface NewsRowProps {
  name: string;
  counts: NewsCounts;
  hasService: boolean;
}

function NewsRow({ name, counts, hasService }: NewsRowProps) {
  const { locale } = useWording();
  const number = (count: number): string => formatNumber(locale, count);
  const without = countWithoutNews(counts);
  return (
    <s-table-row>
      <s-table-cell>{name}</s-table-cell>
      <s-table-cell>
        {without === 0
          ? number(0)
          : `${number(without)} (${formatShare(locale, without, counts.parcels)})`}
      </s-table-cell>
      <s-table-cell>{number(counts.fromShopify)}</s-table-cell>
      {hasService && <s-table-cell>{number(counts.fromService)}</s-table-cell>}
      <s-table-cell>{number(counts.parcels)}</s-table-cell>
    </s-table-row>
  );
}
