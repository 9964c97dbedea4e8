import type { BackfillWords } from './backfill-words.ts';

export const backfill: BackfillWords = {
  backfill: 'これまでの注文',
  backfill_waiting: 'まもなく注文の検索を始めます。',
  backfill_searching: 'Shopifyが過去{days}日間の注文の一覧を作成しています。',
  backfill_reading: '過去{days}日間の注文を読み込んでいます：{found}件中{read}件。',
  backfill_left: '残り約{time}です。API上限の半分はお客様のために空けてあります。',
  backfill_meanwhile: 'その間も、お客様は通常どおり注文を追跡できます。',
  backfill_finished: '過去{days}日間の注文を{date}に読み込みました。注文数：{found}件。',
  backfill_cancelled: '読み込みは{date}に終了しました。それまでに読み込んだ注文は残ります。',
  backfill_stopped: '読み込みは{date}に止まりました。それまでに読み込んだ注文は残ります。',
  backfill_busy: '現在、Shopifyはこのアプリのためにこれ以上一覧を作成できません。',
  backfill_unavailable: 'Shopifyから応答がありませんでした。',
  backfill_cut: 'Shopifyからの一覧が途中で途切れました。',
  backfill_search_failed: 'Shopifyは注文の一覧を完成できませんでした。',
  backfill_list_wrong: 'Shopifyから届いたものは注文の一覧ではありませんでした。',
  backfill_denied:
    'アプリに注文を読み取る権限がありません。このページを閉じてアプリを開き直し、Shopifyの確認を承認してください。',
  backfill_goes_on: '自動的に再試行し、途中から続けます。',
  backfill_start: 'もう一度読み込む',
  backfill_cancel: '読み込みをやめる',
  backfill_now_on: 'これまでの注文を読み込んでいます',
  backfill_now_off: '読み込みを終了しました',
  backfill_failed: 'うまくいきませんでした。しばらくしてからもう一度お試しください。',
};
