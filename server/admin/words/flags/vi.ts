import type { FlagWords } from './flag-words.ts';

export const flags: FlagWords = {
  flags: 'Khi nào lượt giao hàng cần xử lý',
  flags_text:
    'Danh sách hiện lượt giao hàng trong “Cần xử lý” ngay khi vượt một trong các giới hạn này. Những gì khách hàng đọc không đổi.',
  open_flags: 'Chọn khi nào cần xử lý',
  flags_loading: 'Đang tải cài đặt của bạn…',
  flags_failed: 'Không tải được cài đặt của bạn',
  flags_failed_text: 'Ứng dụng này không trả lời. Hãy chờ một lát rồi thử lại.',
  flags_off_for_server: 'Ở đây không có gì để chọn',
  flags_off_for_server_text:
    'Giới hạn dành cho đơn hàng mà ứng dụng này lưu giữ, và người vận hành ứng dụng đã tắt việc lưu giữ.',
  flags_off_for_shop: 'Bạn không lưu giữ đơn hàng trong ứng dụng này',
  flags_off_for_shop_text:
    'Giới hạn dành cho đơn hàng được lưu giữ. Hãy bật lại việc lưu giữ trên trang chính rồi chọn giới hạn ở đây.',

  effects: 'Lượt giao hàng cần xử lý với cài đặt này: {after} (hiện nay: {before}).',
  effects_same: 'Lượt giao hàng cần xử lý với cài đặt này: {before}, như hiện nay.',
  effects_none: 'Với cài đặt này, không lượt giao hàng nào cần xử lý, như hiện nay.',
  effects_of_all:
    'Tính trên mọi đơn hàng đang mở của bạn: {count}. Tính cả lượt giao hàng đã tắt thông báo.',
  effects_of_newest:
    'Tính trên các đơn hàng đang mở mới nhất của bạn: {count}. Tính cả lượt giao hàng đã tắt thông báo.',
  effects_reading: 'Đang tính tác động của cài đặt này…',
  effects_failed: 'Không tính được tác động của cài đặt này. Bạn vẫn có thể lưu.',

  limits_before: 'Trước khi hàng đi',
  limit_not_shipped: 'Chưa gửi',
  limit_not_shipped_help: 'Sau khi đặt hàng, khi không có lý do tạm giữ.',
  limit_not_handed_over: 'Đã tạo nhãn, đơn vị vận chuyển chưa quét',
  limit_not_handed_over_help: 'Sau khi tạo nhãn.',
  limit_no_tracking: 'Gửi mà không có mã vận đơn hoặc liên kết',
  limit_no_tracking_help: 'Sau khi được đánh dấu là đã gửi.',
  limits_under_way: 'Trên đường',
  limit_no_movement_domestic: 'Không có lần quét, trong một nước',
  limit_no_movement_cross_border: 'Không có lần quét, qua biên giới',
  limit_no_movement_customs: 'Không có lần quét, đang ở hải quan',
  limit_late: 'Bị trễ',
  limit_late_help: 'Sau ngày đã hứa.',
  limits_pickup: 'Tại điểm nhận hàng hoặc tại cửa hàng của bạn',
  limit_pickup_overdue: 'Đang chờ được nhận',
  limits_always:
    'Dù bạn chọn gì, lượt giao hàng cũng cần xử lý khi hàng thất lạc, hư hỏng hoặc bị gửi trả, khi không giao được, và sau 30 ngày không có tin.',
  unit_business_days: 'ngày làm việc',
  unit_days: 'ngày',
  limit_effect: 'Sẽ đánh dấu {after} lượt (hiện nay {before})',
  limit_effect_same: 'Hiện đánh dấu {before} lượt',

  work_days: 'Các ngày làm việc',
  work_days_text: 'Chỉ những ngày này được tính là ngày làm việc.',
  closed_days: 'Những ngày bạn nghỉ',
  closed_days_text: 'Không tính là ngày làm việc, kể cả với hàng đang trên đường.',
  closed_none: 'Chưa có.',
  closed_from: 'Ngày đầu',
  closed_to: 'Ngày cuối',
  closed_to_help: 'Để trống nếu chỉ có một ngày.',
  closed_add: 'Thêm',
  closed_remove: 'Xóa',
  closed_remove_days: 'Xóa: {days}',
  closed_range: '{from} đến {to}',
  closed_missing: 'Chọn ngày đầu.',
  closed_order: 'Ngày cuối ở trước ngày đầu.',

  limit_wrong: 'Nhập một số nguyên từ {min} đến {max}.',
  no_working_day: 'Chọn ít nhất một ngày.',
  date_malformed: 'Đây không phải ngày. Hãy chọn lại.',
  too_many_dates: 'Nhập được tối đa {most} ngày. Hãy xóa bớt ngày đã qua.',
  flags_saved: 'Đã lưu. Danh sách sẽ cập nhật sau giây lát.',
  flags_deriving:
    'Danh sách đang cập nhật theo cài đặt này. Với nhiều đơn hàng, việc này mất vài phút.',
  flags_changed: 'Trong lúc đó, người khác đã lưu cài đặt khác',
  flags_changed_text:
    'Bạn đang thấy cài đặt của người đó. Cài đặt của bạn chưa được lưu: hãy sửa phần cần thiết rồi lưu lại.',
  flags_reset: 'Dùng mặc định',
};
