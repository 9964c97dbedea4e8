import type { ReportWords } from './report-words.ts';

export const ptBR: ReportWords = {
  subject_one: '{view}: {count} entrega',
  subject_other: '{view}: {count} entregas',
  subject_empty: '{view}: nada hoje',
  as_of: '{shop}, atualizado em {time}',
  need_one: '{count} delas precisa de atenção.',
  need_other: '{count} delas precisam de atenção.',
  need_none: 'Nenhuma delas precisa de atenção.',
  nothing: 'Não há nenhuma entrega nesta lista.',
  by_kind: 'O que precisa de atenção',
  most_urgent: 'As mais urgentes',
  since: 'desde {date}',
  expected: 'prevista para {date}',
  open_list: 'Abrir a lista',
  attached: 'Todas estão no arquivo anexo, sem códigos de rastreamento. Eles estão na lista.',
  attached_first:
    'As primeiras {count} estão no arquivo anexo, sem códigos de rastreamento. A lista tem todas.',
  why: '{shop} envia este relatório para você com {app}.',
  stop: 'Parar de receber este relatório',

  ask_subject: 'Quer receber este relatório de {shop}?',
  ask_text:
    'Alguém de {shop} quer que você receba o relatório “{view}” neste endereço. Ele mostra quais entregas precisam de atenção.',
  ask_ignore:
    'Se você não quiser, não precisa fazer nada: nada será enviado. O link funciona até {date}.',
  ask_button: 'Escolher na próxima página',

  agree_title: 'Quer receber relatórios de {shop}?',
  agree_text: 'Você pode parar de receber cada relatório com um clique em cada e-mail.',
  agree_button: 'Sim, quero receber o relatório',
  agreed_title: 'Você vai receber o relatório',
  agreed_text: 'Ele chega com o próximo envio de {shop}.',
  stop_title: 'Quer parar de receber este relatório de {shop}?',
  stop_text: 'Ele não será mais enviado para você. As outras pessoas continuarão recebendo.',
  stop_button: 'Parar de receber',
  stopped_title: 'Você não receberá mais este relatório',
  stopped_text: 'Se quiser receber de novo, peça a {shop}.',
  gone_title: 'Este link não funciona mais',
  gone_text: 'Ele é antigo demais, ou o relatório foi alterado. Fale com a loja que o enviou.',
  failed_title: 'Não deu certo',
  failed_text: 'Espere um momento e tente de novo.',
};
