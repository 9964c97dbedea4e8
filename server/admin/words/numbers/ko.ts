import type { NumberWords } from './number-words.ts';

export const numbers: NumberWords = {
  numbers: '분석',
  numbers_text:
    '배송이 얼마나 제때 도착하는지, 택배사별로 얼마나 걸리는지, 어떤 문제가 가장 많은지 보여 줍니다.',
  open_numbers: '분석 열기',
  numbers_loading: '분석을 불러오는 중…',
  numbers_failed: '분석을 불러오지 못했습니다',
  numbers_off_for_server: '여기에는 분석이 없습니다',
  numbers_off_for_server_text:
    '이 앱이 보관하는 주문으로 계산하지만, 앱 운영자가 보관을 꺼 두었습니다.',
  numbers_off_for_shop: '분석을 보려면 주문을 보관해야 합니다',
  numbers_off_for_shop_text:
    '이 앱이 보관하는 주문으로 계산합니다. 보관을 다시 켜면 계산이 시작됩니다.',

  numbers_period: '기간',
  period_last_7: '최근 7일',
  period_last_30: '최근 30일',
  period_last_90: '최근 90일',
  period_this_month: '이번 달',
  period_last_month: '지난달',
  numbers_days: '{days}, 비교 기간: {before}',
  numbers_since: '계산 시작일: {date}. 그래서 이전 기간은 완전하지 않습니다.',
  numbers_empty: '아직 계산된 것이 없습니다. 다음 배송부터 숫자가 표시됩니다.',
  numbers_period_unknown: '주소의 기간을 알 수 없습니다. 최근 30일을 표시합니다.',
  numbers_lists: '목록에는 아직 보관 중인 배송만 있어 이 숫자보다 적을 수 있습니다.',

  numbers_day: '날짜',
  numbers_week: '주',
  numbers_total: '합계',
  numbers_now: '이번 기간',
  numbers_before: '이전 기간',
  numbers_deliveries: '배송',

  on_time_title: '제때 도착한 배송',
  on_time_rose: '제때 도착 상승: {before} → {now}',
  on_time_fell: '제때 도착 하락: {before} → {now}',
  on_time_same: '제때 도착: {now}, 이전({before}) 수준과 비슷',
  on_time_alone: '제때 도착: {now}',
  on_time_few: '도착 예정일이 있는 배송이 적어 얼마나 제때 도착했는지 알 수 없습니다: {count}',
  on_time_text:
    '고객에게 처음 약속한 날까지 배송된 것을 제때 도착으로 봅니다. 약속한 날이 없는 배송은 비율에서 제외합니다.',
  on_time: '제때 도착',
  on_time_unknown: '도착 예정일 없음',

  transit_title: '배송 기간',
  transit_alone: '절반은 최대 {median}, 열에 아홉은 최대 {p90} 걸렸습니다',
  transit_compared:
    '절반은 최대 {median}, 열에 아홉은 최대 {p90} 걸렸습니다. 이전 기간: {median_before}, {p90_before}',
  transit_few: '배송이 적어 얼마나 걸리는지 알 수 없습니다: {count}',
  transit_text: '발송부터 배송까지 걸린 날이며 주말을 포함합니다.',
  transit_median: '절반의 최대 기간',
  transit_p90: '열에 아홉의 최대 기간',
  transit_median_before: '절반, 이전 기간',
  transit_longest: '{days} 이상',
  transit_routes: '국가 및 택배사별',
  transit_no_country: '국가를 알 수 없음',

  problems_title: '문제',
  problems_finding: '문제: {count}(이전 기간: {before}). 가장 많은 문제: {problem}({most})',
  problems_none: '이 기간에 문제가 없습니다',
  problems_text:
    '각 문제는 배송마다 시작된 날에 한 번 계산하며, 끝난 문제도 포함합니다. 링크를 누르면 지금 문제가 있는 배송이 열립니다.',
  problems_kind: '문제',

  lookups_title: '고객의 조회',
  lookups_finding: '주문을 찾은 조회: {share}',
  lookups_few: '조회: {count}',
  lookups_text:
    '누구인지 기록하지 않고 계산합니다. 테마에 블록이 있는 페이지를 연 것은 계산하지 않습니다.',
  lookups_what: '내용',
  lookups_pages: '조회 페이지 열림',
  lookups_found: '주문을 찾음',
  lookups_not_found: '주문을 찾지 못함',
  lookups_refused: '시도가 너무 많아 제한됨',
  lookups_unanswered: 'Shopify 또는 이 앱이 응답하지 않음',
};
