import type { BackfillWords } from './backfill-words.ts';

export const backfill: BackfillWords = {
  backfill: 'Đơn hàng trước đây của bạn',
  backfill_waiting: 'Chúng tôi sắp tìm đơn hàng của bạn.',
  backfill_searching: 'Shopify đang liệt kê đơn hàng của bạn trong {days} ngày qua.',
  backfill_reading: 'Đang đọc đơn hàng của bạn trong {days} ngày qua: {read}/{found}.',
  backfill_left: 'Còn khoảng {time}. Một nửa hạn mức API vẫn dành cho khách hàng của bạn.',
  backfill_meanwhile: 'Trong lúc đó, khách hàng vẫn theo dõi đơn hàng như bình thường.',
  backfill_finished:
    'Đã đọc đơn hàng của bạn trong {days} ngày qua vào ngày {date}. Số đơn hàng: {found}.',
  backfill_cancelled: 'Đã kết thúc việc đọc vào ngày {date}. Những gì đã đọc vẫn còn.',
  backfill_stopped: 'Việc đọc đã dừng vào ngày {date}. Những gì đã đọc vẫn còn.',
  backfill_busy: 'Hiện Shopify không tạo thêm danh sách cho ứng dụng này.',
  backfill_unavailable: 'Shopify không trả lời.',
  backfill_cut: 'Danh sách từ Shopify bị ngắt giữa chừng.',
  backfill_search_failed: 'Shopify không hoàn tất được danh sách đơn hàng của bạn.',
  backfill_list_wrong: 'Những gì Shopify gửi không phải danh sách đơn hàng.',
  backfill_denied:
    'Ứng dụng không được phép đọc đơn hàng của bạn. Hãy đóng trang này, mở lại ứng dụng và chấp thuận những gì Shopify hỏi.',
  backfill_goes_on: 'Chúng tôi sẽ tự thử lại và đọc tiếp từ chỗ đã dừng.',
  backfill_start: 'Đọc lại',
  backfill_cancel: 'Dừng đọc',
  backfill_now_on: 'Đang đọc đơn hàng trước đây của bạn',
  backfill_now_off: 'Đã kết thúc việc đọc',
  backfill_failed: 'Thao tác không thành công. Hãy thử lại sau giây lát.',
};
