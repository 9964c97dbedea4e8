import type { MailPageWords } from './mail-words.ts';

export const mails: MailPageWords = {
  mails: 'E-mails aos clientes',
  mails_text:
    'Escreva aos seus clientes quando algo acontece a uma entrega, antes que perguntem. Nada é enviado até o ativar aqui.',
  mails_loading: 'A carregar os seus e-mails aos clientes…',
  mails_failed: 'Não foi possível carregar os seus e-mails aos clientes',
  mails_cannot_send_text:
    'Quem gere a aplicação tem de a ligar a um servidor de e-mail: faltam SMTP_URL, MAIL_FROM e SHOPIFY_APP_URL. Até lá, nada pode ser ativado aqui e nenhum cliente recebe e-mails.',
  mails_not_kept: 'Não conserva encomendas nesta aplicação',
  mails_not_kept_text:
    'Sem elas, não notamos o que acontece a uma entrega. Ative a conservação de encomendas na página inicial da aplicação; até lá, nada pode ser ativado aqui.',
  mails_not_kept_server_text:
    'Quem gere a aplicação desativou a conservação de encomendas (KEEP_ORDERS). Sem elas, não notamos o que acontece a uma entrega, por isso nada pode ser ativado aqui.',
  mails_kinds: 'Quando os clientes recebem um e-mail',
  mails_shopify:
    'A própria Shopify pode avisar por e-mail que uma encomenda foi enviada, está em distribuição ou foi entregue: Definições › Notificações. Por isso, sugerimos só o que mais ninguém diz.',
  mails_suggest: 'Escolher o que sugerimos',
  mails_wishes: 'Os clientes podem pedir e-mails sobre a sua própria encomenda',
  mails_wishes_text:
    'Assim que um tipo acima estiver ativado, a página de seguimento oferece isto: todas as novidades, ou só quando algo corre mal, também de tipos que não escolheu. Os e-mails seguem para o endereço da encomenda e terminam com a última entrega.',
  mail_when_shipped:
    'Quando uma encomenda, ou parte dela, saiu. A confirmação de envio da Shopify também o diz.',
  mail_when_late:
    'Quando o dia prometido passou, ou a transportadora indica um posterior. O seu limite em dias: {late}.',
  mail_when_no_movement:
    'Quando não houve leitura durante o tempo do seu limite. Em dias úteis: {domestic} dentro de um país, {abroad} entre países, {customs} na alfândega.',
  mail_when_attempt_failed:
    'Quando a transportadora não conseguiu entregar; de novo para uma tentativa noutro dia.',
  mail_when_ready_to_collect:
    'Quando espera num ponto de recolha ou na sua loja. Para a sua loja, a notificação da Shopify também o diz.',
  mail_when_collection_reminder: 'Quando ainda aí espera. O seu limite em dias: {pickup}.',
  mail_when_going_back: 'Quando está a voltar para si, embora o cliente não tenha devolvido nada.',
  mail_when_lost:
    'Quando a transportadora diz que se extraviou. Talvez prefira escrever pessoalmente.',
  mail_when_delivered: 'Quando chegou. A notificação da Shopify também o diz.',
  mails_rules:
    'No máximo um e-mail sobre uma encomenda em 12 horas, nenhum entre as 21h e as 8h, nada que tenha um dia ou que já não seja verdade, e nunca publicidade. Os clientes terminam os e-mails sobre uma encomenda com um clique.',
  mails_sender: 'Remetente: {name} <{from}>. As respostas seguem para {contact}.',
  mails_sender_alone: 'Remetente: {name} <{from}>.',
  mails_your_store: 'a sua loja',
  mails_saved: 'Guardado',
  mails_off: 'Os e-mails aos clientes estão desativados',
  mails_stopped: 'Os e-mails pararam',
  mails_stopped_failing: 'O servidor de e-mail não aceita nenhum há cinco dias.',
  mails_stopped_other: 'Já não podem ser enviados a partir daqui.',
  mails_stopped_help: 'O que estava à espera já não é enviado.',
  mails_start: 'Ativar de novo',
  mails_trouble: 'De momento, não estão a sair e-mails',
  mails_last_sent: 'Último enviado: {time}',
  mail_shopify_away: 'A Shopify não disse a quem escrever.',
  mail_problem: 'Algo correu mal do nosso lado.',
  mail_preview: 'Pré-visualização',
  mail_preview_text: 'Com uma encomenda fictícia e as mesmas palavras do que é enviado.',
  mail_preview_failed: 'Não foi possível mostrar o e-mail. Aguarde um momento e escolha de novo.',
  mail_kind: 'O que aconteceu',
  mail_subject: 'Assunto',
  mail_as_text: 'Mostrar como texto simples',
  mail_as_page: 'Mostrar como aparece',
  mail_test: 'Enviar-me um teste',
  mail_test_to: 'Para',
  mail_test_help:
    'Um teste só segue para o e-mail de contacto da sua loja, ou para alguém que aceitou receber um relatório da sua loja.',
  mail_test_nobody:
    'Não foi possível ler o e-mail de contacto da sua loja e ninguém aceitou um relatório. Por isso, não há a quem enviar um teste.',
  mail_test_send: 'Enviar o teste',
  mail_test_sent: 'Enviado para {to}',
  mail_test_not_sent: 'Não enviado para {to}.',
  mail_domain: 'O que o DNS diz de {domain}',
  mail_domain_text:
    'As caixas de correio confiam mais num e-mail quando o domínio de onde vem diz quem pode enviar em seu nome. Só quem é dono de {domain} pode alterar estes registos.',
  mail_domain_reading: 'A consultar o DNS…',
  mail_domain_failed: 'A aplicação não respondeu.',
  dns_good: 'Certo',
  dns_mend: 'A corrigir',
  dns_unsure: 'Não se sabe',
  dns_name: 'Nome',
  dns_record: 'Registo',
  dns_copy: 'Copiar o nome',
  dns_copied: 'Nome copiado',
  dns_unread:
    'Não foi possível lê-lo: o DNS não respondeu a tempo. Tente de novo dentro de momentos.',
  dns_several: 'Há vários, o que vale como nenhum. Deixe um.',
  dns_invalid: 'Não se compreende. Compare-o com o que o seu fornecedor de e-mail indica.',
  spf_missing:
    'Não há nenhum. Adicione um registo TXT como o seu fornecedor de e-mail indica; começa por v=spf1.',
  spf_fail: 'Só os servidores que enumera podem enviar.',
  spf_softfail: 'O que outros servidores enviam é considerado duvidoso.',
  spf_neutral: 'Não diz nada sobre servidores que não enumera. Faça-o terminar em ~all ou -all.',
  spf_pass: 'Deixa qualquer um enviar em nome deste domínio. Faça-o terminar em ~all ou -all.',
  spf_redirect: 'O registo de outro domínio diz quem pode enviar (redirect=). Esse não foi lido.',
  dmarc_missing:
    'Não há nenhum. Adicione um registo TXT com este nome, para começar v=DMARC1; p=none',
  dmarc_none:
    'Só observa. Quando SPF e DKIM estiverem certos, p=quarantine impede outros de usar o domínio.',
  dmarc_quarantine: 'O que não é comprovadamente deste domínio vai para o spam.',
  dmarc_reject: 'O que não é comprovadamente deste domínio é recusado.',
  dkim_not_named:
    'Ninguém disse com que chave o servidor de e-mail assina: quem gere a aplicação define MAIL_DKIM_SELECTOR.',
  dkim_missing:
    'Não há nenhuma chave com este nome. Adicione o registo que o seu fornecedor de e-mail indica.',
  dkim_revoked:
    'A chave foi retirada (p= está vazio). Publique aquela com que o servidor de e-mail assina agora.',
  dkim_present: 'Há uma chave com que a assinatura pode ser verificada.',
  mail_sent_when: 'Quando',
  mail_rule_too_late: 'Não enviado: tinha passado um dia',
  mail_rule_recent_message:
    'Não enviado: já tinha havido um e-mail sobre a encomenda nas 12 horas anteriores',
  mail_rule_hourly_limit: 'Não enviado: mais de 1000 numa hora',
  mail_rule_channel_off: 'Não enviado: tinha sido desativado',
  mail_rule_shopper_stopped: 'Não enviado: o cliente não quer mais nada sobre a encomenda',
  mail_rule_muted: 'Não enviado: a entrega foi silenciada por si',
  mail_rule_order_gone: 'Não enviado: a encomenda já não existe',
  mail_rule_order_cancelled: 'Não enviado: a encomenda foi cancelada',
  mail_rule_no_address:
    'Não enviado: a encomenda não tem um endereço de e-mail para onde possamos escrever',
  mail_rule_other_address: 'Não enviado: a encomenda já tinha outro endereço de e-mail',
  webhook_test: 'Enviar um teste',
  webhook_test_text: 'Um evento do tipo “test”, assinado, segue para {url}.',
  webhook_test_taken: 'O seu servidor aceitou-o ({status}).',
  webhook_test_refused:
    'O seu servidor responde com {status}. Só um estado de 200 a 299 aceita um webhook.',
  webhook_test_unreachable: 'O seu servidor não responde, ou demora mais de 5 segundos.',
  notices: 'Quem fica a saber das entregas',
  notices_text:
    'Os clientes por e-mail, o seu próprio servidor por webhooks e tudo o resto pelo Shopify Flow.',
  notices_flow_text: 'Ativo assim que um fluxo de trabalho começa por “Delivery needs you”.',
  notices_flow_open: 'Abrir o Flow',
  notice_off: 'Desativado',
  notice_on: 'Ativo · eventos: {kinds}',
  notice_on_plain: 'Ativo',
  notice_stopped: 'Parado',
  link_mails: 'Ligações por e-mail',
  link_mails_text:
    'Na página de seguimento, os clientes que não têm o número da encomenda podem receber por e-mail ligações para as suas encomendas. Não é preciso ativar nada.',
  link_mails_answers: 'Responder a pedidos de uma nova ligação',
  link_mails_answers_text:
    'Quando uma ligação para a página da encomenda da Shopify expirou, um cliente pode pedir aí uma nova. Então enviamos também uma nossa para o endereço da encomenda.',
  link_mails_problems: 'Ligações que não puderam ser enviadas',
};
