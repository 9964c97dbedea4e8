import type { BackfillWords } from './backfill-words.ts';

export const backfill: BackfillWords = {
  backfill: 'Seus pedidos anteriores',
  backfill_waiting: 'Vamos procurar seus pedidos.',
  backfill_searching: 'A Shopify está listando seus pedidos dos últimos {days} dias.',
  backfill_reading: 'Lendo seus pedidos dos últimos {days} dias: {read} de {found}.',
  backfill_left:
    'Tempo restante: cerca de {time}. Metade do orçamento de API fica livre para seus clientes.',
  backfill_meanwhile: 'Enquanto isso, os clientes podem rastrear seus pedidos normalmente.',
  backfill_finished:
    'Seus pedidos dos últimos {days} dias foram lidos em {date}. Número de pedidos: {found}.',
  backfill_cancelled: 'A leitura foi encerrada em {date}. O que foi lido até então permanece.',
  backfill_stopped: 'A leitura parou em {date}. O que foi lido até então permanece.',
  backfill_busy: 'No momento, a Shopify não faz mais listas para este app.',
  backfill_unavailable: 'A Shopify não respondeu.',
  backfill_cut: 'A lista da Shopify foi interrompida.',
  backfill_search_failed: 'A Shopify não conseguiu concluir a lista dos seus pedidos.',
  backfill_list_wrong: 'O que a Shopify enviou não era uma lista de pedidos.',
  backfill_denied:
    'O app não tem permissão para ler seus pedidos. Feche esta página, abra o app novamente e aprove o que a Shopify pede.',
  backfill_goes_on: 'Tentamos de novo automaticamente e continuamos de onde paramos.',
  backfill_start: 'Ler novamente',
  backfill_cancel: 'Parar a leitura',
  backfill_now_on: 'Seus pedidos anteriores estão sendo lidos',
  backfill_now_off: 'A leitura foi encerrada',
  backfill_failed: 'Não funcionou. Tente novamente daqui a pouco.',
};
