import type { StopWords } from './stop-words.ts';

export const ptBR: StopWords = {
  subject_webhook: 'Os webhooks de {shop} pararam',
  subject_flow: 'O Shopify Flow não recebe mais nada de {shop}',
  subject_mail: 'Os e-mails para os clientes de {shop} pararam',
  stopped_at: 'Parou em: {time}',
  by_gone: 'O outro lado respondeu que não quer receber mais nada.',
  by_failing: 'Nenhum chegou nos últimos cinco dias.',
  by_hourly_limit:
    'Houve mais de {most} em uma hora, então algo está errado. O que ainda seria enviado não foi enviado.',
  by_unreadable: 'Não é mais possível ler para onde eles vão.',
  do_webhook:
    'Verifique seu servidor, depois abra a página de webhooks e salve. Com isso eles recomeçam.',
  do_flow:
    'Verifique seus fluxos de trabalho no Shopify Flow e desative e ative de novo o que começa com “Delivery needs you”. Com isso ele volta a receber eventos.',
  do_mail: 'Abra o app, verifique as configurações e ative os e-mails de novo.',
  open: 'Abrir o app',
  why: '{app} envia este e-mail uma única vez, para quem recebe os relatórios de {shop} ou para o e-mail de contato da loja.',
};
