import type { AccessWords } from './access-words.ts';

export const access: AccessWords = {
  factors: '고객이 입력할 수 있는 것',
  factors_text:
    '고객은 주문번호와 이메일 주소로 주문을 찾습니다. 이메일 주소 대신 다른 것을 입력하도록 허용할 수 있습니다. 열리는 페이지는 같습니다. 주문한 상품과 위치만 표시되고, 이름, 상세 주소, 결제 금액은 표시되지 않습니다.',
  factor_postal_code: '배송지 우편번호',
  factor_postal_code_odds:
    '이웃도 알고 있으므로 이메일 주소보다 보호가 약합니다. 주문 하나에 하루 다섯 번까지 시도할 수 있습니다. 모르는 사람이 추측해서 맞힐 확률은, 우편번호 하나가 한 거리인 곳(네덜란드, 영국)에서 90,000일 중 1일, 미국에서 8,000일 중 1일, 독일에서 1,600일 중 1일, 벨기에에서 230일 중 1일입니다. 사는 도시를 알면 훨씬 더 자주 맞힙니다. 스토어 전체에서 추측은 하루 최대 200번입니다.',
  factor_phone: '주문의 전화번호',
  factor_phone_odds:
    '끝자리만으로는 안 되고 전체 번호만 인정됩니다. 주문 하나에 하루 다섯 번까지 시도할 수 있으며, 모르는 사람이 추측해서 맞힐 확률은 2천만 일 중 1일입니다. 고객의 번호를 아는 사람은 한 번이면 됩니다. 전화번호만으로 주문한 고객도 주문을 찾을 수 있게 됩니다.',
  factor_missing_address:
    '아직 사용할 수 없습니다. Shopify에서 이 앱의 보호된 필드(“address”) 읽기를 승인하지 않았습니다. 저희만 요청할 수 있으니 문의해 주세요.',
  factor_missing_phone:
    '아직 사용할 수 없습니다. Shopify에서 이 앱의 보호된 필드(“phone”) 읽기를 승인하지 않았습니다. 저희만 요청할 수 있으니 문의해 주세요.',
  factors_unread:
    '고객이 입력할 수 있는 것을 불러오지 못했습니다. 잠시 후 이 페이지를 다시 여세요.',
  factors_saved: '저장했습니다. 1분 안에 스토어에 적용됩니다.',
  factors_failed: '처리하지 못했습니다. 잠시 후 다시 시도하세요.',

  desk: '고객 지원 도구용 키',
  desk_text:
    '키가 있으면 Gorgias, Zendesk, Freshdesk에서 주문 링크를 요청해 답변에 넣을 수 있습니다. 키가 있는 사람은 스토어의 모든 주문을 열 수 있으므로, 도구의 설정에 보관하세요.',
  desk_address: '도구가 요청하는 주소',
  desk_name: '도구 이름',
  desk_make: '키 만들기',
  desk_made: '키가 준비되었습니다',
  desk_once: '지금 키를 복사하세요. 다시 표시되지 않습니다.',
  desk_key: '새 키',
  desk_copy: '키 복사',
  desk_copied: '키를 복사했습니다',
  desk_used: '마지막 사용: {time}',
  desk_unused: '사용한 적 없음',
  desk_revoke: '“{name}” 키 폐기',
  desk_revoke_sure:
    '이 키로는 더 이상 링크를 받을 수 없습니다. 이미 받은 링크는 끝날 때까지 작동합니다.',
  desk_revoke_yes: '키 폐기',
  desk_revoke_no: '유지',
  desk_revoked: '키를 폐기했습니다',
  desk_name_missing: '60자 이내의 이름을 입력하세요.',
  desk_full: '키가 {most}개로, 더 만들 수 없습니다. 먼저 하나를 폐기하세요.',
  desk_failed: '처리하지 못했습니다. 잠시 후 다시 시도하세요.',
  desk_unread: '키를 불러오지 못했습니다. 잠시 후 이 페이지를 다시 여세요.',
};
