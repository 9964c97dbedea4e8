import { access } from './access/zh-TW.ts';
import { backfill } from './backfill/zh-TW.ts';
import { carriers } from './carriers/zh-TW.ts';
import { delivery } from './delivery/zh-TW.ts';
import { deliveries } from './deliveries/zh-TW.ts';
import { numbers } from './numbers/zh-TW.ts';
import { flags } from './flags/zh-TW.ts';
import { mails } from './mails/zh-TW.ts';
import { reports } from './reports/zh-TW.ts';
import { webhooks } from './webhooks/zh-TW.ts';
import type { Words } from './words.ts';

export const zhTW: Words = {
  title: 'Track your order',
  loading: '正在查看您的商店…',
  failed: '無法檢查您的商店',
  failed_text: 'Shopify 或此應用程式沒有回應。請稍候再試一次。',
  try_again: '再試一次',
  still_failed: '仍然沒有回應',
  read_again: '再檢查一次',
  was_read_again: '剛剛檢查過',

  works: '訂單追蹤運作正常',
  works_text: '顧客可以在您的追蹤頁面查看訂單進度。',
  ready: '訂單追蹤已就緒',
  ready_text: '商店有了第一筆訂單後即可試用。',

  page: '您的追蹤頁面',
  page_text: '頁面已經存在，並採用您佈景主題的外觀。請把它的網址放進選單。',
  page_address: '網址',
  page_moved: '您在「設定 › 應用程式和銷售管道」給了應用程式其他網址嗎？那麼請用那個網址。',
  open_page: '開啟頁面',
  copy: '複製',
  copied: '已複製網址',
  open_menus: '開啟選單',
  copy_failed: '您的瀏覽器不允許頁面複製。請選取文字後自行複製。',
  previews: '以虛構的訂單顯示顧客會看到的內容。預覽一天內有效。',
  preview_arriving: '預覽：運送中',
  preview_delivered: '預覽：已送達',
  preview_attempted: '預覽：有問題',

  emails: '電子郵件裡的按鈕',
  emails_text:
    '按鈕會帶顧客到追蹤頁面上的訂單，並使用您電子郵件的強調色。複製按鈕，開啟通知，選擇「編輯程式碼」，貼到按鈕該出現的位置。',
  order_confirmation: '訂單確認',
  shipping_confirmation: '出貨確認',
  copy_button: '複製按鈕',
  button_copied: '已複製按鈕',
  open_notification: '開啟通知',
  track_order: '查詢您的訂單',
  track_package: '查詢您的包裹',

  page_settings: '追蹤頁面的文字',
  page_settings_text: '佈景主題裡的區塊也有相同設定。欄位留空則以顧客的語言顯示我們的文字。',
  contact_link: '聯絡頁面',
  contact_link_help:
    '「聯絡我們」連往的頁面，通常是 /pages/contact。未填時，顧客會寫信到商店的電子郵件地址。',
  returns_link: '退貨頁面',
  returns_link_help: '「退貨」連往的頁面。未填則不顯示此連結。',
  contact_sentence: '聯絡您的方式',
  contact_sentence_help: '例如「週一至週五 9 點到 5 點請來電」。',
  returns_sentence: '退貨的方式',
  returns_sentence_help: '例如「請使用包裹裡的標籤」。',
  ships_in: '多久會出貨',
  ships_in_help: '例如「通常 2 到 3 個工作天內出貨」。這裡沒有我們預設的文字。',
  form_of_address: '稱呼方式',
  form_of_address_help:
    '適用於荷蘭文（je 或 u）、德文（du 或 Sie）、法文（tu 或 vous）、西班牙文（tú 或 usted）和義大利文（tu 或 Lei）。',
  form_as_written: '依我們的寫法：法文用敬稱，其他用一般稱呼',
  form_formal: '敬稱',
  form_informal: '一般稱呼',
  save: '儲存',
  page_settings_saved: '追蹤頁面已變更',
  page_settings_wrong: '尚未儲存：請查看紅色欄位',
  page_settings_failed: '沒有成功。請稍候再試一次。',
  page_settings_unread: '無法讀取您的設定。請稍候再重新開啟此頁面。',
  link_malformed: '其他網站請以 https:// 開頭，商店頁面請以 / 開頭，例如 /pages/contact。',
  link_too_long: '最多 500 個字元。',
  sentence_not_plain: '請使用純文字，不要有 HTML、Liquid 或大括號。',
  sentence_too_long: '最多 200 個字元。',

  block: '佈景主題裡的區塊「Track your order」',
  block_placed: '已在佈景主題中',
  block_placed_text: '顧客可以在您已發布的佈景主題中看到它。',
  block_placed_on: '顧客可以在您已發布的佈景主題中看到它，位置：{places}。',
  block_everywhere:
    '所有使用「page」範本的頁面都會顯示它。如果只想放在一個頁面，請從該範本移除，再依下列步驟進行。',
  block_missing: '不在佈景主題中',
  block_missing_text:
    '追蹤頁面不需要它。有了它，您可以在佈景主題編輯器設計頁面。請讓該頁面使用專屬範本，其他頁面就不會顯示此區塊。',
  block_template: '在佈景主題編輯器開啟上方的清單，選擇「頁面 › 建立範本」，並命名為 track-order。',
  block_add: '把區塊新增到該範本，然後儲存。',
  block_page: '建立頁面，並選擇佈景主題範本 track-order。',
  block_unavailable: '這個佈景主題無法使用',
  block_unavailable_text: '您的佈景主題是較舊的類型，無法顯示應用程式區塊。請改用追蹤頁面。',
  block_unknown: '無法得知',
  block_unknown_text: 'Shopify 沒有告訴此頁面區塊是否在您的佈景主題中。請在佈景主題編輯器查看。',
  block_looking: '正在查看您的佈景主題…',
  add_block: '新增區塊',
  create_page: '建立頁面',
  open_editor: '開啟佈景主題編輯器',
  block_was_placed: '區塊已在佈景主題中',

  links: '給一位顧客的連結',
  links_text: '連結會開啟一筆訂單，不需輸入電子郵件地址。請只寄給該訂單的顧客。',
  link_order: '訂單編號',
  link_days: '連結有效天數',
  make_link: '建立連結',
  link_made: '連結已就緒',
  link_to: '訂單 {order} 的連結',
  link_until: '有效期限：{date}，除非您提前終止。',
  copy_link: '複製連結',
  open_link: '開啟連結',
  link_copied: '已複製連結',
  end_links: '終止這筆訂單的連結',
  links_ended: '訂單 {order} 的連結已終止',
  link_several: '有多筆訂單使用這個編號。請選擇您要的訂單。',
  link_choice: '{order}，下單日期：{date}',
  end_all: '終止商店的所有連結',
  end_all_sure: '已寄給顧客的所有連結都會失效。此動作無法復原。',
  end_all_yes: '是，終止所有連結',
  end_all_no: '保留連結',
  all_links_ended: '所有連結已終止',
  links_failed: '沒有成功。請稍候再試一次。',
  link_no_order: '沒有這個編號的訂單。',
  link_days_range: '請輸入 1 到 90 的整數。',
  order_required: '請輸入訂單編號。',
  order_malformed: '這不是訂單編號。例如 #1001。',
  order_is_email: '這是電子郵件地址。請輸入訂單編號。',
  order_is_link: '這是連結。請輸入訂單編號。',
  order_is_tracking_number: '這是追蹤號碼。請輸入訂單編號。',

  kept: '我們保存的訂單',
  kept_on:
    '為了能立即回覆顧客，我們會加密保存顧客可看到的訂單內容，以及由電子郵件地址產生的代碼；絕不保存姓名、街道、電話號碼、電子郵件地址或付款金額。訂單結束 {end} 天後會全部刪除，最晚在下單 {most} 天後刪除。',
  kept_deletes: '關閉後，已保存的內容會刪除。',
  kept_off: '未保存訂單。每次顧客查詢時，都會向 Shopify 詢問。',
  keep_turn_off: '關閉',
  keep_turn_on: '開啟',
  keep_leave_on: '保持開啟',
  kept_now_off: '不再保存任何內容',
  kept_now_on: '現在會保存訂單',
  kept_failed: '沒有成功。請稍候再試一次。',
  kept_unread: '無法讀取是否有保存訂單。請稍候再重新開啟此頁面。',
  asks: '有顧客詢問保存了哪些關於自己的資料',
  asks_kept: '詢問日期：{asked}。已保存的訂單：{count}。請下載檔案並寄給顧客，期限：{due}。',
  asks_nothing: '詢問日期：{asked}。沒有保存這位顧客的訂單。請告知顧客，期限：{due}。',
  asks_download: '下載檔案',
  asks_downloaded: '檔案已下載',
  asks_order: '開啟這位顧客的訂單',

  health: '與商店的連線',
  ok: '正常',
  note: '供您參考',
  warning: '需要注意',
  critical: '無法運作',

  read_orders: '可以讀取您的訂單',
  read_orders_missing: '應用程式無權讀取您的訂單',
  read_orders_fix: '無法找到任何訂單。請關閉此頁面，重新開啟應用程式，並核准 Shopify 的要求。',
  read_merchant_managed_fulfillment_orders: '可以看到您還要出貨的商品',
  read_merchant_managed_fulfillment_orders_missing: '應用程式無權查看您還要出貨的商品',
  read_merchant_managed_fulfillment_orders_fix:
    '無法告訴顧客還有什麼會到。請關閉此頁面，重新開啟應用程式，並核准 Shopify 的要求。',
  read_third_party_fulfillment_orders: '可以看到倉儲夥伴還要出貨的商品',
  read_third_party_fulfillment_orders_missing: '應用程式無權查看倉儲夥伴還要出貨的商品',
  read_third_party_fulfillment_orders_fix:
    '無法告訴顧客夥伴還要寄出什麼。請關閉此頁面，重新開啟應用程式，並核准 Shopify 的要求。',
  read_returns: '可以看到退貨',
  read_returns_missing: '應用程式無權查看退貨',
  read_returns_fix:
    '無法告訴顧客退貨到了哪裡。請關閉此頁面，重新開啟應用程式，並核准 Shopify 的要求。',
  read_fulfillments: '立即得知出貨與掃描',
  read_fulfillments_missing: '包裹的部分消息可能較晚出現',
  read_fulfillments_fix:
    '所有訂單都找得到，但新的掃描最多可能晚一天顯示。請關閉此頁面，重新開啟應用程式，並核准 Shopify 的要求。',
  write_app_proxy: '追蹤頁面已啟用',
  write_app_proxy_missing: '追蹤頁面未啟用',
  write_app_proxy_fix:
    '應用程式在您的商店沒有網址，因此無法查詢訂單。請關閉此頁面，重新開啟應用程式，並核准 Shopify 的要求。',

  email: '以電子郵件地址辨識顧客',
  email_missing: '應用程式無權讀取電子郵件地址',
  email_fix:
    '沒有電子郵件地址就無法辨識顧客。只有我們能處理，需向 Shopify 申請核准：請寫信給我們。',
  email_unknown: '商店有了第一筆訂單後即可檢查。',

  password: '您的商店對訪客開放',
  password_title: '您的商店有密碼',
  password_fix: '只有知道密碼的訪客能追蹤訂單。商店開幕時請移除密碼。',
  password_unknown_title: '您的商店有密碼嗎？',
  password_unknown: '有密碼時，只有知道密碼的訪客能追蹤訂單。您可以在商店的偏好設定中查看。',
  open_preferences: '開啟偏好設定',

  write_to_us: '寫信給我們',

  old_orders: '可以找到任何時間的訂單',
  old_orders_title: '可以找到最近 60 天的訂單',
  old_orders_note:
    '若訂單較舊，會請顧客聯絡您。只有我們能處理，需向 Shopify 申請核准：請寫信給我們。',

  api: '版本有效至 {date}',
  api_ending_title: '版本只到 {date} 有效',
  api_ending_fix: '應用程式需要在那天之前更新。只有我們能處理：請寫信給我們。',
  api_ended_title: '版本自 {date} 起已過時',
  api_ended_fix:
    '在應用程式更新之前，顧客可能看到錯誤或不完整的內容。只有我們能處理：請寫信給我們。',

  ...deliveries,
  ...reports,
  ...webhooks,
  ...mails,
  ...delivery,
  ...flags,
  ...backfill,
  ...carriers,
  ...numbers,
  ...access,
};
