import { access } from './access/ko.ts';
import { backfill } from './backfill/ko.ts';
import { carriers } from './carriers/ko.ts';
import { delivery } from './delivery/ko.ts';
import { deliveries } from './deliveries/ko.ts';
import { numbers } from './numbers/ko.ts';
import { flags } from './flags/ko.ts';
import { mails } from './mails/ko.ts';
import { reports } from './reports/ko.ts';
import { webhooks } from './webhooks/ko.ts';
import type { Words } from './words.ts';

export const ko: Words = {
  title: 'Track your order',
  loading: '스토어를 확인하는 중…',
  failed: '스토어를 확인하지 못했습니다',
  failed_text: 'Shopify 또는 이 앱이 응답하지 않았습니다. 잠시 후 다시 시도하세요.',
  try_again: '다시 시도',
  still_failed: '아직 응답이 없습니다',
  read_again: '다시 확인',
  was_read_again: '방금 확인했습니다',

  works: '주문 조회가 작동합니다',
  works_text: '고객이 조회 페이지에서 주문을 확인할 수 있습니다.',
  ready: '주문 조회가 준비되었습니다',
  ready_text: '스토어에 첫 주문이 들어오면 사용해 볼 수 있습니다.',

  page: '조회 페이지',
  page_text: '테마의 디자인으로 이미 만들어져 있습니다. 주소를 메뉴에 추가하세요.',
  page_address: '주소',
  page_moved:
    '설정 › 앱 및 판매 채널에서 앱에 다른 주소를 지정하셨나요? 그렇다면 그 주소를 사용하세요.',
  open_page: '페이지 열기',
  copy: '복사',
  copied: '주소를 복사했습니다',
  open_menus: '메뉴 열기',
  copy_failed: '브라우저에서 복사를 허용하지 않습니다. 텍스트를 선택해 직접 복사하세요.',
  previews: '고객이 보게 될 내용을 가상 주문으로 보여 줍니다. 미리보기는 하루 동안 작동합니다.',
  preview_arriving: '미리보기: 배송 중',
  preview_delivered: '미리보기: 배송 완료',
  preview_attempted: '미리보기: 문제 발생',

  emails: '이메일에 넣는 버튼',
  emails_text:
    '고객을 조회 페이지의 주문으로 안내하는 버튼이며, 이메일의 강조 색상으로 표시됩니다. 버튼을 복사하고 알림을 연 다음, “코드 편집”을 선택해 원하는 위치에 붙여 넣으세요.',
  order_confirmation: '주문 확인',
  shipping_confirmation: '배송 확인',
  copy_button: '버튼 복사',
  button_copied: '버튼을 복사했습니다',
  open_notification: '알림 열기',
  track_order: '주문 조회하기',
  track_package: '배송 조회하기',

  page_settings: '조회 페이지의 문구',
  page_settings_text:
    '테마의 블록 설정에도 같은 항목이 있습니다. 비워 두면 기본 문구가 고객의 언어로 표시됩니다.',
  contact_link: '문의 페이지',
  contact_link_help:
    '“문의하기”를 누르면 열리며, 보통 /pages/contact입니다. 없으면 고객이 스토어 이메일 주소로 문의합니다.',
  returns_link: '반품 페이지',
  returns_link_help: '“반품”을 누르면 열립니다. 없으면 링크가 표시되지 않습니다.',
  contact_sentence: '문의 방법',
  contact_sentence_help: '예: “평일 9시부터 5시까지 전화해 주세요.”',
  returns_sentence: '반품 방법',
  returns_sentence_help: '예: “택배에 든 라벨을 사용해 주세요.”',
  ships_in: '발송까지 걸리는 시간',
  ships_in_help: '예: “보통 영업일 기준 2~3일 안에 발송돼요.” 이 항목에는 기본 문구가 없습니다.',
  form_of_address: '호칭',
  form_of_address_help:
    '네덜란드어(je 또는 u), 독일어(du 또는 Sie), 프랑스어(tu 또는 vous), 스페인어(tú 또는 usted), 이탈리아어(tu 또는 Lei)에 적용됩니다.',
  form_as_written: '기본값: 프랑스어는 존칭, 나머지는 친근한 호칭',
  form_formal: '존칭',
  form_informal: '친근한 호칭',
  save: '저장',
  page_settings_saved: '조회 페이지를 변경했습니다',
  page_settings_wrong: '아직 저장되지 않았습니다. 빨간색 항목을 확인하세요',
  page_settings_failed: '처리하지 못했습니다. 잠시 후 다시 시도하세요.',
  page_settings_unread: '설정을 불러오지 못했습니다. 잠시 후 이 페이지를 다시 여세요.',
  link_malformed: '다른 사이트는 https://로, 스토어의 페이지는 /로 시작하세요. 예: /pages/contact',
  link_too_long: '500자 이내로 입력하세요.',
  sentence_not_plain: 'HTML, Liquid, 중괄호가 없는 일반 텍스트로 입력하세요.',
  sentence_too_long: '200자 이내로 입력하세요.',

  block: '테마의 “Track your order” 블록',
  block_placed: '테마에 있음',
  block_placed_text: '게시된 테마에서 고객에게 표시됩니다.',
  block_placed_on: '게시된 테마에서 고객에게 표시됩니다. 위치: {places}.',
  block_everywhere:
    '“page” 템플릿을 사용하는 모든 페이지에 표시됩니다. 한 페이지에만 표시하려면 그 템플릿에서 블록을 제거하고 다음 단계를 따르세요.',
  block_missing: '테마에 없음',
  block_missing_text:
    '조회 페이지에는 필요하지 않습니다. 블록을 사용하면 테마 편집기에서 페이지를 디자인할 수 있습니다. 다른 페이지에 표시되지 않도록 전용 템플릿을 만드세요.',
  block_template:
    '테마 편집기 상단의 목록을 열고 페이지 › 템플릿 만들기를 선택한 다음, 이름을 track-order로 지정하세요.',
  block_add: '그 템플릿에 블록을 추가하고 저장하세요.',
  block_page: '페이지를 만들고 테마 템플릿에서 track-order를 선택하세요.',
  block_unavailable: '이 테마에서는 사용할 수 없음',
  block_unavailable_text:
    '이 테마는 앱 블록을 표시할 수 없는 이전 방식입니다. 대신 조회 페이지를 사용하세요.',
  block_unknown: '알 수 없음',
  block_unknown_text:
    '블록이 테마에 있는지 Shopify에서 이 페이지에 알려 주지 않습니다. 테마 편집기에서 확인하세요.',
  block_looking: '테마를 확인하는 중…',
  add_block: '블록 추가',
  create_page: '페이지 만들기',
  open_editor: '테마 편집기 열기',
  block_was_placed: '블록이 테마에 추가되었습니다',

  links: '고객 한 명을 위한 링크',
  links_text: '이메일 주소를 묻지 않고 주문 하나를 여는 링크입니다. 그 주문의 고객에게만 보내세요.',
  link_order: '주문번호',
  link_days: '링크 유효 기간(일)',
  make_link: '링크 만들기',
  link_made: '링크가 준비되었습니다',
  link_to: '주문 {order} 링크',
  link_until: '유효 기한: {date}. 그 전에 종료할 수도 있습니다.',
  copy_link: '링크 복사',
  open_link: '링크 열기',
  link_copied: '링크를 복사했습니다',
  end_links: '이 주문의 링크 종료',
  links_ended: '주문 {order} 링크를 종료했습니다',
  link_several: '이 번호의 주문이 여러 개 있습니다. 해당하는 주문을 선택하세요.',
  link_choice: '{order}, 주문일: {date}',
  end_all: '스토어의 모든 링크 종료',
  end_all_sure: '고객에게 보낸 모든 링크가 작동하지 않게 됩니다. 되돌릴 수 없습니다.',
  end_all_yes: '모든 링크 종료',
  end_all_no: '유지',
  all_links_ended: '모든 링크를 종료했습니다',
  links_failed: '처리하지 못했습니다. 잠시 후 다시 시도하세요.',
  link_no_order: '이 번호의 주문이 없습니다.',
  link_days_range: '1에서 90 사이의 정수를 입력하세요.',
  order_required: '주문번호를 입력하세요.',
  order_malformed: '주문번호가 아닙니다. 예: #1001',
  order_is_email: '이메일 주소입니다. 주문번호를 입력하세요.',
  order_is_link: '링크입니다. 주문번호를 입력하세요.',
  order_is_tracking_number: '운송장번호입니다. 주문번호를 입력하세요.',

  kept: '보관하는 주문',
  kept_on:
    '고객에게 바로 답할 수 있도록, 고객이 볼 수 있는 주문 내용을 암호화하여 보관하고 이메일 주소로 만든 코드도 보관합니다. 이름, 상세 주소, 전화번호, 이메일 주소, 결제 금액은 보관하지 않습니다. 주문이 끝나고 {end}일 후, 늦어도 주문하고 {most}일 후에 모두 삭제됩니다.',
  kept_deletes: '끄면 보관된 내용이 삭제됩니다.',
  kept_off: '주문을 보관하지 않습니다. 고객이 조회할 때마다 Shopify에 요청합니다.',
  keep_turn_off: '끄기',
  keep_turn_on: '켜기',
  keep_leave_on: '켜 두기',
  kept_now_off: '이제 아무것도 보관하지 않습니다',
  kept_now_on: '주문을 보관합니다',
  kept_failed: '처리하지 못했습니다. 잠시 후 다시 시도하세요.',
  kept_unread: '주문을 보관하는지 확인하지 못했습니다. 잠시 후 이 페이지를 다시 여세요.',
  asks: '고객이 자신에 대해 보관된 내용을 요청했습니다',
  asks_kept:
    '요청일: {asked}. 보관된 주문: {count}. 파일을 다운로드하여 고객에게 보내세요. 기한: {due}.',
  asks_nothing:
    '요청일: {asked}. 이 고객의 주문은 보관되어 있지 않습니다. 고객에게 그렇게 알려 주세요. 기한: {due}.',
  asks_download: '파일 다운로드',
  asks_downloaded: '파일을 다운로드했습니다',
  asks_order: '이 고객의 주문 열기',

  health: '스토어 연결',
  ok: '정상',
  note: '참고',
  warning: '확인 필요',
  critical: '작동하지 않음',

  read_orders: '주문을 읽습니다',
  read_orders_missing: '앱에 주문을 읽을 권한이 없습니다',
  read_orders_fix:
    '주문을 찾을 수 없습니다. 이 페이지를 닫고 앱을 다시 연 다음, Shopify의 요청을 승인하세요.',
  read_merchant_managed_fulfillment_orders: '아직 발송할 상품을 확인합니다',
  read_merchant_managed_fulfillment_orders_missing:
    '앱에 아직 발송할 상품을 확인할 권한이 없습니다',
  read_merchant_managed_fulfillment_orders_fix:
    '앞으로 받을 상품을 고객에게 안내할 수 없습니다. 이 페이지를 닫고 앱을 다시 연 다음, Shopify의 요청을 승인하세요.',
  read_third_party_fulfillment_orders: '협력 창고에서 아직 발송할 상품을 확인합니다',
  read_third_party_fulfillment_orders_missing:
    '앱에 협력 창고에서 아직 발송할 상품을 확인할 권한이 없습니다',
  read_third_party_fulfillment_orders_fix:
    '협력 창고에서 아직 보낼 상품을 고객에게 안내할 수 없습니다. 이 페이지를 닫고 앱을 다시 연 다음, Shopify의 요청을 승인하세요.',
  read_returns: '반품을 확인합니다',
  read_returns_missing: '앱에 반품을 확인할 권한이 없습니다',
  read_returns_fix:
    '반품이 어디에 있는지 고객에게 안내할 수 없습니다. 이 페이지를 닫고 앱을 다시 연 다음, Shopify의 요청을 승인하세요.',
  read_fulfillments: '발송과 스캔을 바로 알 수 있습니다',
  read_fulfillments_missing: '일부 택배 소식이 늦게 올 수 있습니다',
  read_fulfillments_fix:
    '모든 주문을 찾을 수 있지만, 새 스캔이 최대 하루 늦게 표시될 수 있습니다. 이 페이지를 닫고 앱을 다시 연 다음, Shopify의 요청을 승인하세요.',
  write_app_proxy: '조회 페이지가 켜져 있습니다',
  write_app_proxy_missing: '조회 페이지가 꺼져 있습니다',
  write_app_proxy_fix:
    '스토어에 앱의 웹 주소가 없어 주문을 조회할 수 없습니다. 이 페이지를 닫고 앱을 다시 연 다음, Shopify의 요청을 승인하세요.',

  email: '이메일 주소로 고객을 확인합니다',
  email_missing: '앱에 이메일 주소를 읽을 권한이 없습니다',
  email_fix:
    '이메일 주소가 없으면 고객을 확인할 수 없습니다. Shopify의 승인이 필요하며 저희만 요청할 수 있습니다. 문의해 주세요.',
  email_unknown: '스토어에 첫 주문이 들어오면 확인할 수 있습니다.',

  password: '스토어가 방문자에게 열려 있습니다',
  password_title: '스토어에 비밀번호가 있습니다',
  password_fix:
    '비밀번호를 아는 방문자만 주문을 조회할 수 있습니다. 스토어를 열 때 비밀번호를 제거하세요.',
  password_unknown_title: '스토어에 비밀번호가 있나요?',
  password_unknown:
    '비밀번호가 있는 동안에는 아는 방문자만 주문을 조회할 수 있습니다. 온라인 스토어의 기본 설정에서 확인할 수 있습니다.',
  open_preferences: '기본 설정 열기',

  write_to_us: '문의하기',

  old_orders: '모든 기간의 주문을 찾습니다',
  old_orders_title: '최근 60일간의 주문을 찾습니다',
  old_orders_note:
    '그보다 오래된 주문의 고객에게는 스토어에 문의하도록 안내합니다. Shopify의 승인이 필요하며 저희만 요청할 수 있습니다. 문의해 주세요.',

  api: '최신 상태 유지 기한: {date}',
  api_ending_title: '최신 상태가 곧 끝납니다: {date}',
  api_ending_fix: '그 전에 앱 업데이트가 필요합니다. 저희만 할 수 있으니 문의해 주세요.',
  api_ended_title: '최신 상태가 끝났습니다: {date}',
  api_ended_fix:
    '앱이 업데이트될 때까지 고객에게 잘못되거나 불완전한 답이 표시될 수 있습니다. 저희만 할 수 있으니 문의해 주세요.',

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
