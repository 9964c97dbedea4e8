import type { ReportWords } from './report-words.ts';

export const ja: ReportWords = {
  subject_one: '{view}：配送{count}件',
  subject_other: '{view}：配送{count}件',
  subject_empty: '{view}：本日は該当なし',
  as_of: '{shop}、{time}現在',
  need_one: 'このうち{count}件に対応が必要です。',
  need_other: 'このうち{count}件に対応が必要です。',
  need_none: 'このうち対応が必要な配送はありません。',
  nothing: 'この一覧に配送はありません。',
  by_kind: '対応が必要な内容',
  most_urgent: '緊急度の高い配送',
  since: '{date}から',
  expected: 'お届け予定日：{date}',
  open_list: '一覧を開く',
  attached: 'すべて添付ファイルにあります。追跡番号は含まれません。追跡番号は一覧で確認できます。',
  attached_first:
    '最初の{count}件が添付ファイルにあります。追跡番号は含まれません。すべての配送は一覧で確認できます。',
  why: 'このレポートは、{shop}の設定により{app}から送信されています。',
  stop: 'このレポートの受信を停止する',

  ask_subject: '{shop}のレポートを受信しますか？',
  ask_text:
    '{shop}の担当者が、レポート「{view}」をこのアドレスに送信しようとしています。対応が必要な配送をお知らせするレポートです。',
  ask_ignore:
    '不要な場合は何もしなくてかまいません。その場合、レポートは送信されません。リンクの有効期限は{date}です。',
  ask_button: '次のページで選択する',

  agree_title: '{shop}のレポートを受信しますか？',
  agree_text: 'どのレポートも、各メールからワンクリックで停止できます。',
  agree_button: 'レポートを受信する',
  agreed_title: 'レポートが送信されます',
  agreed_text: '{shop}の次回の送信から届きます。',
  stop_title: '{shop}のこのレポートの受信を停止しますか？',
  stop_text: '今後、あなたには送信されません。ほかの受信者には引き続き送信されます。',
  stop_button: '受信を停止する',
  stopped_title: 'このレポートは今後送信されません',
  stopped_text: '再び受信したい場合は、{shop}にご連絡ください。',
  gone_title: 'このリンクは無効です',
  gone_text: '有効期限が切れたか、レポートが変更されました。送信元のストアにお問い合わせください。',
  failed_title: '処理できませんでした',
  failed_text: 'しばらく待ってから、もう一度お試しください。',
};
