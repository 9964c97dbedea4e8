import type { StopWords } from './stop-words.ts';

export const ptPT: StopWords = {
  subject_webhook: 'Os webhooks de {shop} pararam',
  subject_flow: 'O Shopify Flow já não recebe nada de {shop}',
  subject_mail: 'Os e-mails aos clientes de {shop} pararam',
  stopped_at: 'Parou: {time}',
  by_gone: 'O outro lado respondeu que não quer receber mais.',
  by_failing: 'Nenhum chegou durante cinco dias.',
  by_hourly_limit:
    'Houve mais de {most} numa hora, por isso algo está errado. Os que ainda estavam por enviar não foram enviados.',
  by_unreadable: 'Já não é possível ler para onde vão.',
  do_webhook:
    'Verifique o seu servidor e, depois, abra a página de webhooks e guarde-os. Com isso, recomeçam.',
  do_flow:
    'Verifique os seus fluxos de trabalho no Shopify Flow e, depois, desative e volte a ativar o que começa por “Delivery needs you”. Com isso, volta a receber eventos.',
  do_mail: 'Abra a aplicação, verifique o que lá está definido e ative de novo os e-mails.',
  open: 'Abrir a aplicação',
  why: '{app} envia este e-mail uma vez, a quem recebe os relatórios de {shop} ou ao e-mail de contacto da loja.',
};
