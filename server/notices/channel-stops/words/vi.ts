import type { StopWords } from './stop-words.ts';

export const vi: StopWords = {
  subject_webhook: 'Webhook của {shop} đã ngừng',
  subject_flow: 'Shopify Flow không được gửi gì nữa cho {shop}',
  subject_mail: 'Email gửi khách hàng của {shop} đã ngừng',
  stopped_at: 'Đã ngừng: {time}',
  by_gone: 'Phía bên kia đã trả lời là không muốn nhận nữa.',
  by_failing: 'Không có gì đến được trong năm ngày.',
  by_hourly_limit:
    'Có hơn {most} trong một giờ, nên có gì đó không ổn. Những gì còn phải gửi đã không được gửi.',
  by_unreadable: 'Không còn đọc được nơi gửi đến.',
  do_webhook: 'Hãy kiểm tra máy chủ, rồi mở trang webhook và lưu lại. Khi đó webhook bắt đầu lại.',
  do_flow:
    'Hãy kiểm tra các quy trình làm việc trong Shopify Flow, rồi tắt và bật lại quy trình bắt đầu bằng “Delivery needs you”. Khi đó sự kiện lại được gửi đến.',
  do_mail: 'Hãy mở ứng dụng, kiểm tra cài đặt ở đó và bật lại email.',
  open: 'Mở ứng dụng',
  why: '{app} gửi email này một lần, cho những người nhận báo cáo của {shop} hoặc đến email liên hệ của cửa hàng.',
};
