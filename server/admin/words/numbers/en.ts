/** The texts of the page of numbers in English. Problems have the words of the list of deliveries. */
export const numbers = {
  numbers: 'Analytics',
  numbers_text:
    'How many deliveries arrive on time, which carrier takes how long, and what goes wrong most often.',
  open_numbers: 'Open your analytics',
  numbers_loading: 'Reading your analytics…',
  numbers_failed: 'We could not read your analytics',
  numbers_off_for_server: 'There are no analytics here',
  numbers_off_for_server_text:
    'They are counted from orders that this app keeps, and whoever runs the app has turned that off.',
  numbers_off_for_shop: 'Analytics need kept orders',
  numbers_off_for_shop_text:
    'They are counted from orders that this app keeps. Counting begins when you turn keeping on again.',

  numbers_period: 'Period',
  period_last_7: 'Last 7 days',
  period_last_30: 'Last 30 days',
  period_last_90: 'Last 90 days',
  period_this_month: 'This month',
  period_last_month: 'Last month',
  numbers_days: '{days}, compared with {before}',
  numbers_since: 'Counted since {date}, so the period before is not complete.',
  numbers_empty: 'Nothing is counted yet. The first numbers appear with your next deliveries.',
  numbers_period_unknown: 'We do not know the period in the address. These are the last 30 days.',
  numbers_lists:
    'Lists have the deliveries that are still kept, so they can be shorter than these numbers.',

  numbers_day: 'Day',
  numbers_week: 'Week',
  numbers_total: 'Total',
  numbers_now: 'This period',
  numbers_before: 'Period before',
  numbers_deliveries: 'Deliveries',

  on_time_title: 'Deliveries on time',
  on_time_rose: 'On time rose from {before} to {now}',
  on_time_fell: 'On time fell from {before} to {now}',
  on_time_same: 'On time: {now}, about as before ({before})',
  on_time_alone: 'On time: {now}',
  on_time_few: 'Too few deliveries with an expected date to say how many were on time: {count}',
  on_time_text:
    'On time is what was delivered no later than the day that your customer was first promised. The percentage leaves out deliveries without such a day.',
  on_time: 'On time',
  on_time_unknown: 'Without an expected date',

  transit_title: 'Time in transit',
  transit_alone: 'Half took at most {median}, nine in ten at most {p90}',
  transit_compared:
    'Half took at most {median}, nine in ten at most {p90}; in the period before, {median_before} and {p90_before}',
  transit_few: 'Too few deliveries to say how long they take: {count}',
  transit_text: 'Days from shipping to delivery, weekends included.',
  transit_median: 'Half took at most',
  transit_p90: 'Nine in ten took at most',
  transit_median_before: 'Half, period before',
  transit_longest: '{days} or longer',
  transit_routes: 'By country and carrier',
  transit_no_country: 'Country not known',

  problems_title: 'Problems',
  problems_finding: 'Problems: {count} (period before: {before}). Most often: {problem} ({most})',
  problems_none: 'No problems in this period',
  problems_text:
    'Each problem counts once for a delivery, on the day it began, also when it is over. The links open what has the problem now.',
  problems_kind: 'Problem',

  lookups_title: 'What customers looked up',
  lookups_finding: '{share} of look-ups found the order',
  lookups_few: 'Look-ups: {count}',
  lookups_text:
    'Counted without recording who it was. A page that has the block in your theme is not counted as opened.',
  lookups_what: 'What happened',
  lookups_pages: 'Tracking page opened',
  lookups_found: 'Order found',
  lookups_not_found: 'Order not found',
  lookups_refused: 'Refused after too many attempts',
  lookups_unanswered: 'Shopify or this app did not answer',
} as const;
