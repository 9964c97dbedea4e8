import type { CarrierWords } from './carrier-words.ts';

export const carriers: CarrierWords = {
  carriers: 'Đơn vị vận chuyển',
  carriers_text:
    'Đơn vị vận chuyển nào có tin về kiện hàng của bạn, và dịch vụ theo dõi cho những đơn vị không có.',
  open_carriers: 'Mở đơn vị vận chuyển',
  carriers_loading: 'Đang xem tin về kiện hàng của bạn đến từ đâu…',
  carriers_failed: 'Không tải được đơn vị vận chuyển của bạn',
  carriers_failed_text: 'Ứng dụng này không trả lời. Hãy chờ một lát rồi thử lại.',
  carriers_off_for_server: 'Ở đây không có tin từ dịch vụ theo dõi',
  carriers_off_for_server_text:
    'Dịch vụ theo dõi chỉ được hỏi về đơn hàng mà ứng dụng này lưu giữ, và người vận hành ứng dụng đã tắt việc lưu giữ.',
  carriers_off_for_shop: 'Dịch vụ theo dõi cần đơn hàng được lưu giữ',
  carriers_off_for_shop_text:
    'Dịch vụ chỉ được hỏi về đơn hàng mà ứng dụng này lưu giữ, và bạn đã tắt việc lưu giữ. Hãy bật lại trên trang chính rồi chọn dịch vụ ở đây.',

  news: 'Tin về kiện hàng của bạn',
  news_complete: 'Mọi kiện hàng của bạn đều có tin.',
  news_needs_none: 'Mọi kiện hàng của bạn đều có tin từ Shopify. Bạn không cần dịch vụ theo dõi.',
  news_missing:
    'Kiện hàng không có tin: {count}/{total} ({share}). Thay vào đó, khách hàng thấy liên kết đến đơn vị vận chuyển.',
  news_counted:
    'Tính các kiện hàng gửi đi hơn một ngày trước, thuộc đơn hàng mà ứng dụng này lưu giữ.',
  news_none_counted: 'Chưa có gì để đếm. Số liệu sẽ hiện khi có kiện hàng đã đi được một ngày.',
  news_carrier: 'Đơn vị vận chuyển',
  news_packages: 'Kiện hàng',
  news_from_shopify: 'Tin từ Shopify',
  news_from: 'Tin từ {service}',
  news_none: 'Không có tin',
  news_no_carrier: 'Không ghi đơn vị vận chuyển',
  news_others: 'Mọi đơn vị vận chuyển khác',

  service_add: 'Dịch vụ theo dõi',
  service_add_text:
    'Shopify không theo dõi mọi đơn vị vận chuyển. Khi Shopify không có tin, dịch vụ theo dõi thường có: từng lần quét, ngày dự kiến và trục trặc đã xảy ra. Khách hàng của bạn đọc tin đó như với mọi kiện hàng khác. Bạn cần có tài khoản riêng tại một dịch vụ và trả tiền ở đó.',
  service_name: 'Dịch vụ theo dõi',
  service_own: 'Dịch vụ riêng',
  service_key: 'Khóa API',
  service_key_help:
    'Bạn tìm thấy khóa trong tài khoản của mình tại {service}. Chúng tôi kiểm tra ngay, miễn phí, lưu dưới dạng mã hóa và không bao giờ hiện lại.',
  service_address: 'Địa chỉ máy chủ của bạn',
  service_address_help: 'Ví dụ https://karrio.example.com. Phải truy cập được từ internet.',
  service_ceiling: 'Số kiện hàng tối đa mỗi tháng',
  service_ceiling_help:
    'Hầu hết dịch vụ tính phí cho mỗi kiện hàng bắt đầu theo dõi. Vượt quá số này, kiện hàng chờ đến tháng sau.',
  service_postal_code: 'Gửi mã bưu chính khi dịch vụ yêu cầu',
  service_postal_code_help:
    'Một số đơn vị vận chuyển chỉ cho tin khi có mã này. Chúng tôi đọc mã từ Shopify lúc đó và không lưu giữ.',
  service_postal_code_missing:
    'Một số đơn vị vận chuyển chỉ cho tin khi có mã bưu chính. Mã không được gửi vì Shopify chưa chấp thuận cho ứng dụng này đọc địa chỉ. Chỉ chúng tôi khắc phục được, bằng cách xin Shopify chấp thuận: hãy liên hệ với chúng tôi.',
  service_writes_back: 'Báo cả cho Shopify',
  service_writes_back_help:
    'Khi đó Shopify biết đơn vị vận chuyển đã nhận kiện hàng, đang giao hoặc đã giao, và trang đơn hàng cùng email của Shopify cũng cho biết. Mỗi bước được ghi một lần. Những gì đã ghi sẽ ở lại Shopify. Tắt cho đến khi bạn bật.',
  service_writes_back_missing:
    'Khi bạn lưu, Shopify hỏi bạn quyền chỉnh sửa việc thực hiện đơn hàng. Không có quyền này, không có gì được ghi.',
  service_connect: 'Kiểm tra và lưu',
  service_connected: 'Đã kết nối {service}',

  sent: 'Những gì {service} được biết',
  sent_text: 'Chỉ về kiện hàng mà Shopify không có tin:',
  sent_number: 'mã vận đơn',
  sent_carrier: 'tên đơn vị vận chuyển',
  sent_country: 'nước nhận hàng',
  sent_shipped: 'thời điểm gửi hàng',
  sent_postal_code: 'mã bưu chính, khi {service} yêu cầu',
  sent_never: 'Không bao giờ có tên, tên đường, địa chỉ email, số điện thoại hay những gì đã đặt.',

  key_missing: 'Nhập khóa API.',
  key_malformed: 'Đây không phải khóa API: có dấu cách hoặc ký tự lạ. Hãy sao chép lại.',
  key_wrong: '{service} không chấp nhận khóa này. Hãy sao chép lại từ tài khoản của bạn ở đó.',
  key_used_up:
    'Khóa đúng, nhưng tài khoản của bạn tại {service} đã hết hạn mức. Hãy bổ sung ở đó rồi thử lại.',
  address_malformed: 'Nhập địa chỉ bắt đầu bằng https:// và không chứa mật khẩu.',
  address_refused: 'Địa chỉ này dẫn vào mạng riêng. Hãy nhập địa chỉ truy cập được từ internet.',
  address_silent:
    'Không có gì trả lời tại địa chỉ này. Hãy kiểm tra lại, hoặc thử lại sau giây lát.',
  address_unexpected: 'Có trả lời tại địa chỉ này, nhưng không giống {service}. Hãy kiểm tra lại.',
  ceiling_malformed: 'Nhập một số nguyên từ 1 đến {most}.',
  secret_malformed: 'Dùng tối đa 500 ký tự trên một dòng.',
  service_unreachable: '{service} không trả lời. Hãy thử lại sau giây lát.',
  service_busy: '{service} đang muốn ít yêu cầu hơn. Hãy thử lại sau một phút.',
  service_unexpected:
    '{service} trả lời theo cách chúng tôi không hiểu. Hãy thử lại sau, hoặc liên hệ với chúng tôi.',
  service_not_offered: 'Không còn chọn được dịch vụ này. Hãy mở lại trang này.',
  too_many_checks: 'Đã kiểm tra quá nhiều khóa. Hãy thử lại sau một giờ.',

  service_used: 'Kiện hàng trong tháng này: {used}/{most}. Tháng sau bắt đầu ngày {date}.',
  service_full:
    'Đã đạt giới hạn của tháng này. Các kiện hàng khác chờ đến {date}, hoặc đến khi bạn tăng giới hạn.',
  service_checked: 'Trả lời gần nhất: {time}',
  service_server: 'Máy chủ của bạn: {address}',

  trouble: 'Hiện {service} không cho tin',
  trouble_wrong_key: '{service} không còn chấp nhận khóa của bạn.',
  trouble_rate_limited: '{service} muốn ít yêu cầu hơn.',
  trouble_quota_used_up: 'Tài khoản của bạn tại {service} đã hết hạn mức. Hãy bổ sung ở đó.',
  trouble_no_answer: '{service} không trả lời.',
  trouble_server_error: '{service} báo đang gặp sự cố.',
  trouble_unexpected_answer: '{service} trả lời theo cách chúng tôi không hiểu.',
  trouble_at: 'Lần thử cuối: {time}.',
  trouble_resumes: 'Chúng tôi sẽ tự thử lại: {time}.',
  trouble_stops: 'Chúng tôi sẽ hỏi lại ngay khi bạn lưu một khóa dùng được.',
  trouble_stays: 'Tin đã nhận vẫn còn. Khách hàng chỉ nhận thấy là không có tin mới.',

  hook_address: 'Địa chỉ webhook',
  hook_address_help:
    'Nhập địa chỉ này làm webhook trong tài khoản của bạn tại {service}. Khi đó tin đến ngay; nếu không, chúng tôi hỏi vài giờ một lần.',
  hook_copy: 'Sao chép địa chỉ',
  hook_secret: 'Mã bí mật của webhook',
  hook_secret_help:
    'Mã thuộc về webhook trong tài khoản của bạn tại {service} và chứng minh tin đến từ đó. Không có mã, webhook bị từ chối.',
  hook_secret_saved: 'Đã lưu một mã, không bao giờ hiện ra. Để thay, hãy nhập mã khác.',
  service_saved: 'Đã lưu cài đặt của bạn',

  service_change: 'Khóa hoặc dịch vụ khác',
  service_change_text:
    'Khóa mới được kiểm tra trước; cho đến khi khóa mới dùng được, khóa hiện tại vẫn giữ nguyên. Dịch vụ khác có địa chỉ webhook khác.',
  service_keep: 'Giữ khóa hiện tại',

  service_off: 'Tắt {service}',
  service_off_text: 'Khi đó kiện hàng chỉ có tin mà Shopify có.',
  service_off_sure:
    'Thao tác này xóa khóa và mọi tin từ {service} được lưu ở đây. Không thể hoàn tác. Tài khoản của bạn tại {service} vẫn giữ nguyên.',
  service_off_yes: 'Có, tắt',
  service_off_no: 'Vẫn bật',
  service_off_done: 'Đã tắt {service}',
};
