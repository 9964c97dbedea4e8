import type { StopWords } from './stop-words.ts';

export const ja: StopWords = {
  subject_webhook: '{shop}のWebhookが停止しました',
  subject_flow: '{shop}からShopify Flowへの送信が停止しました',
  subject_mail: '{shop}のお客様へのメールが停止しました',
  stopped_at: '停止日時：{time}',
  by_gone: '送信先から、今後は受け取らないという応答がありました。',
  by_failing: '5日間、1件も届いていません。',
  by_hourly_limit:
    '1時間に{most}件を超えたため、何かがおかしい可能性があります。未送信のものは送信されていません。',
  by_unreadable: '送信先を読み取れなくなりました。',
  do_webhook:
    'サーバーを確認してから、Webhookのページを開いて保存してください。送信が再開されます。',
  do_flow:
    'Shopify Flowのワークフローを確認し、「Delivery needs you」で始まるものをいったんオフにしてからオンにしてください。送信が再開されます。',
  do_mail: 'アプリを開いて設定を確認し、メールをもう一度オンにしてください。',
  open: 'アプリを開く',
  why: '{app}は、{shop}のレポートの受信者、またはストアの連絡先に、このメールを1回だけ送信します。',
};
