import type { StopWords } from './stop-words.ts';

export const ko: StopWords = {
  subject_webhook: '{shop} 웹훅이 중단되었습니다',
  subject_flow: '{shop} 스토어에서 Shopify Flow로 더 이상 보내지 않습니다',
  subject_mail: '{shop} 고객 이메일이 중단되었습니다',
  stopped_at: '중단: {time}',
  by_gone: '상대 서버가 더 이상 받지 않겠다고 응답했습니다.',
  by_failing: '5일 동안 하나도 도착하지 않았습니다.',
  by_hourly_limit:
    '1시간에 {most}개가 넘었으므로 문제가 있습니다. 보낼 예정이던 것은 보내지 않았습니다.',
  by_unreadable: '보내는 곳을 더 이상 읽을 수 없습니다.',
  do_webhook: '서버를 확인한 다음, 웹훅 페이지를 열어 저장하세요. 그러면 다시 시작됩니다.',
  do_flow:
    'Shopify Flow에서 워크플로를 확인한 다음, “Delivery needs you”로 시작하는 워크플로를 껐다가 다시 켜세요. 그러면 이벤트를 다시 보냅니다.',
  do_mail: '앱을 열어 설정을 확인하고 이메일을 다시 켜세요.',
  open: '앱 열기',
  why: '{app} 앱에서 이 이메일을 한 번만 보냅니다. 받는 사람: {shop} 보고서를 받는 분 또는 스토어의 연락처 이메일.',
};
