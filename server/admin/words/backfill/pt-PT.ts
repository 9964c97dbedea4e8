import type { BackfillWords } from './backfill-words.ts';

export const backfill: BackfillWords = {
  backfill: 'As suas encomendas anteriores',
  backfill_waiting: 'Vamos procurar as suas encomendas dentro de momentos.',
  backfill_searching: 'A Shopify está a listar as suas encomendas dos últimos {days} dias.',
  backfill_reading: 'A ler as suas encomendas dos últimos {days} dias: {read} de {found}.',
  backfill_left:
    'Tempo restante: cerca de {time}. Metade da quota da API fica livre para os seus clientes.',
  backfill_meanwhile: 'Entretanto, os clientes podem seguir as encomendas como habitualmente.',
  backfill_finished:
    'As suas encomendas dos últimos {days} dias foram lidas a {date}. Número de encomendas: {found}.',
  backfill_cancelled: 'A leitura foi terminada a {date}. O que foi lido até então mantém-se.',
  backfill_stopped: 'A leitura parou a {date}. O que foi lido até então mantém-se.',
  backfill_busy: 'De momento, a Shopify não faz mais listas para esta aplicação.',
  backfill_unavailable: 'A Shopify não respondeu.',
  backfill_cut: 'A lista da Shopify foi interrompida.',
  backfill_search_failed: 'A Shopify não conseguiu concluir a lista das suas encomendas.',
  backfill_list_wrong: 'O que a Shopify enviou não era uma lista de encomendas.',
  backfill_denied:
    'A aplicação não tem permissão para ler as suas encomendas. Feche esta página, volte a abrir a aplicação e aprove o que a Shopify pede.',
  backfill_goes_on: 'Tentamos de novo automaticamente e continuamos onde ficámos.',
  backfill_start: 'Ler de novo',
  backfill_cancel: 'Parar a leitura',
  backfill_now_on: 'As suas encomendas anteriores estão a ser lidas',
  backfill_now_off: 'A leitura terminou',
  backfill_failed: 'Não foi possível. Tente de novo dentro de momentos.',
};
