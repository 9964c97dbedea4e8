import { access } from './access/vi.ts';
import { backfill } from './backfill/vi.ts';
import { carriers } from './carriers/vi.ts';
import { delivery } from './delivery/vi.ts';
import { deliveries } from './deliveries/vi.ts';
import { numbers } from './numbers/vi.ts';
import { flags } from './flags/vi.ts';
import { mails } from './mails/vi.ts';
import { reports } from './reports/vi.ts';
import { webhooks } from './webhooks/vi.ts';
import type { Words } from './words.ts';

export const vi: Words = {
  title: 'Track your order',
  loading: 'Đang xem cửa hàng của bạn…',
  failed: 'Không kiểm tra được cửa hàng của bạn',
  failed_text: 'Shopify hoặc ứng dụng này không trả lời. Hãy chờ một lát rồi thử lại.',
  try_again: 'Thử lại',
  still_failed: 'Vẫn chưa có trả lời',
  read_again: 'Kiểm tra lại',
  was_read_again: 'Vừa kiểm tra xong',

  works: 'Tính năng theo dõi đơn hàng hoạt động',
  works_text: 'Khách hàng có thể theo dõi đơn hàng trên trang theo dõi của bạn.',
  ready: 'Tính năng theo dõi đơn hàng đã sẵn sàng',
  ready_text: 'Bạn có thể thử khi cửa hàng có đơn hàng đầu tiên.',

  page: 'Trang theo dõi của bạn',
  page_text: 'Trang đã có sẵn, với giao diện của chủ đề. Hãy thêm địa chỉ của trang vào menu.',
  page_address: 'Địa chỉ',
  page_moved:
    'Bạn đã đặt địa chỉ khác cho ứng dụng trong Cài đặt › Ứng dụng và kênh bán hàng? Vậy hãy dùng địa chỉ đó.',
  open_page: 'Mở trang',
  copy: 'Sao chép',
  copied: 'Đã sao chép địa chỉ',
  open_menus: 'Mở menu',
  copy_failed: 'Trình duyệt không cho phép trang sao chép. Hãy chọn văn bản và tự sao chép.',
  previews:
    'Những gì khách hàng đọc, với một đơn hàng giả. Bản xem trước dùng được trong một ngày.',
  preview_arriving: 'Xem trước: đang vận chuyển',
  preview_delivered: 'Xem trước: đã giao',
  preview_attempted: 'Xem trước: có vấn đề',

  emails: 'Nút trong email của bạn',
  emails_text:
    'Nút đưa khách hàng đến đơn hàng của họ trên trang theo dõi, với màu nhấn của email. Hãy sao chép nút, mở thông báo, chọn “Chỉnh sửa mã” rồi dán vào chỗ bạn muốn.',
  order_confirmation: 'Xác nhận đơn hàng',
  shipping_confirmation: 'Xác nhận vận chuyển',
  copy_button: 'Sao chép nút',
  button_copied: 'Đã sao chép nút',
  open_notification: 'Mở thông báo',
  track_order: 'Theo dõi đơn hàng',
  track_package: 'Theo dõi kiện hàng',

  page_settings: 'Nội dung trên trang theo dõi',
  page_settings_text:
    'Khối trong chủ đề cũng có các cài đặt này. Để trống một ô để dùng văn bản của chúng tôi, bằng ngôn ngữ của khách hàng.',
  contact_link: 'Trang liên hệ',
  contact_link_help:
    'Nơi “Liên hệ với chúng tôi” dẫn đến, thường là /pages/contact. Nếu để trống, khách hàng viết đến địa chỉ email của cửa hàng.',
  returns_link: 'Trang trả hàng',
  returns_link_help: 'Nơi “Trả hàng” dẫn đến. Nếu để trống, liên kết này không hiện.',
  contact_sentence: 'Cách liên hệ với bạn',
  contact_sentence_help: 'Ví dụ “Gọi cho chúng tôi từ 9 giờ đến 17 giờ các ngày trong tuần.”',
  returns_sentence: 'Cách gửi trả hàng',
  returns_sentence_help: 'Ví dụ “Dùng nhãn có trong kiện hàng.”',
  ships_in: 'Thời gian gửi hàng',
  ships_in_help:
    'Ví dụ “Thường gửi trong 2 đến 3 ngày làm việc.” Ở đây chúng tôi không có văn bản riêng.',
  form_of_address: 'Cách xưng hô',
  form_of_address_help:
    'Dành cho tiếng Hà Lan (je hoặc u), Đức (du hoặc Sie), Pháp (tu hoặc vous), Tây Ban Nha (tú hoặc usted) và Ý (tu hoặc Lei).',
  form_as_written:
    'Như chúng tôi viết: trang trọng trong tiếng Pháp, thân mật trong các tiếng khác',
  form_formal: 'Trang trọng',
  form_informal: 'Thân mật',
  save: 'Lưu',
  page_settings_saved: 'Trang theo dõi của bạn đã thay đổi',
  page_settings_wrong: 'Chưa lưu gì: hãy xem các ô màu đỏ',
  page_settings_failed: 'Thao tác không thành công. Hãy thử lại sau giây lát.',
  page_settings_unread: 'Không tải được lựa chọn của bạn. Hãy mở lại trang này sau giây lát.',
  link_malformed:
    'Bắt đầu bằng https:// cho trang web khác, hoặc bằng / cho một trang của cửa hàng, ví dụ /pages/contact.',
  link_too_long: 'Dùng tối đa 500 ký tự.',
  sentence_not_plain: 'Dùng văn bản thuần, không có HTML, Liquid hay dấu ngoặc nhọn.',
  sentence_too_long: 'Dùng tối đa 200 ký tự.',

  block: 'Khối “Track your order” trong chủ đề',
  block_placed: 'Có trong chủ đề',
  block_placed_text: 'Khách hàng thấy khối trong chủ đề đã đăng của bạn.',
  block_placed_on: 'Khách hàng thấy khối trong chủ đề đã đăng của bạn, tại: {places}.',
  block_everywhere:
    'Mọi trang dùng mẫu “page” đều hiện khối này. Để khối chỉ có ở một trang, hãy bỏ khối khỏi mẫu đó rồi làm theo các bước sau.',
  block_missing: 'Không có trong chủ đề',
  block_missing_text:
    'Trang theo dõi không cần khối này. Với khối, bạn thiết kế trang trong trình chỉnh sửa chủ đề. Hãy tạo mẫu riêng cho trang đó để khối không hiện ở trang khác.',
  block_template:
    'Trong trình chỉnh sửa chủ đề, mở danh sách ở trên cùng, chọn Trang › Tạo mẫu và đặt tên mẫu là track-order.',
  block_add: 'Thêm khối vào mẫu đó rồi lưu.',
  block_page: 'Tạo một trang và chọn mẫu chủ đề track-order.',
  block_unavailable: 'Không dùng được trong chủ đề này',
  block_unavailable_text:
    'Chủ đề của bạn thuộc loại cũ, không hiện được khối ứng dụng. Hãy dùng trang theo dõi.',
  block_unknown: 'Không rõ',
  block_unknown_text:
    'Shopify không cho trang này biết khối có trong chủ đề hay không. Bạn xem được trong trình chỉnh sửa chủ đề.',
  block_looking: 'Đang xem chủ đề của bạn…',
  add_block: 'Thêm khối',
  create_page: 'Tạo trang',
  open_editor: 'Mở trình chỉnh sửa chủ đề',
  block_was_placed: 'Khối đã có trong chủ đề',

  links: 'Liên kết cho một khách hàng',
  links_text:
    'Liên kết mở một đơn hàng mà không hỏi địa chỉ email. Chỉ gửi cho khách hàng của đơn hàng đó.',
  link_order: 'Mã đơn hàng',
  link_days: 'Thời hạn liên kết (ngày)',
  make_link: 'Tạo liên kết',
  link_made: 'Liên kết đã sẵn sàng',
  link_to: 'Liên kết đến đơn hàng {order}',
  link_until: 'Dùng được đến {date}, trừ khi bạn hủy trước.',
  copy_link: 'Sao chép liên kết',
  open_link: 'Mở liên kết',
  link_copied: 'Đã sao chép liên kết',
  end_links: 'Hủy các liên kết đến đơn hàng này',
  links_ended: 'Đã hủy các liên kết đến đơn hàng {order}',
  link_several: 'Có nhiều đơn hàng mang mã này. Hãy chọn đơn hàng bạn muốn.',
  link_choice: '{order}, đặt ngày {date}',
  end_all: 'Hủy mọi liên kết của cửa hàng',
  end_all_sure: 'Mọi liên kết đã gửi cho khách hàng sẽ ngừng hoạt động. Không thể hoàn tác.',
  end_all_yes: 'Có, hủy mọi liên kết',
  end_all_no: 'Giữ lại',
  all_links_ended: 'Đã hủy mọi liên kết',
  links_failed: 'Thao tác không thành công. Hãy thử lại sau giây lát.',
  link_no_order: 'Không có đơn hàng nào mang mã này.',
  link_days_range: 'Nhập một số nguyên từ 1 đến 90.',
  order_required: 'Nhập mã đơn hàng.',
  order_malformed: 'Đây không phải mã đơn hàng. Mã có dạng #1001.',
  order_is_email: 'Đây là địa chỉ email. Hãy nhập mã đơn hàng.',
  order_is_link: 'Đây là liên kết. Hãy nhập mã đơn hàng.',
  order_is_tracking_number: 'Đây là mã vận đơn. Hãy nhập mã đơn hàng.',

  kept: 'Đơn hàng chúng tôi lưu giữ',
  kept_on:
    'Để khách hàng được trả lời ngay, chúng tôi lưu giữ dưới dạng mã hóa những gì họ được đọc về đơn hàng, và một mã tạo từ địa chỉ email của họ; không bao giờ lưu tên, tên đường, số điện thoại, địa chỉ email hay số tiền họ đã trả. Tất cả bị xóa {end} ngày sau khi đơn hàng kết thúc, chậm nhất là {most} ngày sau khi đặt hàng.',
  kept_deletes: 'Khi bạn tắt, mọi dữ liệu lưu giữ sẽ bị xóa.',
  kept_off: 'Đơn hàng không được lưu giữ. Mỗi lần khách hàng xem, chúng tôi hỏi Shopify.',
  keep_turn_off: 'Tắt',
  keep_turn_on: 'Bật',
  keep_leave_on: 'Vẫn bật',
  kept_now_off: 'Không còn lưu giữ gì',
  kept_now_on: 'Đơn hàng được lưu giữ',
  kept_failed: 'Thao tác không thành công. Hãy thử lại sau giây lát.',
  kept_unread:
    'Không đọc được đơn hàng có được lưu giữ hay không. Hãy mở lại trang này sau giây lát.',
  asks: 'Một khách hàng hỏi dữ liệu nào của họ được lưu giữ',
  asks_kept:
    'Hỏi ngày {asked}. Số đơn hàng được lưu giữ: {count}. Hãy tải tệp xuống và gửi cho khách hàng chậm nhất ngày {due}.',
  asks_nothing:
    'Hỏi ngày {asked}. Không lưu giữ gì về đơn hàng của họ. Hãy cho khách hàng biết chậm nhất ngày {due}.',
  asks_download: 'Tải tệp xuống',
  asks_downloaded: 'Đã tải tệp xuống',
  asks_order: 'Mở một đơn hàng của khách hàng này',

  health: 'Kết nối với cửa hàng',
  ok: 'Ổn',
  note: 'Nên biết',
  warning: 'Cần chú ý',
  critical: 'Không hoạt động',

  read_orders: 'Đọc được đơn hàng của bạn',
  read_orders_missing: 'Ứng dụng không được phép đọc đơn hàng của bạn',
  read_orders_fix:
    'Không tìm được đơn hàng nào. Hãy đóng trang này, mở lại ứng dụng và chấp thuận những gì Shopify hỏi.',
  read_merchant_managed_fulfillment_orders: 'Thấy những gì bạn còn phải gửi',
  read_merchant_managed_fulfillment_orders_missing:
    'Ứng dụng không được phép xem những gì bạn còn phải gửi',
  read_merchant_managed_fulfillment_orders_fix:
    'Khách hàng không biết được còn gì sắp đến. Hãy đóng trang này, mở lại ứng dụng và chấp thuận những gì Shopify hỏi.',
  read_third_party_fulfillment_orders: 'Thấy những gì đối tác kho còn phải gửi',
  read_third_party_fulfillment_orders_missing:
    'Ứng dụng không được phép xem những gì đối tác kho còn phải gửi',
  read_third_party_fulfillment_orders_fix:
    'Khách hàng không biết được đối tác còn phải gửi gì. Hãy đóng trang này, mở lại ứng dụng và chấp thuận những gì Shopify hỏi.',
  read_returns: 'Thấy các yêu cầu trả hàng',
  read_returns_missing: 'Ứng dụng không được phép xem yêu cầu trả hàng',
  read_returns_fix:
    'Khách hàng không biết được hàng trả lại đang ở đâu. Hãy đóng trang này, mở lại ứng dụng và chấp thuận những gì Shopify hỏi.',
  read_fulfillments: 'Biết ngay hàng đã gửi và các lần quét',
  read_fulfillments_missing: 'Một số tin về kiện hàng có thể đến muộn',
  read_fulfillments_fix:
    'Mọi đơn hàng đều tìm được, nhưng một lần quét mới có thể hiện muộn đến một ngày. Hãy đóng trang này, mở lại ứng dụng và chấp thuận những gì Shopify hỏi.',
  write_app_proxy: 'Trang theo dõi của bạn đang bật',
  write_app_proxy_missing: 'Trang theo dõi của bạn đang tắt',
  write_app_proxy_fix:
    'Ứng dụng thiếu địa chỉ web trên cửa hàng, nên không tra cứu được đơn hàng. Hãy đóng trang này, mở lại ứng dụng và chấp thuận những gì Shopify hỏi.',

  email: 'Nhận ra khách hàng qua địa chỉ email',
  email_missing: 'Ứng dụng không được phép đọc địa chỉ email',
  email_fix:
    'Không có địa chỉ email thì không nhận ra được khách hàng. Chỉ chúng tôi khắc phục được, bằng cách xin Shopify chấp thuận: hãy liên hệ với chúng tôi.',
  email_unknown: 'Có thể kiểm tra khi cửa hàng có đơn hàng đầu tiên.',

  password: 'Cửa hàng của bạn mở cho khách truy cập',
  password_title: 'Cửa hàng của bạn có mật khẩu',
  password_fix:
    'Chỉ khách truy cập biết mật khẩu mới theo dõi được đơn hàng. Hãy bỏ mật khẩu khi bạn mở cửa hàng.',
  password_unknown_title: 'Cửa hàng của bạn có mật khẩu không?',
  password_unknown:
    'Nếu có, chỉ khách truy cập biết mật khẩu mới theo dõi được đơn hàng. Bạn xem mật khẩu trong phần tùy chọn của cửa hàng trực tuyến.',
  open_preferences: 'Mở tùy chọn',

  write_to_us: 'Liên hệ với chúng tôi',

  old_orders: 'Tìm được đơn hàng từ bất kỳ lúc nào',
  old_orders_title: 'Tìm được đơn hàng trong 60 ngày qua',
  old_orders_note:
    'Khách hàng có đơn hàng cũ hơn được mời liên hệ với bạn. Chỉ chúng tôi khắc phục được, bằng cách xin Shopify chấp thuận: hãy liên hệ với chúng tôi.',

  api: 'Phiên bản còn hiện hành đến {date}',
  api_ending_title: 'Phiên bản chỉ còn hiện hành đến {date}',
  api_ending_fix:
    'Ứng dụng cần được cập nhật trước ngày đó. Chỉ chúng tôi làm được: hãy liên hệ với chúng tôi.',
  api_ended_title: 'Phiên bản lỗi thời từ {date}',
  api_ended_fix:
    'Khách hàng có thể đọc câu trả lời sai hoặc thiếu cho đến khi ứng dụng được cập nhật. Chỉ chúng tôi làm được: hãy liên hệ với chúng tôi.',

  ...deliveries,
  ...reports,
  ...webhooks,
  ...mails,
  ...delivery,
  ...flags,
  ...backfill,
  ...carriers,
  ...numbers,
  ...access,
};
