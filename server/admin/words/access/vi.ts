import type { AccessWords } from './access-words.ts';

export const access: AccessWords = {
  factors: 'Những gì khách hàng có thể nhập',
  factors_text:
    'Khách hàng tìm đơn hàng bằng mã đơn hàng và địa chỉ email. Bạn có thể cho họ nhập thứ khác thay cho địa chỉ email. Trang mở ra vẫn như vậy: đã đặt gì và hàng đang ở đâu; không bao giờ có tên, tên đường hay số tiền đã trả.',
  factor_postal_code: 'Mã bưu chính của địa chỉ giao hàng',
  factor_postal_code_odds:
    'Bảo vệ kém hơn địa chỉ email: hàng xóm biết mã này. Mỗi đơn hàng được thử năm lần mỗi ngày. Người lạ đoán mò sẽ đúng 1 trong 90.000 ngày ở nơi một mã ứng với một con đường (Hà Lan, Vương quốc Anh), 1 trong 8.000 ngày ở Hoa Kỳ, 1 trong 1.600 ngày ở Đức và 1 trong 230 ngày ở Bỉ; người biết thành phố thì đúng thường xuyên hơn nhiều. Tổng số lần đoán tại cửa hàng của bạn: tối đa 200 mỗi ngày.',
  factor_phone: 'Số điện thoại của đơn hàng',
  factor_phone_odds:
    'Phải nhập cả số, không bao giờ chỉ vài chữ số cuối. Mỗi đơn hàng được thử năm lần mỗi ngày: người lạ đoán mò sẽ đúng 1 trong 20 triệu ngày. Ai biết số của khách hàng thì chỉ cần thử một lần. Khách hàng chỉ đặt hàng bằng số điện thoại khi đó sẽ tìm được đơn hàng.',
  factor_missing_address:
    'Chưa dùng được: Shopify chưa chấp thuận cho ứng dụng này đọc trường được bảo vệ “address”. Chỉ chúng tôi xin được: hãy liên hệ với chúng tôi.',
  factor_missing_phone:
    'Chưa dùng được: Shopify chưa chấp thuận cho ứng dụng này đọc trường được bảo vệ “phone”. Chỉ chúng tôi xin được: hãy liên hệ với chúng tôi.',
  factors_unread: 'Không đọc được khách hàng có thể nhập gì. Hãy mở lại trang này sau giây lát.',
  factors_saved: 'Đã lưu. Cửa hàng áp dụng trong vòng một phút.',
  factors_failed: 'Thao tác không thành công. Hãy thử lại sau giây lát.',

  desk: 'Khóa cho hệ thống hỗ trợ',
  desk_text:
    'Với một khóa, Gorgias, Zendesk hoặc Freshdesk có thể lấy liên kết đến đơn hàng và đưa vào câu trả lời. Ai có khóa đều mở được mọi đơn hàng của cửa hàng, vì vậy hãy giữ khóa trong cài đặt của hệ thống.',
  desk_address: 'Địa chỉ mà hệ thống gọi đến',
  desk_name: 'Tên hệ thống',
  desk_make: 'Tạo khóa',
  desk_made: 'Khóa đã sẵn sàng',
  desk_once: 'Hãy sao chép khóa ngay. Khóa không hiện lại nữa.',
  desk_key: 'Khóa mới',
  desk_copy: 'Sao chép khóa',
  desk_copied: 'Đã sao chép khóa',
  desk_used: 'Dùng lần cuối: {time}',
  desk_unused: 'Chưa từng dùng',
  desk_revoke: 'Thu hồi khóa “{name}”',
  desk_revoke_sure:
    'Hệ thống không lấy được liên kết bằng khóa này nữa. Các liên kết đã lấy vẫn dùng được đến khi hết hạn.',
  desk_revoke_yes: 'Có, thu hồi',
  desk_revoke_no: 'Giữ lại',
  desk_revoked: 'Đã thu hồi khóa',
  desk_name_missing: 'Nhập tên có tối đa 60 ký tự.',
  desk_full: 'Bạn có {most} khóa, đã đạt mức tối đa. Hãy thu hồi một khóa trước.',
  desk_failed: 'Thao tác không thành công. Hãy thử lại sau giây lát.',
  desk_unread: 'Không tải được khóa của bạn. Hãy mở lại trang này sau giây lát.',
};
