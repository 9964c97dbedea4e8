import type { AccessWords } from './access-words.ts';

export const access: AccessWords = {
  factors: '客户可以输入什么',
  factors_text:
    '客户用订单号和邮箱地址查询订单。您可以让客户输入其他信息来代替邮箱地址。打开的页面相同：订购了什么、到了哪里；绝不显示姓名、街道或付款金额。',
  factor_postal_code: '收货地址的邮政编码',
  factor_postal_code_odds:
    '保护力低于邮箱地址：邻居也知道。每笔订单每天可试五次。陌生人猜中的机会，在一个编码只对应一条街的地方（荷兰、英国）为 90,000 天中的 1 天，美国为 8,000 天中的 1 天，德国为 1,600 天中的 1 天，比利时为 230 天中的 1 天；知道城镇的人则猜中得多。全店所有猜测合计：每天最多 200 次。',
  factor_phone: '订单的电话号码',
  factor_phone_odds:
    '只有完整号码才算，末几位不算。每笔订单每天可试五次：陌生人猜中的机会为 2,000 万天中的 1 天。知道客户号码的人只需试一次。只用电话号码下单的客户也就能查询订单。',
  factor_missing_address:
    '目前还无法使用：Shopify 尚未批准此应用读取受保护的字段“address”。只有我们能申请：请写信给我们。',
  factor_missing_phone:
    '目前还无法使用：Shopify 尚未批准此应用读取受保护的字段“phone”。只有我们能申请：请写信给我们。',
  factors_unread: '无法读取客户可以输入什么。请稍候重新打开此页面。',
  factors_saved: '已保存。商店会在一分钟内更新。',
  factors_failed: '没有成功。请稍候再试一次。',

  desk: '客服系统的密钥',
  desk_text:
    '有了密钥，Gorgias、Zendesk 或 Freshdesk 就能获取订单链接并放进回复。持有密钥的人可以打开您商店的所有订单，因此请只存放在客服系统的设置里。',
  desk_address: '客服系统查询的地址',
  desk_name: '客服系统的名称',
  desk_make: '创建密钥',
  desk_made: '密钥已就绪',
  desk_once: '请立即复制密钥。之后不会再显示。',
  desk_key: '新密钥',
  desk_copy: '复制密钥',
  desk_copied: '已复制密钥',
  desk_used: '上次使用：{time}',
  desk_unused: '从未使用',
  desk_revoke: '撤销密钥“{name}”',
  desk_revoke_sure: '客服系统无法再用它获取链接。已获取的链接在到期前仍有效。',
  desk_revoke_yes: '是，撤销',
  desk_revoke_no: '保留',
  desk_revoked: '密钥已撤销',
  desk_name_missing: '请输入最多 60 个字符的名称。',
  desk_full: '您已有 {most} 个密钥，这是上限。请先撤销一个。',
  desk_failed: '没有成功。请稍候再试一次。',
  desk_unread: '无法读取您的密钥。请稍候重新打开此页面。',
};
