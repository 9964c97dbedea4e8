/** The texts about the shop's earlier orders in English. */
export const backfill = {
  backfill: 'Your earlier orders',
  backfill_waiting: 'We are about to look for your orders.',
  backfill_searching: 'Shopify is listing your orders of the last {days} days.',
  backfill_reading: 'Reading your orders of the last {days} days: {read} of {found}.',
  backfill_left: 'About {time} to go. Half of the API budget stays free for your customers.',
  backfill_meanwhile: 'Customers can track their orders as usual meanwhile.',
  backfill_finished:
    'Your orders of the last {days} days were read on {date}. Number of orders: {found}.',
  backfill_cancelled: 'Reading was ended on {date}. What was read until then stays.',
  backfill_stopped: 'Reading has stopped on {date}. What was read until then stays.',
  backfill_busy: 'Shopify makes no more lists for this app at the moment.',
  backfill_unavailable: 'Shopify did not answer.',
  backfill_cut: 'The list from Shopify broke off.',
  backfill_search_failed: 'Shopify could not finish the list of your orders.',
  backfill_list_wrong: 'What Shopify sent was no list of orders.',
  backfill_denied:
    'The app is not allowed to read your orders. Close this page, open the app again and approve what Shopify asks.',
  backfill_goes_on: 'We try again by ourselves, and go on where we were.',
  backfill_start: 'Read again',
  backfill_cancel: 'Stop reading',
  backfill_now_on: 'Your earlier orders are being read',
  backfill_now_off: 'Reading has ended',
  backfill_failed: 'That did not work. Try again in a moment.',
} as const;
