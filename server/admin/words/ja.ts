import { access } from './access/ja.ts';
import { backfill } from './backfill/ja.ts';
import { carriers } from './carriers/ja.ts';
import { delivery } from './delivery/ja.ts';
import { deliveries } from './deliveries/ja.ts';
import { numbers } from './numbers/ja.ts';
import { flags } from './flags/ja.ts';
import { mails } from './mails/ja.ts';
import { reports } from './reports/ja.ts';
import { webhooks } from './webhooks/ja.ts';
import type { Words } from './words.ts';

export const ja: Words = {
  title: 'Track your order',
  loading: 'ストアを確認しています…',
  failed: 'ストアを確認できませんでした',
  failed_text:
    'Shopifyまたはこのアプリが応答しませんでした。しばらくしてからもう一度お試しください。',
  try_again: 'もう一度試す',
  still_failed: 'まだ応答がありません',
  read_again: 'もう一度確認する',
  was_read_again: '確認しました',

  works: '注文状況の確認ページは動作しています',
  works_text: 'お客様は追跡ページで注文状況を確認できます。',
  ready: '注文状況の確認ページの準備ができています',
  ready_text: 'ストアに最初の注文が入ると、お試しいただけます。',

  page: '追跡ページ',
  page_text:
    'テーマのデザインのまま、すでに公開されています。アドレスをメニューに追加してください。',
  page_address: 'アドレス',
  page_moved:
    '「設定 › アプリと販売チャネル」でアプリに別のアドレスを設定した場合は、そちらをお使いください。',
  open_page: 'ページを開く',
  copy: 'コピー',
  copied: 'アドレスをコピーしました',
  open_menus: 'メニューを開く',
  copy_failed: 'ブラウザがコピーを許可していません。テキストを選択してコピーしてください。',
  previews: 'お客様に表示される内容を架空の注文で確認できます。プレビューは1日間有効です。',
  preview_arriving: 'プレビュー：配送中',
  preview_delivered: 'プレビュー：配達済み',
  preview_attempted: 'プレビュー：問題あり',

  emails: 'メールに入れるボタン',
  emails_text:
    'お客様を追跡ページの注文へ案内するボタンで、メールのアクセントカラーで表示されます。コピーして通知を開き、「コードを編集」を選んで、表示したい場所に貼り付けてください。',
  order_confirmation: '注文の確認',
  shipping_confirmation: '発送の確認',
  copy_button: 'ボタンをコピー',
  button_copied: 'ボタンをコピーしました',
  open_notification: '通知を開く',
  track_order: 'ご注文状況を確認する',
  track_package: '配送状況を確認する',

  page_settings: '追跡ページの文言',
  page_settings_text:
    'テーマのブロックにも同じ設定があります。空欄にすると、お客様の言語で既定の文が表示されます。',
  contact_link: 'お問い合わせページ',
  contact_link_help:
    'お問い合わせリンクの移動先です（通常は/pages/contact）。空欄の場合は、ストアのメールアドレス宛てになります。',
  returns_link: '返品ページ',
  returns_link_help: '返品リンクの移動先です。空欄にすると、リンクは表示されません。',
  contact_sentence: 'お問い合わせの案内文',
  contact_sentence_help: '例：「平日9時〜17時にお電話ください。」',
  returns_sentence: '返品の案内文',
  returns_sentence_help: '例：「同梱のラベルをお使いください。」',
  ships_in: '発送までの目安',
  ships_in_help: '例：「通常2〜3営業日で発送します。」ここには既定の文がありません。',
  form_of_address: '敬称の使い分け',
  form_of_address_help:
    'オランダ語（je／u）、ドイツ語（du／Sie）、フランス語（tu／vous）、スペイン語（tú／usted）、イタリア語（tu／Lei）が対象です。',
  form_as_written: '既定のまま（フランス語は丁寧、ほかは親しみやすい表現）',
  form_formal: '丁寧',
  form_informal: '親しみやすい',
  save: '保存する',
  page_settings_saved: '追跡ページを変更しました',
  page_settings_wrong: 'まだ保存されていません。赤い項目を確認してください',
  page_settings_failed: '保存できませんでした。しばらくしてからもう一度お試しください。',
  page_settings_unread:
    '設定を読み込めませんでした。しばらくしてからこのページを開き直してください。',
  link_malformed:
    '別のサイトはhttps://で、ストアのページは/で始めてください（例：/pages/contact）。',
  link_too_long: '500文字以内で入力してください。',
  sentence_not_plain: 'HTML、Liquid、波かっこを含まないテキストで入力してください。',
  sentence_too_long: '200文字以内で入力してください。',

  block: 'テーマのブロック「Track your order」',
  block_placed: 'テーマに追加済み',
  block_placed_text: '公開中のテーマに表示されています。',
  block_placed_on: '公開中のテーマに表示されています（{places}）。',
  block_everywhere:
    'テンプレート「page」を使うすべてのページに表示されます。1つのページだけに表示するには、そのテンプレートから削除し、次の手順で追加してください。',
  block_missing: 'テーマに未追加',
  block_missing_text:
    '追跡ページには必要ありません。ブロックを使うと、テーマエディタでページをデザインできます。専用のテンプレートを作ると、ほかのページには表示されません。',
  block_template:
    'テーマエディタの上部のリストで「ページ › テンプレートを作成」を選び、名前をtrack-orderにします。',
  block_add: 'そのテンプレートにブロックを追加して保存します。',
  block_page: 'ページを作成し、テーマテンプレートでtrack-orderを選びます。',
  block_unavailable: 'このテーマでは使えません',
  block_unavailable_text:
    'お使いのテーマは古い形式で、アプリブロックを表示できません。追跡ページをお使いください。',
  block_unknown: '不明',
  block_unknown_text:
    'ブロックがテーマにあるかどうかを、Shopifyから取得できません。テーマエディタで確認してください。',
  block_looking: 'テーマを確認しています…',
  add_block: 'ブロックを追加',
  create_page: 'ページを作成',
  open_editor: 'テーマエディタを開く',
  block_was_placed: 'ブロックがテーマに追加されました',

  links: '特定のお客様用のリンク',
  links_text:
    'メールアドレスを入力せずに、1件の注文を開けるリンクです。その注文のお客様にだけ送ってください。',
  link_order: '注文番号',
  link_days: 'リンクの有効日数',
  make_link: 'リンクを作成',
  link_made: 'リンクを作成しました',
  link_to: '注文{order}へのリンク',
  link_until: '{date}まで有効です（途中で無効にすることもできます）。',
  copy_link: 'リンクをコピー',
  open_link: 'リンクを開く',
  link_copied: 'リンクをコピーしました',
  end_links: 'この注文のリンクを無効にする',
  links_ended: '注文{order}のリンクを無効にしました',
  link_several: 'この番号の注文が複数あります。該当するものを選んでください。',
  link_choice: '{order}（注文日時：{date}）',
  end_all: 'ストアのすべてのリンクを無効にする',
  end_all_sure: 'お客様に送ったすべてのリンクが使えなくなります。この操作は取り消せません。',
  end_all_yes: 'すべて無効にする',
  end_all_no: '無効にしない',
  all_links_ended: 'すべてのリンクを無効にしました',
  links_failed: '処理できませんでした。しばらくしてからもう一度お試しください。',
  link_no_order: 'この番号の注文はありません。',
  link_days_range: '1から90までの整数を入力してください。',
  order_required: '注文番号を入力してください。',
  order_malformed: '注文番号ではありません（例：#1001）。',
  order_is_email: 'メールアドレスです。注文番号を入力してください。',
  order_is_link: 'リンクです。注文番号を入力してください。',
  order_is_tracking_number: '追跡番号です。注文番号を入力してください。',

  kept: '保存している注文',
  kept_on:
    'お客様にすぐお答えできるよう、お客様が確認できる注文の内容を暗号化して保存し、メールアドレスから作ったコードも保存します。お名前、番地、電話番号、メールアドレス、お支払い金額は保存しません。注文の完了から{end}日後、遅くとも注文日から{most}日後にすべて削除されます。',
  kept_deletes: 'オフにすると、保存されている内容は削除されます。',
  kept_off: '注文は保存されていません。お客様が確認するたびに、Shopifyに問い合わせます。',
  keep_turn_off: 'オフにする',
  keep_turn_on: 'オンにする',
  keep_leave_on: 'オンのままにする',
  kept_now_off: '今後は何も保存されません',
  kept_now_on: '注文は保存されます',
  kept_failed: '処理できませんでした。しばらくしてからもう一度お試しください。',
  kept_unread:
    '注文が保存されているかどうかを読み込めませんでした。しばらくしてからこのページを開き直してください。',
  asks: 'お客様が、保存されている内容の開示を求めています',
  asks_kept:
    '請求日：{asked}。保存されている注文：{count}件。ファイルをダウンロードし、{due}までにお客様へ送ってください。',
  asks_nothing:
    '請求日：{asked}。このお客様の注文は保存されていません。{due}までにお客様へお知らせください。',
  asks_download: 'ファイルをダウンロード',
  asks_downloaded: 'ファイルをダウンロードしました',
  asks_order: 'このお客様の注文を開く',

  health: 'ストアとの接続',
  ok: '正常',
  note: 'お知らせ',
  warning: '確認が必要です',
  critical: '動作していません',

  read_orders: '注文を読み取れます',
  read_orders_missing: 'アプリに注文を読み取る権限がありません',
  read_orders_fix:
    '注文を検索できません。このページを閉じてアプリを開き直し、Shopifyの確認画面で承認してください。',
  read_merchant_managed_fulfillment_orders: '未発送の商品がわかります',
  read_merchant_managed_fulfillment_orders_missing:
    'アプリに未発送の商品を確認する権限がありません',
  read_merchant_managed_fulfillment_orders_fix:
    'これから届く商品をお客様に案内できません。このページを閉じてアプリを開き直し、Shopifyの確認画面で承認してください。',
  read_third_party_fulfillment_orders: '外部倉庫の未発送の商品がわかります',
  read_third_party_fulfillment_orders_missing:
    'アプリに外部倉庫の未発送の商品を確認する権限がありません',
  read_third_party_fulfillment_orders_fix:
    '外部倉庫からこれから届く商品をお客様に案内できません。このページを閉じてアプリを開き直し、Shopifyの確認画面で承認してください。',
  read_returns: '返品がわかります',
  read_returns_missing: 'アプリに返品を確認する権限がありません',
  read_returns_fix:
    '返品の状況をお客様に案内できません。このページを閉じてアプリを開き直し、Shopifyの確認画面で承認してください。',
  read_fulfillments: '発送と配送状況の更新がすぐにわかります',
  read_fulfillments_missing: '荷物の一部の情報が遅れて届くことがあります',
  read_fulfillments_fix:
    '注文はすべて検索できますが、新しい配送状況の表示が最大1日遅れることがあります。このページを閉じてアプリを開き直し、Shopifyの確認画面で承認してください。',
  write_app_proxy: '追跡ページは有効です',
  write_app_proxy_missing: '追跡ページは無効です',
  write_app_proxy_fix:
    'ストアにアプリのアドレスがないため、注文を検索できません。このページを閉じてアプリを開き直し、Shopifyの確認画面で承認してください。',

  email: 'メールアドレスでお客様を確認できます',
  email_missing: 'アプリにメールアドレスを読み取る権限がありません',
  email_fix:
    'メールアドレスがないと、お客様を確認できません。Shopifyへの承認申請が必要で、対応できるのは開発元のみです。ご連絡ください。',
  email_unknown: 'ストアに最初の注文が入ると、確認できます。',

  password: 'ストアは公開されています',
  password_title: 'ストアはパスワードで保護されています',
  password_fix:
    'パスワードを知っている訪問者だけが注文を確認できます。ストアを公開するときに解除してください。',
  password_unknown_title: 'ストアはパスワードで保護されていますか？',
  password_unknown:
    '保護されている間は、パスワードを知っている訪問者だけが注文を確認できます。オンラインストアの「各種設定」で確認できます。',
  open_preferences: '各種設定を開く',

  write_to_us: '開発元に連絡する',

  old_orders: 'すべての期間の注文を検索できます',
  old_orders_title: '過去60日間の注文を検索できます',
  old_orders_note:
    'それより前の注文のお客様には、ストアへのお問い合わせをご案内します。Shopifyへの承認申請が必要で、対応できるのは開発元のみです。ご連絡ください。',

  api: '{date}まで最新です',
  api_ending_title: '最新なのは{date}までです',
  api_ending_fix:
    'その日までにアプリの更新が必要です。対応できるのは開発元のみです。ご連絡ください。',
  api_ended_title: '{date}から古くなっています',
  api_ended_fix:
    'アプリが更新されるまで、お客様に誤った、または不完全な内容が表示される可能性があります。対応できるのは開発元のみです。ご連絡ください。',

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
