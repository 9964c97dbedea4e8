import type { MailPageWords } from './mail-words.ts';

export const mails: MailPageWords = {
  mails: 'Email gửi khách hàng',
  mails_text:
    'Gửi email cho khách hàng khi có chuyện xảy ra với lượt giao hàng, trước khi họ hỏi. Không có gì được gửi cho đến khi bạn bật ở đây.',
  mails_loading: 'Đang tải email gửi khách hàng…',
  mails_failed: 'Không tải được email gửi khách hàng',
  mails_cannot_send_text:
    'Người vận hành ứng dụng phải kết nối ứng dụng với máy chủ email: thiếu SMTP_URL, MAIL_FROM và SHOPIFY_APP_URL. Cho đến lúc đó, không bật được gì ở đây và không khách hàng nào nhận email.',
  mails_not_kept: 'Bạn không lưu giữ đơn hàng trong ứng dụng này',
  mails_not_kept_text:
    'Không có đơn hàng, chúng tôi không nhận ra chuyện gì xảy ra với lượt giao hàng. Hãy bật việc lưu giữ trên trang chính của ứng dụng; cho đến lúc đó, không bật được gì ở đây.',
  mails_not_kept_server_text:
    'Người vận hành ứng dụng đã tắt việc lưu giữ đơn hàng (KEEP_ORDERS). Không có đơn hàng, chúng tôi không nhận ra chuyện gì xảy ra với lượt giao hàng, nên không bật được gì ở đây.',
  mails_kinds: 'Khi nào khách hàng nhận email',
  mails_shopify:
    'Shopify có thể tự gửi email khi đơn hàng đã gửi, đang giao hoặc đã giao: Cài đặt › Thông báo. Vì vậy chúng tôi chỉ đề xuất những gì không ai khác báo.',
  mails_suggest: 'Chọn theo đề xuất',
  mails_wishes: 'Khách hàng có thể yêu cầu email về đơn hàng của mình',
  mails_wishes_text:
    'Khi đã bật một loại ở trên, trang theo dõi mời khách hàng chọn: mọi tin, hoặc chỉ khi có trục trặc, kể cả loại bạn chưa chọn. Email đến địa chỉ của đơn hàng và kết thúc cùng lượt giao hàng cuối.',
  mail_when_shipped:
    'Khi đơn hàng, hoặc một phần, đã gửi đi. Xác nhận vận chuyển của Shopify cũng báo điều này.',
  mail_when_late:
    'Khi ngày đã hứa trôi qua, hoặc đơn vị vận chuyển báo ngày muộn hơn. Giới hạn của bạn theo ngày: {late}.',
  mail_when_no_movement:
    'Khi không có lần quét nào trong thời gian bằng giới hạn của bạn. Theo ngày làm việc: {domestic} trong một nước, {abroad} qua biên giới, {customs} ở hải quan.',
  mail_when_attempt_failed:
    'Khi đơn vị vận chuyển không giao được; gửi lại nếu có lần giao vào ngày khác.',
  mail_when_ready_to_collect:
    'Khi hàng chờ ở điểm nhận hàng hoặc tại cửa hàng của bạn. Với cửa hàng, thông báo của Shopify cũng báo điều này.',
  mail_when_collection_reminder: 'Khi hàng vẫn chờ ở đó. Giới hạn của bạn theo ngày: {pickup}.',
  mail_when_going_back: 'Khi hàng đang quay về bạn dù khách hàng không trả lại gì.',
  mail_when_lost:
    'Khi đơn vị vận chuyển báo hàng thất lạc. Có thể bạn thích tự viết cho khách hàng.',
  mail_when_delivered: 'Khi hàng đã đến. Thông báo của Shopify cũng báo điều này.',
  mails_rules:
    'Tối đa một email về một đơn hàng trong 12 giờ, không gửi từ 21 giờ đến 8 giờ, không gửi tin đã cũ một ngày hay không còn đúng, và không bao giờ quảng cáo. Khách hàng ngừng email về một đơn hàng bằng một lần nhấp.',
  mails_sender: 'Người gửi là {name} <{from}>. Thư trả lời đến {contact}.',
  mails_sender_alone: 'Người gửi là {name} <{from}>.',
  mails_your_store: 'cửa hàng của bạn',
  mails_saved: 'Đã lưu',
  mails_off: 'Email gửi khách hàng đang tắt',
  mails_stopped: 'Email đã ngừng',
  mails_stopped_failing: 'Máy chủ email không nhận email nào trong năm ngày.',
  mails_stopped_other: 'Không còn gửi được email từ đây.',
  mails_stopped_help: 'Email đang chờ không được gửi nữa.',
  mails_start: 'Bật lại',
  mails_trouble: 'Hiện email không gửi đi được',
  mails_last_sent: 'Gửi gần nhất: {time}',
  mail_shopify_away: 'Shopify không cho biết phải gửi cho ai.',
  mail_problem: 'Có trục trặc ở phía chúng tôi.',
  mail_preview: 'Xem trước',
  mail_preview_text: 'Tạo từ một đơn hàng giả, với cùng lời lẽ như email được gửi.',
  mail_preview_failed: 'Không hiện được email. Hãy chờ một lát rồi chọn lại.',
  mail_kind: 'Chuyện đã xảy ra',
  mail_subject: 'Tiêu đề',
  mail_as_text: 'Hiện dạng văn bản thuần',
  mail_as_page: 'Hiện đúng giao diện',
  mail_test: 'Gửi thử cho tôi',
  mail_test_to: 'Đến',
  mail_test_help:
    'Email thử chỉ đến email liên hệ của cửa hàng, hoặc đến người đã đồng ý nhận báo cáo của cửa hàng.',
  mail_test_nobody:
    'Không đọc được email liên hệ của cửa hàng, và chưa ai đồng ý nhận báo cáo. Vì vậy không có ai để gửi thử.',
  mail_test_send: 'Gửi thử',
  mail_test_sent: 'Đã gửi đến {to}',
  mail_test_not_sent: 'Chưa gửi đến {to}.',
  mail_domain: 'DNS cho biết gì về {domain}',
  mail_domain_text:
    'Hộp thư tin một email hơn khi tên miền gửi cho biết ai được gửi thay mặt mình. Chỉ chủ sở hữu {domain} thay đổi được các bản ghi này.',
  mail_domain_reading: 'Đang hỏi DNS…',
  mail_domain_failed: 'Ứng dụng không trả lời.',
  dns_good: 'Tốt',
  dns_mend: 'Cần sửa',
  dns_unsure: 'Không rõ',
  dns_name: 'Tên',
  dns_record: 'Bản ghi',
  dns_copy: 'Sao chép tên',
  dns_copied: 'Đã sao chép tên',
  dns_unread: 'Không đọc được: DNS không trả lời kịp. Hãy thử lại sau giây lát.',
  dns_several: 'Có nhiều bản ghi, bị coi như không có. Hãy để lại một.',
  dns_invalid: 'Không hiểu được bản ghi. Hãy so với những gì nhà cung cấp email của bạn nêu.',
  spf_missing:
    'Chưa có. Hãy thêm bản ghi TXT như nhà cung cấp email của bạn nêu; bản ghi bắt đầu bằng v=spf1.',
  spf_fail: 'Chỉ máy chủ được liệt kê mới được gửi.',
  spf_softfail: 'Email từ máy chủ không được liệt kê bị coi là đáng ngờ.',
  spf_neutral:
    'Bản ghi không nói gì về máy chủ không được liệt kê. Hãy kết thúc bằng ~all hoặc -all.',
  spf_pass: 'Bản ghi cho bất kỳ ai gửi thay mặt tên miền này. Hãy kết thúc bằng ~all hoặc -all.',
  spf_redirect:
    'Bản ghi của tên miền khác cho biết ai được gửi (redirect=). Bản ghi đó chưa được đọc.',
  dmarc_missing: 'Chưa có. Hãy thêm bản ghi TXT có tên này, ban đầu với v=DMARC1; p=none',
  dmarc_none:
    'Bản ghi chỉ theo dõi. Khi SPF và DKIM đã đúng, p=quarantine ngăn người khác dùng tên miền.',
  dmarc_quarantine: 'Email không chứng minh được là từ tên miền này sẽ vào thư rác.',
  dmarc_reject: 'Email không chứng minh được là từ tên miền này bị từ chối.',
  dkim_not_named:
    'Chưa ai cho biết máy chủ email ký bằng khóa nào: người vận hành ứng dụng đặt MAIL_DKIM_SELECTOR.',
  dkim_missing: 'Không có khóa nào tên này. Hãy thêm bản ghi mà nhà cung cấp email của bạn nêu.',
  dkim_revoked: 'Khóa đã bị thu hồi (p= trống). Hãy công bố khóa mà máy chủ email đang dùng để ký.',
  dkim_present: 'Có khóa để kiểm tra chữ ký.',
  mail_sent_when: 'Khi nào',
  mail_rule_too_late: 'Không gửi: đã qua một ngày',
  mail_rule_recent_message: 'Không gửi: đã có email về đơn hàng trong 12 giờ',
  mail_rule_hourly_limit: 'Không gửi: hơn 1.000 trong một giờ',
  mail_rule_channel_off: 'Không gửi: đã bị tắt',
  mail_rule_shopper_stopped: 'Không gửi: khách hàng không muốn nhận thêm về đơn hàng',
  mail_rule_muted: 'Không gửi: bạn đã tắt thông báo của lượt giao hàng',
  mail_rule_order_gone: 'Không gửi: đơn hàng không còn',
  mail_rule_order_cancelled: 'Không gửi: đơn hàng đã hủy',
  mail_rule_no_address: 'Không gửi: đơn hàng không có địa chỉ email mà chúng tôi gửi đến được',
  mail_rule_other_address: 'Không gửi: khi đó đơn hàng đã có địa chỉ email khác',
  webhook_test: 'Gửi thử',
  webhook_test_text: 'Một sự kiện loại “test”, có chữ ký, được gửi đến {url}.',
  webhook_test_taken: 'Máy chủ của bạn đã nhận ({status}).',
  webhook_test_refused:
    'Máy chủ của bạn trả lời {status}. Chỉ mã từ 200 đến 299 mới là đã nhận webhook.',
  webhook_test_unreachable: 'Máy chủ của bạn không trả lời, hoặc không kịp trong 5 giây.',
  notices: 'Ai được báo về giao hàng',
  notices_text:
    'Khách hàng qua email, máy chủ riêng của bạn qua webhook, và mọi thứ khác qua Shopify Flow.',
  notices_flow_text: 'Bật ngay khi có quy trình làm việc bắt đầu bằng “Delivery needs you”.',
  notices_flow_open: 'Mở Flow',
  notice_off: 'Tắt',
  notice_on: 'Bật · sự kiện: {kinds}',
  notice_on_plain: 'Bật',
  notice_stopped: 'Đã ngừng',
  link_mails: 'Liên kết qua email',
  link_mails_text:
    'Khách hàng không có mã đơn hàng có thể yêu cầu gửi liên kết đến đơn hàng qua email, trên trang theo dõi. Không cần bật gì cho việc này.',
  link_mails_answers: 'Trả lời yêu cầu liên kết đơn hàng mới',
  link_mails_answers_text:
    'Khi liên kết đến trang đơn hàng của Shopify đã hết hạn, khách hàng có thể yêu cầu liên kết mới ở đó. Khi đó chúng tôi cũng gửi một liên kết của chúng tôi đến địa chỉ của đơn hàng.',
  link_mails_problems: 'Liên kết không gửi được',
};
