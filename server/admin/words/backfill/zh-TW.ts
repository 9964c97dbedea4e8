import type { BackfillWords } from './backfill-words.ts';

export const backfill: BackfillWords = {
  backfill: '您較早的訂單',
  backfill_waiting: '我們即將尋找您的訂單。',
  backfill_searching: 'Shopify 正在列出您最近 {days} 天的訂單。',
  backfill_reading: '正在讀取您最近 {days} 天的訂單：{found} 筆中的 {read} 筆。',
  backfill_left: '大約還需要：{time}。一半的 API 額度保留給您的顧客。',
  backfill_meanwhile: '這段期間顧客可以照常追蹤訂單。',
  backfill_finished: '最近 {days} 天的訂單已讀取（{date}）。訂單數：{found}。',
  backfill_cancelled: '讀取已結束（{date}）。在那之前讀取的內容會保留。',
  backfill_stopped: '讀取已停止（{date}）。在那之前讀取的內容會保留。',
  backfill_busy: 'Shopify 目前不再為此應用程式產生清單。',
  backfill_unavailable: 'Shopify 沒有回應。',
  backfill_cut: 'Shopify 傳來的清單中斷了。',
  backfill_search_failed: 'Shopify 無法完成您的訂單清單。',
  backfill_list_wrong: 'Shopify 傳來的不是訂單清單。',
  backfill_denied:
    '應用程式無權讀取您的訂單。請關閉此頁面，重新開啟應用程式，並核准 Shopify 的要求。',
  backfill_goes_on: '我們會自動再試，並從中斷處繼續。',
  backfill_start: '再讀取一次',
  backfill_cancel: '停止讀取',
  backfill_now_on: '正在讀取您較早的訂單',
  backfill_now_off: '讀取已結束',
  backfill_failed: '沒有成功。請稍候再試一次。',
};
