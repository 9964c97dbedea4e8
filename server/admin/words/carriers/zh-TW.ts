import type { CarrierWords } from './carrier-words.ts';

export const carriers: CarrierWords = {
  carriers: '物流公司',
  carriers_text: '哪些物流公司會提供包裹消息，以及給沒有消息的包裹使用的追蹤服務。',
  open_carriers: '開啟物流公司',
  carriers_loading: '正在讀取包裹消息的來源…',
  carriers_failed: '無法讀取您的物流公司',
  carriers_failed_text: '此應用程式沒有回應。請稍候再試一次。',
  carriers_off_for_server: '這裡沒有追蹤服務的消息',
  carriers_off_for_server_text:
    '追蹤服務只用於此應用程式保存的訂單，而應用程式的營運者已關閉保存。',
  carriers_off_for_shop: '追蹤服務需要保存訂單',
  carriers_off_for_shop_text:
    '追蹤服務只用於此應用程式保存的訂單，而您已關閉保存。請在首頁重新開啟，再到這裡選擇服務。',

  news: '包裹的消息',
  news_complete: '您所有的包裹都有消息。',
  news_needs_none: '您所有的包裹都有來自 Shopify 的消息。您不需要追蹤服務。',
  news_missing:
    '沒有消息的包裹：{total} 件中的 {count} 件（{share}）。這些顧客會看到物流公司的連結。',
  news_counted: '只計算此應用程式保存的訂單中，寄出超過一天的包裹。',
  news_none_counted: '目前還沒有可計算的包裹。包裹寄出滿一天後會出現在這裡。',
  news_carrier: '物流公司',
  news_packages: '包裹',
  news_from_shopify: 'Shopify 的消息',
  news_from: '{service} 的消息',
  news_none: '沒有消息',
  news_no_carrier: '未註明物流公司',
  news_others: '其他所有物流公司',

  service_add: '追蹤服務',
  service_add_text:
    'Shopify 不會追蹤所有物流公司。Shopify 沒有消息時，追蹤服務往往有：每次掃描、預計送達日，以及出了什麼問題。您的顧客看到的方式與其他包裹相同。您需要有追蹤服務的帳號，並在該服務付費。',
  service_name: '使用的追蹤服務',
  service_own: '自有服務',
  service_key: 'API 金鑰',
  service_key_help:
    '您可以在 {service} 的帳號中找到。我們會立即檢查，不收費；加密儲存，且不再顯示。',
  service_address: '您伺服器的網址',
  service_address_help: '例如 https://karrio.example.com。必須能從網際網路連線。',
  service_ceiling: '每月包裹上限',
  service_ceiling_help: '多數服務會對開始追蹤的每件包裹收費。超過此數的包裹會等到下個月。',
  service_postal_code: '在服務要求時傳送郵遞區號',
  service_postal_code_help:
    '有些物流公司要有郵遞區號才提供消息。我們會在當下從 Shopify 讀取，不會保存。',
  service_postal_code_missing:
    '有些物流公司要有郵遞區號才提供消息。目前不會傳送，因為 Shopify 尚未核准此應用程式讀取地址。只有我們能處理，需向 Shopify 申請核准：請寫信給我們。',
  service_writes_back: '也告訴 Shopify',
  service_writes_back_help:
    'Shopify 就會知道包裹已被物流公司收件、外出配送中或已送達，其訂單頁面和電子郵件也會知道。每項只寫入一次。寫入的內容會留在 Shopify。在您開啟之前不會寫入。',
  service_writes_back_missing: '儲存時，Shopify 會請您允許編輯出貨。未允許則不會寫入任何內容。',
  service_connect: '檢查並儲存',
  service_connected: '已連接 {service}',

  sent: '會告訴 {service} 什麼',
  sent_text: '只限 Shopify 沒有消息的包裹：',
  sent_number: '追蹤號碼',
  sent_carrier: '物流公司名稱',
  sent_country: '目的地國家',
  sent_shipped: '出貨時間',
  sent_postal_code: '郵遞區號（在 {service} 要求時）',
  sent_never: '絕不傳送姓名、街道、電子郵件地址、電話號碼或訂購內容。',

  key_missing: '請輸入 API 金鑰。',
  key_malformed: '這不是 API 金鑰：裡面有空格或特殊字元。請重新複製。',
  key_wrong: '{service} 不接受這把金鑰。請從您的帳號重新複製。',
  key_used_up: '金鑰正確，但您的 {service} 帳號已沒有額度。請在那裡加購後再試一次。',
  address_malformed: '請輸入以 https:// 開頭且不含密碼的網址。',
  address_refused: '這個網址通往私人網路。請輸入能從網際網路連線的網址。',
  address_silent: '這個網址沒有回應。請檢查網址，或稍候再試一次。',
  address_unexpected: '這個網址有回應，但不像 {service}。請檢查網址。',
  ceiling_malformed: '請輸入 1 到 {most} 的整數。',
  secret_malformed: '請輸入一行，最多 500 個字元。',
  service_unreachable: '{service} 沒有回應。請稍候再試一次。',
  service_busy: '{service} 目前希望減少要求。請一分鐘後再試一次。',
  service_unexpected: '{service} 的回應我們無法理解。請稍後再試，或寫信給我們。',
  service_not_offered: '這項服務已無法選擇。請重新開啟此頁面。',
  too_many_checks: '檢查過太多金鑰。請一小時後再試一次。',

  service_used: '本月包裹：{used}，上限：{most}。下個月的開始日：{date}。',
  service_full: '已達本月上限。其餘包裹會等到 {date}，或等您提高上限。',
  service_checked: '上次回應：{time}',
  service_server: '您的伺服器：{address}',

  trouble: '{service} 目前沒有提供消息',
  trouble_wrong_key: '{service} 不再接受您的金鑰。',
  trouble_rate_limited: '{service} 希望減少要求。',
  trouble_quota_used_up: '您的 {service} 帳號已沒有額度。請在那裡加購。',
  trouble_no_answer: '{service} 沒有回應。',
  trouble_server_error: '{service} 表示自己出了問題。',
  trouble_unexpected_answer: '{service} 的回應我們無法理解。',
  trouble_at: '上次嘗試：{time}。',
  trouble_resumes: '我們會自動再試：{time}。',
  trouble_stops: '您儲存可用的金鑰後，我們會立即再詢問。',
  trouble_stays: '已收到的消息會保留，顧客只會發現沒有新消息。',

  hook_address: 'Webhook 網址',
  hook_address_help:
    '請在您的 {service} 帳號中把它設為 webhook，消息就會立即送達；否則我們每隔幾小時詢問一次。',
  hook_copy: '複製網址',
  hook_secret: 'Webhook 密鑰',
  hook_secret_help:
    '它屬於您 {service} 帳號中的 webhook，用來證明消息來自該處。沒有它，webhook 會被拒絕。',
  hook_secret_saved: '已儲存一組，不會再顯示。若要更換，請輸入另一組。',
  service_saved: '您的設定已儲存',

  service_change: '更換金鑰或服務',
  service_change_text:
    '會先檢查新金鑰；在可用之前，目前的金鑰會保留。不同服務有不同的 webhook 網址。',
  service_keep: '保留目前的',

  service_off: '關閉 {service}',
  service_off_text: '之後包裹只有 Shopify 的消息。',
  service_off_sure:
    '這會刪除金鑰，以及存放在此處的所有 {service} 消息。此動作無法復原。您的 {service} 帳號不受影響。',
  service_off_yes: '是，關閉',
  service_off_no: '保持開啟',
  service_off_done: '{service} 已關閉',
};
