import type { StopWords } from './stop-words.ts';

export const zhCN: StopWords = {
  subject_webhook: '{shop} 的 webhook 已停止',
  subject_flow: '{shop} 不再发送给 Shopify Flow',
  subject_mail: '给 {shop} 客户的邮件已停止',
  stopped_at: '停止时间：{time}',
  by_gone: '对方答复不想再接收。',
  by_failing: '五天来都没有送达。',
  by_hourly_limit: '一小时内超过 {most} 个，说明有问题。仍待发送的项目没有发送。',
  by_unreadable: '无法再读取发送的目的地。',
  do_webhook: '请检查服务器，再打开 webhook 页面并保存。之后就会重新开始。',
  do_flow:
    '请在 Shopify Flow 中检查工作流，再把以“Delivery needs you”开始的那个关闭后重新开启。之后就会再发送事件。',
  do_mail: '请打开应用，检查其设置，再重新开启邮件。',
  open: '打开应用',
  why: '{app} 只发这封邮件一次，收件人是接收 {shop} 报告的人，或商店的联系邮箱。',
};
