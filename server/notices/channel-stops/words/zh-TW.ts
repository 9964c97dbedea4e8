import type { StopWords } from './stop-words.ts';

export const zhTW: StopWords = {
  subject_webhook: '{shop} 的 webhook 已停止',
  subject_flow: '{shop} 不再傳送給 Shopify Flow',
  subject_mail: '給 {shop} 顧客的電子郵件已停止',
  stopped_at: '停止時間：{time}',
  by_gone: '對方回覆不想再接收。',
  by_failing: '五天來都沒有送達。',
  by_hourly_limit: '一小時內超過 {most} 個，表示有問題。仍待傳送的項目沒有傳送。',
  by_unreadable: '無法再讀取傳送的目的地。',
  do_webhook: '請檢查伺服器，再開啟 webhook 頁面並儲存。之後就會重新開始。',
  do_flow:
    '請在 Shopify Flow 檢查工作流程，再把以「Delivery needs you」開始的那個關閉後重新開啟。之後就會再傳送事件。',
  do_mail: '請開啟應用程式，檢查其設定，再重新開啟電子郵件。',
  open: '開啟應用程式',
  why: '{app} 只寄這封信一次，收件人是接收 {shop} 報告的人，或商店的聯絡電子郵件。',
};
