import type { AccessWords } from './access-words.ts';

export const access: AccessWords = {
  factors: '顧客可以輸入什麼',
  factors_text:
    '顧客以訂單編號和電子郵件地址查詢訂單。您可以讓顧客輸入其他資料來代替電子郵件地址。開啟的頁面相同：訂購了什麼、到了哪裡；絕不顯示姓名、街道或付款金額。',
  factor_postal_code: '配送地址的郵遞區號',
  factor_postal_code_odds:
    '保護力低於電子郵件地址：鄰居也知道。每筆訂單每天可試五次。陌生人猜中的機會，在一個區號只涵蓋一條街的地方（荷蘭、英國）為 90,000 天中的 1 天，美國為 8,000 天中的 1 天，德國為 1,600 天中的 1 天，比利時為 230 天中的 1 天；知道城鎮的人則常猜中得多。全店所有猜測合計：每天最多 200 次。',
  factor_phone: '訂單的電話號碼',
  factor_phone_odds:
    '只有完整號碼才算，末幾碼不算。每筆訂單每天可試五次：陌生人猜中的機會為 2,000 萬天中的 1 天。知道顧客號碼的人只要試一次。只用電話號碼下單的顧客，也就能查詢訂單。',
  factor_missing_address:
    '目前還無法使用：Shopify 尚未核准此應用程式讀取受保護的欄位「address」。只有我們能申請：請寫信給我們。',
  factor_missing_phone:
    '目前還無法使用：Shopify 尚未核准此應用程式讀取受保護的欄位「phone」。只有我們能申請：請寫信給我們。',
  factors_unread: '無法讀取顧客可以輸入什麼。請稍候再重新開啟此頁面。',
  factors_saved: '已儲存。商店會在一分鐘內更新。',
  factors_failed: '沒有成功。請稍候再試一次。',

  desk: '客服系統的金鑰',
  desk_text:
    '有了金鑰，Gorgias、Zendesk 或 Freshdesk 就能取得訂單連結並放進回覆。持有金鑰的人可以開啟您商店的所有訂單，因此請只存放在客服系統的設定裡。',
  desk_address: '客服系統查詢的網址',
  desk_name: '客服系統的名稱',
  desk_make: '建立金鑰',
  desk_made: '金鑰已就緒',
  desk_once: '請立即複製金鑰。之後不會再顯示。',
  desk_key: '新金鑰',
  desk_copy: '複製金鑰',
  desk_copied: '已複製金鑰',
  desk_used: '上次使用：{time}',
  desk_unused: '從未使用',
  desk_revoke: '撤銷金鑰「{name}」',
  desk_revoke_sure: '客服系統無法再用它取得連結。已取得的連結在到期前仍有效。',
  desk_revoke_yes: '是，撤銷',
  desk_revoke_no: '保留',
  desk_revoked: '金鑰已撤銷',
  desk_name_missing: '請輸入最多 60 個字元的名稱。',
  desk_full: '您已有 {most} 把金鑰，這是上限。請先撤銷一把。',
  desk_failed: '沒有成功。請稍候再試一次。',
  desk_unread: '無法讀取您的金鑰。請稍候再重新開啟此頁面。',
};
