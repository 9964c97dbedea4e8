import type { NumberWords } from './number-words.ts';

export const numbers: NumberWords = {
  numbers: '分析',
  numbers_text: '予定どおりに届いた配送の割合、配送会社ごとの日数、よくある問題を確認できます。',
  open_numbers: '分析を開く',
  numbers_loading: '分析を読み込んでいます…',
  numbers_failed: '分析を読み込めませんでした',
  numbers_off_for_server: 'ここには分析がありません',
  numbers_off_for_server_text:
    '分析はアプリが保存する注文から集計されますが、アプリの運営者が保存をオフにしています。',
  numbers_off_for_shop: '分析には注文の保存が必要です',
  numbers_off_for_shop_text:
    '分析はアプリが保存する注文から集計されます。保存を再びオンにすると集計が始まります。',

  numbers_period: '期間',
  period_last_7: '過去7日間',
  period_last_30: '過去30日間',
  period_last_90: '過去90日間',
  period_this_month: '今月',
  period_last_month: '先月',
  numbers_days: '{days}（比較対象：{before}）',
  numbers_since: '{date}から集計しているため、前の期間は一部のみです。',
  numbers_empty: 'まだ集計がありません。次の配送から数字が表示されます。',
  numbers_period_unknown: 'アドレスの期間が不明なため、過去30日間を表示しています。',
  numbers_lists: '一覧には保存中の配送だけが表示されるため、この数字より少ない場合があります。',

  numbers_day: '日付',
  numbers_week: '週',
  numbers_total: '合計',
  numbers_now: 'この期間',
  numbers_before: '前の期間',
  numbers_deliveries: '配送数',

  on_time_title: '予定どおりの配送',
  on_time_rose: '予定どおりの割合が{before}から{now}に上がりました',
  on_time_fell: '予定どおりの割合が{before}から{now}に下がりました',
  on_time_same: '予定どおりの割合は{now}で、前の期間（{before}）とほぼ同じです',
  on_time_alone: '予定どおりの割合：{now}',
  on_time_few: 'お届け予定日のある配送が少ないため、割合を計算できません：{count}件',
  on_time_text:
    'お客様に最初に案内したお届け予定日までに届いた配送を「予定どおり」とします。予定日のない配送は割合に含みません。',
  on_time: '予定どおり',
  on_time_unknown: '予定日なし',

  transit_title: '配送日数',
  transit_alone: '半数は{median}以内、10件中9件は{p90}以内に届きました',
  transit_compared:
    '半数は{median}以内、10件中9件は{p90}以内に届きました（前の期間：{median_before}、{p90_before}）',
  transit_few: '配送が少ないため、日数を計算できません：{count}件',
  transit_text: '発送からお届けまでの日数です。週末も含みます。',
  transit_median: '半数が届くまで',
  transit_p90: '10件中9件が届くまで',
  transit_median_before: '半数（前の期間）',
  transit_longest: '{days}以上',
  transit_routes: '国と配送会社別',
  transit_no_country: '国不明',

  problems_title: '問題',
  problems_finding: '問題：{count}件（前の期間：{before}件）。最多：{problem}（{most}件）',
  problems_none: 'この期間に問題はありません',
  problems_text:
    '問題は配送ごとに1回、始まった日に数えます。解決後も残ります。リンクを開くと、現在その問題がある配送が表示されます。',
  problems_kind: '問題の種類',

  lookups_title: 'お客様の照会',
  lookups_finding: '照会の{share}で注文が見つかりました',
  lookups_few: '照会：{count}件',
  lookups_text:
    '誰が照会したかがわかる情報は含まれません。テーマのブロックがあるページの表示は数えません。',
  lookups_what: '内容',
  lookups_pages: '追跡ページの表示',
  lookups_found: '注文が見つかった',
  lookups_not_found: '注文が見つからなかった',
  lookups_refused: '試行回数が多いため拒否',
  lookups_unanswered: 'Shopifyまたはこのアプリが応答しなかった',
};
