import type { CarrierWords } from './carrier-words.ts';

export const carriers: CarrierWords = {
  carriers: '택배사',
  carriers_text:
    '어느 택배사에서 택배 소식을 보내는지 확인하고, 소식이 없는 택배에는 배송 조회 서비스를 사용할 수 있습니다.',
  open_carriers: '택배사 열기',
  carriers_loading: '택배 소식의 출처를 불러오는 중…',
  carriers_failed: '택배사를 불러오지 못했습니다',
  carriers_failed_text: '이 앱이 응답하지 않았습니다. 잠시 후 다시 시도하세요.',
  carriers_off_for_server: '여기에는 배송 조회 서비스의 소식이 없습니다',
  carriers_off_for_server_text:
    '배송 조회 서비스에는 이 앱이 보관하는 주문만 요청하지만, 앱 운영자가 보관을 꺼 두었습니다.',
  carriers_off_for_shop: '배송 조회 서비스를 사용하려면 주문을 보관해야 합니다',
  carriers_off_for_shop_text:
    '이 앱이 보관하는 주문만 요청하는데, 지금 보관이 꺼져 있습니다. 앱 홈 화면에서 다시 켠 다음, 여기에서 서비스를 선택하세요.',

  news: '택배 소식',
  news_complete: '모든 택배에 소식이 있습니다.',
  news_needs_none: '모든 택배에 Shopify의 소식이 있습니다. 배송 조회 서비스가 필요하지 않습니다.',
  news_missing:
    '소식이 없는 택배: {total}개 중 {count}개({share}). 고객에게는 대신 택배사 링크가 표시됩니다.',
  news_counted: '이 앱이 보관하는 주문 중 출발한 지 하루가 넘은 택배를 계산합니다.',
  news_none_counted: '아직 계산할 것이 없습니다. 택배가 출발하고 하루가 지나면 표시됩니다.',
  news_carrier: '택배사',
  news_packages: '택배',
  news_from_shopify: 'Shopify 소식',
  news_from: '{service} 소식',
  news_none: '소식 없음',
  news_no_carrier: '택배사 이름 없음',
  news_others: '다른 모든 택배사',

  service_add: '배송 조회 서비스',
  service_add_text:
    'Shopify가 모든 택배사를 지원하지는 않습니다. Shopify에 소식이 없어도 배송 조회 서비스에는 있는 경우가 많습니다. 각 스캔, 도착 예정일, 발생한 문제 등입니다. 고객은 다른 택배와 똑같이 볼 수 있습니다. 서비스에 직접 계정을 만들고 요금도 그곳에 지불해야 합니다.',
  service_name: '사용할 배송 조회 서비스',
  service_own: '자체 서비스',
  service_key: 'API 키',
  service_key_help:
    '{service} 계정에서 찾을 수 있습니다. 바로 무료로 확인하고 암호화하여 저장하며, 다시 표시하지 않습니다.',
  service_address: '서버 주소',
  service_address_help: '예: https://karrio.example.com. 인터넷에서 연결할 수 있어야 합니다.',
  service_ceiling: '월 최대 택배 수',
  service_ceiling_help:
    '대부분의 서비스는 새로 조회를 시작하는 택배마다 요금을 받습니다. 이 수를 넘는 택배는 다음 달까지 기다립니다.',
  service_postal_code: '서비스에서 요청하면 우편번호 보내기',
  service_postal_code_help:
    '우편번호가 있어야만 소식을 주는 택배사가 있습니다. 그때 Shopify에서 읽으며 보관하지 않습니다.',
  service_postal_code_missing:
    '우편번호가 있어야만 소식을 주는 택배사가 있습니다. Shopify에서 이 앱의 주소 읽기를 승인하지 않아 우편번호를 보내지 않습니다. Shopify의 승인이 필요하며 저희만 요청할 수 있습니다. 문의해 주세요.',
  service_writes_back: 'Shopify에도 알리기',
  service_writes_back_help:
    '택배사 인수, 배송 출발, 배송 완료를 Shopify에 알리며, Shopify의 주문 페이지와 이메일에도 반영됩니다. 각각 한 번만 기록합니다. 기록한 내용은 Shopify에 남습니다. 직접 켜기 전에는 꺼져 있습니다.',
  service_writes_back_missing:
    '저장할 때 Shopify가 주문 처리 편집 권한을 요청합니다. 권한이 없으면 아무것도 기록하지 않습니다.',
  service_connect: '확인 후 저장',
  service_connected: '{service} 연결됨',

  sent: '{service} 서비스에 보내는 내용',
  sent_text: 'Shopify에 소식이 없는 택배에 대해서만 보냅니다.',
  sent_number: '운송장번호',
  sent_carrier: '택배사 이름',
  sent_country: '배송지 국가',
  sent_shipped: '발송 시간',
  sent_postal_code: '우편번호({service} 요청 시)',
  sent_never: '이름, 상세 주소, 이메일 주소, 전화번호, 주문 내용은 절대 보내지 않습니다.',

  key_missing: 'API 키를 입력하세요.',
  key_malformed: 'API 키가 아닙니다. 공백이나 특수한 문자가 있습니다. 다시 복사하세요.',
  key_wrong: '{service} 서비스에서 이 키를 인정하지 않습니다. 그곳의 계정에서 다시 복사하세요.',
  key_used_up:
    '키는 맞지만 {service} 계정에 남은 사용량이 없습니다. 그곳에서 늘린 다음 다시 시도하세요.',
  address_malformed: 'https://로 시작하고 비밀번호가 없는 주소를 입력하세요.',
  address_refused:
    '이 주소는 사설 네트워크로 연결됩니다. 인터넷에서 연결할 수 있는 주소를 입력하세요.',
  address_silent: '이 주소에서 응답이 없습니다. 주소를 확인하거나 잠시 후 다시 시도하세요.',
  address_unexpected: '이 주소에서 응답이 있지만 {service} 응답과 다릅니다. 주소를 확인하세요.',
  ceiling_malformed: '정수를 입력하세요. 범위: 1 ~ {most}.',
  secret_malformed: '한 줄에 500자 이내로 입력하세요.',
  service_unreachable: '{service} 응답이 없습니다. 잠시 후 다시 시도하세요.',
  service_busy: '지금 {service} 요청이 너무 많습니다. 1분 후 다시 시도하세요.',
  service_unexpected: '{service} 응답을 이해할 수 없습니다. 나중에 다시 시도하거나 문의해 주세요.',
  service_not_offered: '이 서비스는 더 이상 선택할 수 없습니다. 이 페이지를 다시 여세요.',
  too_many_checks: '키를 너무 많이 확인했습니다. 1시간 후 다시 시도하세요.',

  service_used: '이번 달 택배: {most}개 중 {used}개. 다음 달 시작: {date}.',
  service_full:
    '이번 달 한도에 도달했습니다. 다른 택배는 다음 달({date}) 또는 한도를 올릴 때까지 기다립니다.',
  service_checked: '마지막 응답: {time}',
  service_server: '내 서버: {address}',

  trouble: '지금 {service} 소식이 오지 않습니다',
  trouble_wrong_key: '{service} 서비스에서 이 키를 더 이상 인정하지 않습니다.',
  trouble_rate_limited: '{service} 요청이 너무 많습니다.',
  trouble_quota_used_up: '{service} 계정에 남은 사용량이 없습니다. 그곳에서 늘리세요.',
  trouble_no_answer: '{service} 응답이 없습니다.',
  trouble_server_error: '{service} 서비스에서 자체 문제가 있다고 합니다.',
  trouble_unexpected_answer: '{service} 응답을 이해할 수 없습니다.',
  trouble_at: '마지막 시도: {time}.',
  trouble_resumes: '자동으로 다시 시도: {time}.',
  trouble_stops: '작동하는 키를 저장하면 바로 다시 요청합니다.',
  trouble_stays: '이미 받은 소식은 남습니다. 고객에게는 새 소식이 없다는 점만 다릅니다.',

  hook_address: '웹훅 주소',
  hook_address_help:
    '{service} 계정에 웹훅으로 입력하세요. 소식이 바로 옵니다. 입력하지 않으면 몇 시간마다 요청합니다.',
  hook_copy: '주소 복사',
  hook_secret: '웹훅 시크릿',
  hook_secret_help:
    '{service} 계정의 웹훅에 속하며, 소식이 그곳에서 왔음을 증명합니다. 없으면 웹훅을 받지 않습니다.',
  hook_secret_saved: '하나가 저장되어 있으며 표시되지 않습니다. 바꾸려면 새 시크릿을 입력하세요.',
  service_saved: '설정을 저장했습니다',

  service_change: '다른 키 또는 서비스',
  service_change_text:
    '새 키를 먼저 확인하며, 작동할 때까지 현재 키를 유지합니다. 서비스가 바뀌면 웹훅 주소도 바뀝니다.',
  service_keep: '현재 상태 유지',

  service_off: '{service} 끄기',
  service_off_text: '끄면 택배에 Shopify의 소식만 표시됩니다.',
  service_off_sure:
    '키와 여기에 저장된 {service} 소식이 모두 삭제됩니다. 되돌릴 수 없습니다. {service} 계정은 그대로입니다.',
  service_off_yes: '끄기',
  service_off_no: '켜 두기',
  service_off_done: '{service} 꺼짐',
};
