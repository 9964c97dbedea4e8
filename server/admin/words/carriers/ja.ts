import type { CarrierWords } from './carrier-words.ts';

export const carriers: CarrierWords = {
  carriers: '配送会社',
  carriers_text:
    '荷物の情報がどの配送会社から届いているかを確認できます。情報のない荷物には追跡サービスを使えます。',
  open_carriers: '配送会社を開く',
  carriers_loading: '荷物の情報がどこから届いているかを確認しています…',
  carriers_failed: '配送会社を読み込めませんでした',
  carriers_failed_text: 'アプリが応答しませんでした。しばらくしてからもう一度お試しください。',
  carriers_off_for_server: '追跡サービスの情報はありません',
  carriers_off_for_server_text:
    '追跡サービスには、アプリが保存する注文についてのみ問い合わせますが、アプリの運営者が保存をオフにしています。',
  carriers_off_for_shop: '追跡サービスには注文の保存が必要です',
  carriers_off_for_shop_text:
    '追跡サービスには、アプリが保存する注文についてのみ問い合わせます。現在、保存はオフになっています。ホームページでオンに戻してから、ここでサービスを選択してください。',

  news: '荷物の情報',
  news_complete: 'すべての荷物に情報があります。',
  news_needs_none: 'すべての荷物にShopifyからの情報があります。追跡サービスは必要ありません。',
  news_missing:
    '情報のない荷物：{total}個中{count}個（{share}）。お客様には配送会社へのリンクが表示されます。',
  news_counted: 'アプリが保存する注文のうち、発送から1日以上たった荷物を数えています。',
  news_none_counted: 'まだ数えるものがありません。荷物の発送から1日たつと表示されます。',
  news_carrier: '配送会社',
  news_packages: '荷物',
  news_from_shopify: 'Shopifyからの情報',
  news_from: '{service}からの情報',
  news_none: '情報なし',
  news_no_carrier: '配送会社の指定なし',
  news_others: 'その他の配送会社',

  service_add: '追跡サービス',
  service_add_text:
    'Shopifyはすべての配送会社に対応しているわけではありません。情報のない荷物でも、追跡サービスなら、各スキャン、お届け予定日、問題の内容がわかることがよくあります。お客様はほかの荷物と同じように確認できます。ご利用には各サービスのアカウントが必要で、料金はサービスに直接お支払いいただきます。',
  service_name: '利用する追跡サービス',
  service_own: '独自サービス',
  service_key: 'APIキー',
  service_key_help:
    '{service}のアカウントで確認できます。キーはすぐに無料で確認し、暗号化して保存します。再び表示することはありません。',
  service_address: 'サーバーのアドレス',
  service_address_help:
    '例：https://karrio.example.com。インターネットから接続できる必要があります。',
  service_ceiling: '1か月あたりの荷物の上限',
  service_ceiling_help:
    '多くのサービスでは、追跡を始める荷物ごとに料金がかかります。この数を超えた荷物は翌月まで待ちます。',
  service_postal_code: 'サービスから求められたときに郵便番号を送信する',
  service_postal_code_help:
    '郵便番号がないと情報を提供しない配送会社があります。送信時にShopifyから読み取り、保存はしません。',
  service_postal_code_missing:
    '郵便番号がないと情報を提供しない配送会社があります。このアプリは住所の読み取りをShopifyから承認されていないため、郵便番号は送信されません。Shopifyへの承認申請が必要で、対応できるのは開発元のみです。ご連絡ください。',
  service_writes_back: 'Shopifyにも知らせる',
  service_writes_back_help:
    '荷物が集荷済み、配達中、配達済みになったことがShopifyにも伝わり、Shopifyの注文ページとメールにも表示されます。それぞれ一度だけ書き込みます。書き込んだ内容はShopifyに残ります。オンにするまでは書き込みません。',
  service_writes_back_missing:
    '保存すると、Shopifyがフルフィルメントの編集権限を確認します。許可がなければ何も書き込みません。',
  service_connect: '確認して保存',
  service_connected: '{service}に接続しました',

  sent: '{service}に送信される内容',
  sent_text: 'Shopifyに情報のない荷物についてのみ、次の内容を送信します。',
  sent_number: '追跡番号',
  sent_carrier: '配送会社の名前',
  sent_country: 'お届け先の国',
  sent_shipped: '発送日時',
  sent_postal_code: '郵便番号（{service}から求められた場合）',
  sent_never: '名前、番地、メールアドレス、電話番号、注文内容を送信することはありません。',

  key_missing: 'APIキーを入力してください。',
  key_malformed:
    'APIキーではありません。空白や特殊な文字が含まれています。もう一度コピーしてください。',
  key_wrong:
    '{service}がこのキーを受け付けませんでした。アカウントからもう一度コピーしてください。',
  key_used_up:
    'キーは正しいのですが、{service}のアカウントの利用枠が残っていません。利用枠を追加してから、もう一度お試しください。',
  address_malformed: 'https://で始まり、パスワードを含まないアドレスを入力してください。',
  address_refused:
    'このアドレスはプライベートネットワークにつながっています。インターネットから接続できるアドレスを入力してください。',
  address_silent:
    'このアドレスから応答がありません。アドレスを確認するか、しばらくしてからもう一度お試しください。',
  address_unexpected:
    'このアドレスから応答がありましたが、{service}の応答ではありません。アドレスを確認してください。',
  ceiling_malformed: '1から{most}までの整数を入力してください。',
  secret_malformed: '500文字以内で、1行で入力してください。',
  service_unreachable: '{service}が応答しません。しばらくしてからもう一度お試しください。',
  service_busy: '{service}へのリクエストが多すぎます。1分ほどしてからもう一度お試しください。',
  service_unexpected:
    '{service}の応答を理解できませんでした。時間をおいてもう一度お試しいただくか、ご連絡ください。',
  service_not_offered: 'このサービスは選択できなくなりました。ページを開き直してください。',
  too_many_checks: 'キーの確認回数が多すぎます。1時間後にもう一度お試しください。',

  service_used: '今月の荷物：{used}個（上限{most}個）。翌月は{date}に始まります。',
  service_full:
    '今月の上限に達しました。これ以降の荷物は、{date}まで、または上限を上げるまで待ちます。',
  service_checked: '最後の応答：{time}',
  service_server: 'お使いのサーバー：{address}',

  trouble: '現在、{service}から情報が届いていません',
  trouble_wrong_key: '{service}がキーを受け付けなくなりました。',
  trouble_rate_limited: '{service}へのリクエストが多すぎます。',
  trouble_quota_used_up:
    '{service}のアカウントの利用枠が残っていません。利用枠を追加してください。',
  trouble_no_answer: '{service}が応答しません。',
  trouble_server_error: '{service}で障害が発生しています。',
  trouble_unexpected_answer: '{service}の応答を理解できません。',
  trouble_at: '最後の試行：{time}。',
  trouble_resumes: '自動的に再試行します：{time}。',
  trouble_stops: '有効なキーが保存されると、問い合わせを再開します。',
  trouble_stays:
    'すでに届いた情報は残ります。お客様には、新しい情報が増えない以外の影響はありません。',

  hook_address: 'Webhookのアドレス',
  hook_address_help:
    '{service}のアカウントにWebhookとして登録してください。情報がすぐに届きます。登録しない場合は、数時間ごとに問い合わせます。',
  hook_copy: 'アドレスをコピー',
  hook_secret: 'Webhookのシークレット',
  hook_secret_help:
    '{service}のアカウントのWebhookのもので、情報がそこから届いたことを証明します。シークレットがないと、Webhookは拒否されます。',
  hook_secret_saved:
    '保存済みです。表示されることはありません。変更するには新しいものを入力してください。',
  service_saved: '設定を保存しました',

  service_change: '別のキーまたはサービス',
  service_change_text:
    '新しいキーは先に確認され、有効になるまで現在のキーが使われます。別のサービスではWebhookのアドレスが変わります。',
  service_keep: '現在のものを使い続ける',

  service_off: '{service}をオフにする',
  service_off_text: 'オフにすると、荷物の情報はShopifyのものだけになります。',
  service_off_sure:
    'キーと、ここに保存されている{service}からの情報がすべて削除されます。この操作は取り消せません。{service}のアカウントはそのまま残ります。',
  service_off_yes: 'オフにする',
  service_off_no: 'オンのままにする',
  service_off_done: '{service}をオフにしました',
};
