import { RowChart } from '../charts/RowChart.tsx';
import { formatNumber } from '../format-amount.ts';
import { goByLink } from '../go-by-link.ts';
import type { Location } from '../use-location.ts';
import { useWording } from '../wording.ts';
import { nameProblem, sayProblems } from './problem-words.ts';
import type { NumbersPage } from './numbers-contract.ts';
import { formatList } from './period.ts';

/** Which problems began, by kind. */
export function Problems({ page, location }: { page: NumbersPage; location: Location }) {
  const wording = useWording();
  const { say, locale } = wording;
  const { problems } = page;
  const finding = sayProblems(problems, wording);
  const number = (count: number): string => formatNumber(locale, count);
  return (
    <s-section heading={say('problems_title')}>
      <s-stack gap="base">
        <s-text type="strong">{finding}</s-text>
        <s-paragraph color="subdued">{say('problems_text')}</s-paragraph>
        {problems.length > 0 && (
          <RowChart
            finding={finding}
            series={[
              ['first', say('numbers_now')],
              ['second', say('numbers_before')],
            ]}
            rows={problems.map(({ flag, now, before }) => ({
              name: nameProblem(flag, wording),
              text: `${number(now)} · ${number(before)}`,
              values: [now, before],
            }))}
          />
        )}
      </s-stack>
      {problems.length > 0 && (
        <s-table>
          <s-table-header-row>
            <s-table-header listSlot="primary">{say('problems_kind')}</s-table-header>
            <s-table-header listSlot="labeled" format="numeric">
              {say('numbers_now')}
            </s-table-header>
            <s-table-header listSlot="labeled" format="numeric">
              {say('numbers_before')}
            </s-table-header>
          </s-table-header-row>
          <s-table-body>
            {problems.map(({ flag, now, before }) => (
              <s-table-row key={flag}>
                <s-table-cell>
                  <s-link
                    href={location.href('deliveries', formatList({ needs: flag }, location.query))}
                    onClick={goByLink(location)}
                  >
                    {nameProblem(flag, wording)}
                  </s-link>
                </s-table-cell>
                <s-table-cell>{number(now)}</s-table-cell>
                <s-table-cell>{number(before)}</s-table-cell>
              </s-table-row>
            ))}
          </s-table-body>
        </s-table>
      )}
    </s-section>
  );
}
