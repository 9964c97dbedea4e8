import type { NumberWords } from './number-words.ts';

export const numbers: NumberWords = {
  numbers: 'Phân tích',
  numbers_text:
    'Bao nhiêu lượt giao hàng đến đúng hẹn, đơn vị vận chuyển nào mất bao lâu và trục trặc nào hay gặp nhất.',
  open_numbers: 'Mở phân tích',
  numbers_loading: 'Đang tải số liệu phân tích…',
  numbers_failed: 'Không tải được số liệu phân tích',
  numbers_off_for_server: 'Ở đây không có số liệu phân tích',
  numbers_off_for_server_text:
    'Số liệu được tính từ đơn hàng mà ứng dụng này lưu giữ, và người vận hành ứng dụng đã tắt việc lưu giữ.',
  numbers_off_for_shop: 'Phân tích cần đơn hàng được lưu giữ',
  numbers_off_for_shop_text:
    'Số liệu được tính từ đơn hàng mà ứng dụng này lưu giữ. Việc tính bắt đầu khi bạn bật lại việc lưu giữ.',

  numbers_period: 'Khoảng thời gian',
  period_last_7: '7 ngày qua',
  period_last_30: '30 ngày qua',
  period_last_90: '90 ngày qua',
  period_this_month: 'Tháng này',
  period_last_month: 'Tháng trước',
  numbers_days: '{days}, so với {before}',
  numbers_since: 'Tính từ {date}, nên kỳ trước chưa đầy đủ.',
  numbers_empty:
    'Chưa tính được gì. Những con số đầu tiên sẽ hiện cùng các lượt giao hàng tiếp theo.',
  numbers_period_unknown:
    'Chúng tôi không hiểu khoảng thời gian trong địa chỉ. Đây là 30 ngày qua.',
  numbers_lists:
    'Danh sách chỉ có lượt giao hàng còn được lưu giữ, nên có thể ít hơn các con số này.',

  numbers_day: 'Ngày',
  numbers_week: 'Tuần',
  numbers_total: 'Tổng',
  numbers_now: 'Kỳ này',
  numbers_before: 'Kỳ trước',
  numbers_deliveries: 'Lượt giao hàng',

  on_time_title: 'Giao hàng đúng hẹn',
  on_time_rose: 'Tỷ lệ đúng hẹn tăng từ {before} lên {now}',
  on_time_fell: 'Tỷ lệ đúng hẹn giảm từ {before} xuống {now}',
  on_time_same: 'Tỷ lệ đúng hẹn: {now}, gần như trước ({before})',
  on_time_alone: 'Tỷ lệ đúng hẹn: {now}',
  on_time_few: 'Quá ít lượt giao hàng có ngày dự kiến để nói bao nhiêu lượt đúng hẹn: {count}',
  on_time_text:
    'Đúng hẹn là được giao không muộn hơn ngày hứa với khách hàng lúc đầu. Tỷ lệ phần trăm không tính lượt giao hàng không có ngày đó.',
  on_time: 'Đúng hẹn',
  on_time_unknown: 'Không có ngày dự kiến',

  transit_title: 'Thời gian vận chuyển',
  transit_alone: 'Một nửa mất tối đa {median}, chín trên mười mất tối đa {p90}',
  transit_compared:
    'Một nửa mất tối đa {median}, chín trên mười mất tối đa {p90}; kỳ trước là {median_before} và {p90_before}',
  transit_few: 'Quá ít lượt giao hàng để nói mất bao lâu: {count}',
  transit_text: 'Số ngày từ khi gửi đến khi giao, tính cả cuối tuần.',
  transit_median: 'Một nửa mất tối đa',
  transit_p90: 'Chín trên mười mất tối đa',
  transit_median_before: 'Một nửa, kỳ trước',
  transit_longest: '{days} trở lên',
  transit_routes: 'Theo nước và đơn vị vận chuyển',
  transit_no_country: 'Không rõ nước',

  problems_title: 'Vấn đề',
  problems_finding: 'Vấn đề: {count} (kỳ trước: {before}). Hay gặp nhất: {problem} ({most})',
  problems_none: 'Không có vấn đề nào trong kỳ này',
  problems_text:
    'Mỗi vấn đề được tính một lần cho một lượt giao hàng, vào ngày bắt đầu, kể cả khi đã qua. Liên kết mở những lượt đang có vấn đề.',
  problems_kind: 'Vấn đề',

  lookups_title: 'Khách hàng đã tra cứu gì',
  lookups_finding: '{share} lượt tra cứu tìm thấy đơn hàng',
  lookups_few: 'Lượt tra cứu: {count}',
  lookups_text:
    'Tính mà không ghi lại đó là ai. Trang có khối trong chủ đề không được tính là đã mở.',
  lookups_what: 'Chuyện đã xảy ra',
  lookups_pages: 'Mở trang theo dõi',
  lookups_found: 'Tìm thấy đơn hàng',
  lookups_not_found: 'Không tìm thấy đơn hàng',
  lookups_refused: 'Bị từ chối sau quá nhiều lần thử',
  lookups_unanswered: 'Shopify hoặc ứng dụng này không trả lời',
};
