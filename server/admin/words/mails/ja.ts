import type { MailPageWords } from './mail-words.ts';

export const mails: MailPageWords = {
  mails: 'お客様へのメール',
  mails_text:
    '配送に何かが起きたときに、お問い合わせの前にお客様へお知らせします。ここでオンにするまで、何も送信されません。',
  mails_loading: 'お客様へのメールを読み込んでいます…',
  mails_failed: 'お客様へのメールを読み込めませんでした',
  mails_cannot_send_text:
    'アプリの運営者がメールサーバーを接続する必要があります。SMTP_URL、MAIL_FROM、SHOPIFY_APP_URLが設定されていません。設定されるまで、ここで何かをオンにすることはできず、お客様にメールは届きません。',
  mails_not_kept: 'このアプリには注文が保存されていません',
  mails_not_kept_text:
    '注文がないと、配送に何が起きたかを把握できません。アプリのホームページで保存をオンにしてください。それまで、ここで何かをオンにすることはできません。',
  mails_not_kept_server_text:
    'アプリの運営者が注文の保存をオフにしています（KEEP_ORDERS）。注文がないと配送に何が起きたかを把握できないため、ここで何かをオンにすることはできません。',
  mails_kinds: 'お客様にメールを送るとき',
  mails_shopify:
    '発送、配達中、お届け済みのお知らせは、Shopify自身が送信できます（設定 › 通知）。そのため、ほかの誰も知らせないことだけをおすすめしています。',
  mails_suggest: 'おすすめを選択',
  mails_wishes: 'お客様がご自身の注文についてのメールを希望できるようにする',
  mails_wishes_text:
    '上のいずれかの種類をオンにすると、追跡ページに表示されます。すべてのお知らせ、または問題があったときだけを選べ、選択していない種類も含まれます。メールは注文のアドレスに送られ、最後の配達で終わります。',
  mail_when_shipped:
    '注文またはその一部が発送されたとき。Shopifyの発送確認メールでも通知されます。',
  mail_when_late:
    'お約束の日を過ぎたとき、または配送業者がより遅い日を知らせたとき。設定した日数：{late}日。',
  mail_when_no_movement:
    '設定した期間、スキャンがないとき。営業日で、国内{domestic}日、国外{abroad}日、税関{customs}日。',
  mail_when_attempt_failed:
    '配送業者がお届けできなかったとき。別の日にもう一度できなかったときも送ります。',
  mail_when_ready_to_collect:
    '受取場所または店舗でお受け取りをお待ちしているとき。店舗については、Shopifyの通知でも知らされます。',
  mail_when_collection_reminder: 'まだ受け取られていないとき。設定した日数：{pickup}日。',
  mail_when_going_back: 'お客様が返品していないのに、荷物が戻ってくるとき。',
  mail_when_lost: '配送業者が紛失を知らせたとき。ご自身で連絡するほうがよい場合もあります。',
  mail_when_delivered: 'お届けが完了したとき。Shopifyの通知でも知らされます。',
  mails_rules:
    '1つの注文につき12時間に1通まで。21時から8時までは送らず、1日以上前のことや、すでに当てはまらないことも送りません。広告は一切含みません。お客様はワンクリックで、その注文のメールを止められます。',
  mails_sender: '差出人は{name} <{from}>です。返信は{contact}に届きます。',
  mails_sender_alone: '差出人は{name} <{from}>です。',
  mails_your_store: 'お使いのストア',
  mails_saved: '保存しました',
  mails_off: 'お客様へのメールはオフです',
  mails_stopped: 'メールは停止しています',
  mails_stopped_failing: 'メールサーバーが5日間1通も受け付けていません。',
  mails_stopped_other: 'ここからはもう送信できません。',
  mails_stopped_help: '送信待ちだったものは、もう送信されません。',
  mails_start: 'もう一度オンにする',
  mails_trouble: '現在、メールを送信できていません',
  mails_last_sent: '最後の送信：{time}',
  mail_shopify_away: 'Shopifyから宛先を取得できませんでした。',
  mail_problem: 'アプリ側で問題が発生しました。',
  mail_preview: 'プレビュー',
  mail_preview_text: '架空の注文を使い、実際に送信されるものと同じ文面で表示しています。',
  mail_preview_failed: 'メールを表示できませんでした。しばらくしてからもう一度選択してください。',
  mail_kind: '起きたこと',
  mail_subject: '件名',
  mail_as_text: 'テキスト形式で表示',
  mail_as_page: '見た目どおりに表示',
  mail_test: '自分にテストを送る',
  mail_test_to: '宛先',
  mail_test_help:
    'テストは、ストアの連絡先メールアドレス、またはストアのレポートに同意した方にのみ送信されます。',
  mail_test_nobody:
    'ストアの連絡先メールアドレスを読み取れず、レポートに同意した方もいません。そのため、テストの送信先がありません。',
  mail_test_send: 'テストを送信',
  mail_test_sent: '{to}に送信しました',
  mail_test_not_sent: '{to}に送信できませんでした。',
  mail_domain: '{domain}についてのDNSの内容',
  mail_domain_text:
    '差出人のドメインが、自分の名前で送信してよいサーバーを示していると、メールは信頼されやすくなります。これらのレコードを変更できるのは、{domain}の所有者だけです。',
  mail_domain_reading: 'DNSに問い合わせています…',
  mail_domain_failed: 'アプリが応答しませんでした。',
  dns_good: '問題なし',
  dns_mend: '要修正',
  dns_unsure: '不明',
  dns_name: '名前',
  dns_record: '内容',
  dns_copy: '名前をコピー',
  dns_copied: '名前をコピーしました',
  dns_unread:
    '読み取れませんでした。DNSが時間内に応答しませんでした。少し待ってからもう一度お試しください。',
  dns_several: '複数あるため、無いものとして扱われます。1つだけ残してください。',
  dns_invalid: '内容を解釈できません。メールプロバイダーの案内と比べてください。',
  spf_missing:
    'ありません。メールプロバイダーの案内どおりにTXTレコードを追加してください。v=spf1で始まります。',
  spf_fail: '記載のないサーバーは送信できません。',
  spf_softfail: '記載のないサーバーからのメールは、疑わしいものとして扱われます。',
  spf_neutral: '記載のないサーバーについて何も示していません。末尾を~allまたは-allにしてください。',
  spf_pass: '誰でもこのドメインの名前で送信できます。末尾を~allまたは-allにしてください。',
  spf_redirect:
    '送信してよいサーバーは、別のドメインのレコードが示しています（redirect=）。そのレコードは読み取っていません。',
  dmarc_missing:
    'ありません。この名前のTXTレコードを追加してください。まずはv=DMARC1; p=noneで始められます。',
  dmarc_none:
    '監視だけをしています。SPFとDKIMが正しくなったら、p=quarantineで第三者による使用を防げます。',
  dmarc_quarantine: 'このドメインからと証明できないメールは、迷惑メールに入ります。',
  dmarc_reject: 'このドメインからと証明できないメールは、拒否されます。',
  dkim_not_named:
    'メールサーバーがどの鍵で署名するかが設定されていません。アプリの運営者がMAIL_DKIM_SELECTORを設定します。',
  dkim_missing:
    'この名前の鍵がありません。メールプロバイダーが案内するレコードを追加してください。',
  dkim_revoked:
    '鍵は取り消されています（p=が空です）。メールサーバーが現在署名に使う鍵を公開してください。',
  dkim_present: '署名を確認できる鍵があります。',
  mail_sent_when: '日時',
  mail_rule_too_late: '未送信：1日が過ぎていました',
  mail_rule_recent_message: '未送信：12時間以内にこの注文のメールがありました',
  mail_rule_hourly_limit: '未送信：1時間に1,000通を超えました',
  mail_rule_channel_off: '未送信：オフになっていました',
  mail_rule_shopper_stopped: '未送信：お客様がこの注文のメールを停止しました',
  mail_rule_muted: '未送信：この配送をミュートしています',
  mail_rule_order_gone: '未送信：注文がなくなりました',
  mail_rule_order_cancelled: '未送信：注文がキャンセルされました',
  mail_rule_no_address: '未送信：送信できるメールアドレスが注文にありません',
  mail_rule_other_address: '未送信：注文のメールアドレスが変わっていました',
  webhook_test: 'テストを送信',
  webhook_test_text: '種類が「test」のイベント1件を、署名を付けて{url}に送信します。',
  webhook_test_taken: 'サーバーが受け付けました（{status}）。',
  webhook_test_refused:
    'サーバーが{status}を返しました。Webhookを受け付けたとみなされるのは、200から299のステータスだけです。',
  webhook_test_unreachable: 'サーバーが応答しないか、5秒以内に応答しません。',
  notices: '配送の通知先',
  notices_text:
    'お客様にはメール、お使いのサーバーにはWebhook、そのほかはShopify Flowで通知します。',
  notices_flow_text: '「Delivery needs you」で始まるワークフローがあるとオンになります。',
  notices_flow_open: 'Flowを開く',
  notice_off: 'オフ',
  notice_on: 'オン · イベント：{kinds}',
  notice_on_plain: 'オン',
  notice_stopped: '停止中',
  link_mails: 'メールでのリンク送付',
  link_mails_text:
    '注文番号がわからないお客様は、追跡ページからご注文のリンクをメールで受け取れます。設定は必要ありません。',
  link_mails_answers: '新しいリンクの依頼に応答する',
  link_mails_answers_text:
    'Shopifyの注文ページのリンクの期限が切れると、お客様はそこで新しいリンクを依頼できます。その際、当アプリのリンクもご注文のメールアドレスに送ります。',
  link_mails_problems: '送信できなかったリンク',
};
