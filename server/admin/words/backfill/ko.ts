import type { BackfillWords } from './backfill-words.ts';

export const backfill: BackfillWords = {
  backfill: '이전 주문',
  backfill_waiting: '곧 주문을 찾기 시작합니다.',
  backfill_searching: 'Shopify에서 최근 {days}일간의 주문 목록을 만들고 있습니다.',
  backfill_reading: '최근 {days}일간의 주문을 불러오는 중: {found}건 중 {read}건.',
  backfill_left: '남은 시간: 약 {time}. API 한도의 절반은 고객을 위해 남겨 둡니다.',
  backfill_meanwhile: '그동안 고객은 평소처럼 주문을 조회할 수 있습니다.',
  backfill_finished: '최근 {days}일간의 주문을 불러왔습니다({date}). 주문 수: {found}.',
  backfill_cancelled: '불러오기를 종료했습니다({date}). 그때까지 불러온 주문은 남습니다.',
  backfill_stopped: '불러오기가 중단되었습니다({date}). 그때까지 불러온 주문은 남습니다.',
  backfill_busy: '지금은 Shopify에서 이 앱을 위해 목록을 더 만들지 않습니다.',
  backfill_unavailable: 'Shopify가 응답하지 않았습니다.',
  backfill_cut: 'Shopify에서 보낸 목록이 중간에 끊겼습니다.',
  backfill_search_failed: 'Shopify에서 주문 목록을 완성하지 못했습니다.',
  backfill_list_wrong: 'Shopify에서 보낸 것이 주문 목록이 아니었습니다.',
  backfill_denied:
    '앱에 주문을 읽을 권한이 없습니다. 이 페이지를 닫고 앱을 다시 연 다음, Shopify의 요청을 승인하세요.',
  backfill_goes_on: '자동으로 다시 시도하며, 중단된 곳부터 계속합니다.',
  backfill_start: '다시 불러오기',
  backfill_cancel: '불러오기 중지',
  backfill_now_on: '이전 주문을 불러오고 있습니다',
  backfill_now_off: '불러오기를 종료했습니다',
  backfill_failed: '처리하지 못했습니다. 잠시 후 다시 시도하세요.',
};
