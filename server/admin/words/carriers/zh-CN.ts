import type { CarrierWords } from './carrier-words.ts';

export const carriers: CarrierWords = {
  carriers: '物流公司',
  carriers_text: '哪些物流公司会提供包裹消息，以及给没有消息的包裹使用的物流查询服务。',
  open_carriers: '打开物流公司',
  carriers_loading: '正在读取包裹消息的来源…',
  carriers_failed: '无法读取您的物流公司',
  carriers_failed_text: '此应用没有响应。请稍候再试一次。',
  carriers_off_for_server: '这里没有物流查询服务的消息',
  carriers_off_for_server_text: '物流查询服务只用于此应用保存的订单，而应用的运营者已关闭保存。',
  carriers_off_for_shop: '物流查询服务需要保存订单',
  carriers_off_for_shop_text:
    '物流查询服务只用于此应用保存的订单，而您已关闭保存。请在首页重新开启，再到这里选择服务。',

  news: '包裹的消息',
  news_complete: '您所有的包裹都有消息。',
  news_needs_none: '您所有的包裹都有来自 Shopify 的消息。您不需要物流查询服务。',
  news_missing:
    '没有消息的包裹：{total} 件中的 {count} 件（{share}）。这些客户会看到物流公司的链接。',
  news_counted: '只统计此应用保存的订单中，寄出超过一天的包裹。',
  news_none_counted: '目前还没有可统计的包裹。包裹寄出满一天后会出现在这里。',
  news_carrier: '物流公司',
  news_packages: '包裹',
  news_from_shopify: 'Shopify 的消息',
  news_from: '{service} 的消息',
  news_none: '没有消息',
  news_no_carrier: '未注明物流公司',
  news_others: '其他所有物流公司',

  service_add: '物流查询服务',
  service_add_text:
    'Shopify 不会跟踪所有物流公司。Shopify 没有消息时，物流查询服务往往有：每次扫描、预计送达日期，以及出了什么问题。您的客户看到的方式与其他包裹相同。您需要有该服务的账户，并在那里付费。',
  service_name: '使用的服务',
  service_own: '自有服务',
  service_key: 'API 密钥',
  service_key_help:
    '您可以在 {service} 的账户中找到。我们会立即检查，不收费；加密存储，且不再显示。',
  service_address: '您服务器的地址',
  service_address_help: '例如 https://karrio.example.com。必须能从互联网访问。',
  service_ceiling: '每月包裹上限',
  service_ceiling_help: '多数服务会对开始跟踪的每件包裹收费。超过此数的包裹会等到下个月。',
  service_postal_code: '在服务要求时发送邮政编码',
  service_postal_code_help:
    '有些物流公司要有邮政编码才提供消息。我们会在当时从 Shopify 读取，不会保存。',
  service_postal_code_missing:
    '有些物流公司要有邮政编码才提供消息。目前不会发送，因为 Shopify 尚未批准此应用读取地址。只有我们能处理，需向 Shopify 申请批准：请写信给我们。',
  service_writes_back: '也告诉 Shopify',
  service_writes_back_help:
    'Shopify 就会知道包裹已揽收、派送中或已送达，其订单页面和邮件也会知道。每项只写入一次。写入的内容会留在 Shopify。在您开启之前不会写入。',
  service_writes_back_missing: '保存时，Shopify 会请您允许编辑发货。未允许则不会写入任何内容。',
  service_connect: '检查并保存',
  service_connected: '已连接 {service}',

  sent: '会告诉 {service} 什么',
  sent_text: '仅限 Shopify 没有消息的包裹：',
  sent_number: '物流单号',
  sent_carrier: '物流公司名称',
  sent_country: '目的地国家/地区',
  sent_shipped: '发货时间',
  sent_postal_code: '邮政编码（在 {service} 要求时）',
  sent_never: '绝不发送姓名、街道、邮箱地址、电话号码或订购内容。',

  key_missing: '请输入 API 密钥。',
  key_malformed: '这不是 API 密钥：里面有空格或特殊字符。请重新复制。',
  key_wrong: '{service} 不接受这个密钥。请从您的账户重新复制。',
  key_used_up: '密钥正确，但您的 {service} 账户已没有额度。请在那里续费后再试一次。',
  address_malformed: '请输入以 https:// 开头且不含密码的地址。',
  address_refused: '这个地址通往私有网络。请输入能从互联网访问的地址。',
  address_silent: '这个地址没有响应。请检查地址，或稍候再试一次。',
  address_unexpected: '这个地址有响应，但不像 {service}。请检查地址。',
  ceiling_malformed: '请输入 1 到 {most} 的整数。',
  secret_malformed: '请输入一行，最多 500 个字符。',
  service_unreachable: '{service} 没有响应。请稍候再试一次。',
  service_busy: '{service} 目前希望减少请求。请一分钟后再试一次。',
  service_unexpected: '{service} 的响应我们无法理解。请稍后再试，或写信给我们。',
  service_not_offered: '这项服务已无法选择。请重新打开此页面。',
  too_many_checks: '检查过太多密钥。请一小时后再试一次。',

  service_used: '本月包裹：{used}，上限：{most}。下个月的开始日期：{date}。',
  service_full: '已达本月上限。其余包裹会等到 {date}，或等您提高上限。',
  service_checked: '上次响应：{time}',
  service_server: '您的服务器：{address}',

  trouble: '{service} 目前没有提供消息',
  trouble_wrong_key: '{service} 不再接受您的密钥。',
  trouble_rate_limited: '{service} 希望减少请求。',
  trouble_quota_used_up: '您的 {service} 账户已没有额度。请在那里续费。',
  trouble_no_answer: '{service} 没有响应。',
  trouble_server_error: '{service} 表示自己出了问题。',
  trouble_unexpected_answer: '{service} 的响应我们无法理解。',
  trouble_at: '上次尝试：{time}。',
  trouble_resumes: '我们会自动重试：{time}。',
  trouble_stops: '您保存可用的密钥后，我们会立即再次询问。',
  trouble_stays: '已收到的消息会保留，客户只会发现没有新消息。',

  hook_address: 'Webhook 地址',
  hook_address_help:
    '请在您的 {service} 账户中把它设为 webhook，消息就会立即送达；否则我们每隔几小时询问一次。',
  hook_copy: '复制地址',
  hook_secret: 'Webhook 密钥',
  hook_secret_help:
    '它属于您 {service} 账户中的 webhook，用来证明消息来自那里。没有它，webhook 会被拒绝。',
  hook_secret_saved: '已保存一个，不会再显示。如需更换，请输入另一个。',
  service_saved: '您的设置已保存',

  service_change: '更换密钥或服务',
  service_change_text:
    '会先检查新密钥；在可用之前，当前密钥会保留。不同服务有不同的 webhook 地址。',
  service_keep: '保留当前的',

  service_off: '关闭 {service}',
  service_off_text: '之后包裹只有 Shopify 的消息。',
  service_off_sure:
    '这会删除密钥，以及存储在此处的所有 {service} 消息。此操作无法撤销。您的 {service} 账户不受影响。',
  service_off_yes: '是，关闭',
  service_off_no: '保持开启',
  service_off_done: '{service} 已关闭',
};
