import type { MailPageWords } from './mail-words.ts';

export const mails: MailPageWords = {
  mails: 'E-mails aos clientes',
  mails_text:
    'Escreva aos seus clientes quando algo acontece com uma entrega, antes que eles perguntem. Nada é enviado até você ativar aqui.',
  mails_loading: 'Lendo seus e-mails aos clientes…',
  mails_failed: 'Não foi possível ler seus e-mails aos clientes',
  mails_cannot_send_text:
    'Quem administra o app precisa conectá-lo a um servidor de e-mail: faltam SMTP_URL, MAIL_FROM e SHOPIFY_APP_URL. Até lá, nada pode ser ativado aqui e nenhum cliente recebe e-mail.',
  mails_not_kept: 'Você não guarda pedidos neste app',
  mails_not_kept_text:
    'Sem eles, não percebemos o que acontece com uma entrega. Ative isso na página inicial do app; até lá, nada pode ser ativado aqui.',
  mails_not_kept_server_text:
    'Quem administra o app desativou que pedidos sejam guardados (KEEP_ORDERS). Sem eles, não percebemos o que acontece com uma entrega, então nada pode ser ativado aqui.',
  mails_kinds: 'Quando os clientes recebem um e-mail',
  mails_shopify:
    'A Shopify já pode avisar que um pedido foi enviado, saiu para entrega ou foi entregue: Configurações › Notificações. Por isso sugerimos só o que mais ninguém diz.',
  mails_suggest: 'Escolher o que sugerimos',
  mails_wishes: 'Os clientes podem pedir e-mails sobre o próprio pedido',
  mails_wishes_text:
    'Assim que um tipo acima estiver ativado, a página de rastreamento oferece isto: todas as novidades, ou só se algo der errado, também de tipos não escolhidos. Vão para o endereço do pedido e terminam com a última entrega.',
  mail_when_shipped:
    'Quando um pedido, ou parte dele, saiu. A confirmação de envio da Shopify também diz isso.',
  mail_when_late:
    'Quando o dia prometido passou ou a transportadora informa um dia posterior. Seu limite em dias: {late}.',
  mail_when_no_movement:
    'Quando não houve leitura pelo tempo do seu limite. Em dias úteis: {domestic} dentro de um país, {abroad} entre países, {customs} na alfândega.',
  mail_when_attempt_failed:
    'Quando a transportadora não conseguiu entregar; de novo em uma tentativa em outro dia.',
  mail_when_ready_to_collect:
    'Quando espera em um ponto de retirada ou na sua loja. Para a sua loja, a notificação da Shopify também diz isso.',
  mail_when_collection_reminder: 'Quando ainda espera lá. Seu limite em dias: {pickup}.',
  mail_when_going_back:
    'Quando está voltando para você, embora o cliente não tenha devolvido nada.',
  mail_when_lost:
    'Quando a transportadora diz que foi extraviada. Talvez você prefira escrever pessoalmente.',
  mail_when_delivered: 'Quando chegou. A notificação da Shopify também diz isso.',
  mails_rules:
    'No máximo um e-mail por pedido em 12 horas, nenhum entre 21h e 8h, nada que tenha um dia ou não seja mais verdade, e nunca publicidade. Um clique encerra os e-mails sobre um pedido.',
  mails_sender: 'Eles são de {name} <{from}>. As respostas vão para {contact}.',
  mails_sender_alone: 'Eles são de {name} <{from}>.',
  mails_your_store: 'sua loja',
  mails_saved: 'Salvo',
  mails_off: 'Os e-mails aos clientes estão desativados',
  mails_stopped: 'Os e-mails pararam',
  mails_stopped_failing: 'O servidor de e-mail não aceita nenhum há cinco dias.',
  mails_stopped_other: 'Eles não podem mais ser enviados daqui.',
  mails_stopped_help: 'O que estava esperando não é mais enviado.',
  mails_start: 'Ativar de novo',
  mails_trouble: 'Nenhum e-mail está saindo no momento',
  mails_last_sent: 'Último enviado: {time}',
  mail_shopify_away: 'A Shopify não disse para quem escrever.',
  mail_problem: 'Algo deu errado do nosso lado.',
  mail_preview: 'Prévia',
  mail_preview_text: 'Com um pedido inventado e as mesmas palavras do que é enviado.',
  mail_preview_failed: 'Não foi possível mostrar o e-mail. Espere um momento e escolha de novo.',
  mail_kind: 'O que aconteceu',
  mail_subject: 'Assunto',
  mail_as_text: 'Mostrar como texto simples',
  mail_as_page: 'Mostrar como aparece',
  mail_test: 'Enviar um teste para mim',
  mail_test_to: 'Para',
  mail_test_help:
    'Um teste só vai para o e-mail de contato da sua loja ou para quem aceitou um relatório da sua loja.',
  mail_test_nobody:
    'Não foi possível ler o e-mail de contato da sua loja e ninguém aceitou um relatório. Por isso não há para quem enviar um teste.',
  mail_test_send: 'Enviar o teste',
  mail_test_sent: 'Enviado para {to}',
  mail_test_not_sent: 'Não enviado para {to}.',
  mail_domain: 'O que o DNS diz de {domain}',
  mail_domain_text:
    'As caixas de e-mail confiam mais em um e-mail quando o domínio de onde ele vem diz quem pode enviar em seu nome. Só quem é dono de {domain} pode mudar esses registros.',
  mail_domain_reading: 'Consultando o DNS…',
  mail_domain_failed: 'O app não respondeu.',
  dns_good: 'Certo',
  dns_mend: 'A corrigir',
  dns_unsure: 'Não se sabe',
  dns_name: 'Nome',
  dns_record: 'Conteúdo',
  dns_copy: 'Copiar o nome',
  dns_copied: 'Nome copiado',
  dns_unread: 'Não foi possível ler: o DNS não respondeu a tempo. Tente de novo em um momento.',
  dns_several: 'Há vários, e isso vale como nenhum. Deixe um.',
  dns_invalid: 'Não dá para entender. Compare com o que seu provedor de e-mail informa.',
  spf_missing:
    'Não há nenhum. Adicione um registro TXT como seu provedor de e-mail informa; ele começa com v=spf1.',
  spf_fail: 'Servidores que ele não lista não podem enviar.',
  spf_softfail: 'O que servidores que ele não lista enviam é considerado duvidoso.',
  spf_neutral: 'Ele não diz nada dos servidores que não lista. Faça terminar em ~all ou -all.',
  spf_pass: 'Ele deixa qualquer um enviar em nome deste domínio. Faça terminar em ~all ou -all.',
  spf_redirect: 'O registro de outro domínio diz quem pode enviar (redirect=). Ele não foi lido.',
  dmarc_missing:
    'Não há nenhum. Adicione um registro TXT com este nome; para começar, v=DMARC1; p=none',
  dmarc_none:
    'Ele só observa. Quando SPF e DKIM estiverem certos, p=quarantine impede que outros usem o domínio.',
  dmarc_quarantine: 'O que não é comprovadamente deste domínio vai para o spam.',
  dmarc_reject: 'O que não é comprovadamente deste domínio é recusado.',
  dkim_not_named:
    'Ninguém disse com qual chave o servidor de e-mail assina: quem administra o app define MAIL_DKIM_SELECTOR.',
  dkim_missing:
    'Não há chave com este nome. Adicione o registro que seu provedor de e-mail informa.',
  dkim_revoked:
    'A chave foi retirada (p= está vazio). Publique aquela com que o servidor assina agora.',
  dkim_present: 'Há uma chave com a qual a assinatura pode ser verificada.',
  mail_sent_when: 'Quando',
  mail_rule_too_late: 'Não enviado: um dia tinha passado',
  mail_rule_recent_message:
    'Não enviado: já houve um e-mail sobre o pedido nas 12 horas anteriores',
  mail_rule_hourly_limit: 'Não enviado: mais de 1.000 em uma hora',
  mail_rule_channel_off: 'Não enviado: estava desativado',
  mail_rule_shopper_stopped: 'Não enviado: o cliente não quer mais nada sobre o pedido',
  mail_rule_muted: 'Não enviado: você silenciou a entrega',
  mail_rule_order_gone: 'Não enviado: o pedido não existe mais',
  mail_rule_order_cancelled: 'Não enviado: o pedido foi cancelado',
  mail_rule_no_address: 'Não enviado: o pedido não tem um e-mail para o qual possamos escrever',
  mail_rule_other_address: 'Não enviado: o pedido já tinha outro e-mail',
  webhook_test: 'Enviar um teste',
  webhook_test_text: 'Um evento do tipo “test”, assinado, é enviado para {url}.',
  webhook_test_taken: 'Seu servidor aceitou ({status}).',
  webhook_test_refused:
    'Seu servidor responde {status}. Só um status de 200 a 299 aceita um webhook.',
  webhook_test_unreachable: 'Seu servidor não responde, ou não em 5 segundos.',
  notices: 'Quem fica sabendo das entregas',
  notices_text:
    'Os clientes por e-mail, seu próprio servidor por webhooks e todo o resto pelo Shopify Flow.',
  notices_flow_text: 'Ativo assim que um fluxo começa com “Delivery needs you”.',
  notices_flow_open: 'Abrir o Flow',
  notice_off: 'Desativado',
  notice_on: 'Ativo · eventos: {kinds}',
  notice_on_plain: 'Ativo',
  notice_stopped: 'Parado',
  link_mails: 'Links por e-mail',
  link_mails_text:
    'Clientes sem o número do pedido podem receber por e-mail links para seus pedidos, na página de rastreamento. Não é preciso ativar nada para isso.',
  link_mails_answers: 'Responder a pedidos de um novo link',
  link_mails_answers_text:
    'Quando um link para a página do pedido da Shopify expira, o cliente pode pedir um novo ali. Então enviamos também um nosso para o endereço do pedido.',
  link_mails_problems: 'Links que não puderam ser enviados',
};
