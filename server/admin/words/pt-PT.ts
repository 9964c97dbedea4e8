import { access } from './access/pt-PT.ts';
import { backfill } from './backfill/pt-PT.ts';
import { carriers } from './carriers/pt-PT.ts';
import { delivery } from './delivery/pt-PT.ts';
import { deliveries } from './deliveries/pt-PT.ts';
import { numbers } from './numbers/pt-PT.ts';
import { flags } from './flags/pt-PT.ts';
import { mails } from './mails/pt-PT.ts';
import { reports } from './reports/pt-PT.ts';
import { webhooks } from './webhooks/pt-PT.ts';
import type { Words } from './words.ts';

export const ptPT: Words = {
  title: 'Track your order',
  loading: 'A verificar a sua loja…',
  failed: 'Não foi possível verificar a sua loja',
  failed_text: 'A Shopify ou esta aplicação não respondeu. Aguarde um momento e tente de novo.',
  try_again: 'Tentar de novo',
  still_failed: 'Continua sem resposta',
  read_again: 'Verificar de novo',
  was_read_again: 'Verificado agora mesmo',

  works: 'O seguimento de encomendas funciona',
  works_text: 'Os clientes podem seguir as encomendas na sua página de seguimento.',
  ready: 'O seguimento de encomendas está pronto',
  ready_text: 'Pode experimentá-lo assim que a sua loja tiver a primeira encomenda.',

  page: 'A sua página de seguimento',
  page_text: 'Já existe, com o aspeto do seu tema. Coloque o endereço no seu menu.',
  page_address: 'Endereço',
  page_moved:
    'Deu outro endereço à aplicação em Definições › Aplicações e canais de vendas? Nesse caso, use-o.',
  open_page: 'Abrir a página',
  copy: 'Copiar',
  copied: 'Endereço copiado',
  open_menus: 'Abrir os menus',
  copy_failed: 'O seu navegador não permite copiar. Selecione o texto e copie-o manualmente.',
  previews:
    'O que os clientes leem, com uma encomenda fictícia. As pré-visualizações funcionam um dia.',
  preview_arriving: 'Pré-visualização: a caminho',
  preview_delivered: 'Pré-visualização: entregue',
  preview_attempted: 'Pré-visualização: um problema',

  emails: 'Um botão nos seus e-mails',
  emails_text:
    'Leva os clientes à encomenda na sua página de seguimento, na cor de destaque dos seus e-mails. Copie-o, abra a notificação, escolha “Editar código” e cole-o onde o botão deve ficar.',
  order_confirmation: 'Confirmação da encomenda',
  shipping_confirmation: 'Confirmação de envio',
  copy_button: 'Copiar o botão',
  button_copied: 'Botão copiado',
  open_notification: 'Abrir a notificação',
  track_order: 'Seguir encomenda',
  track_package: 'Seguir pacote',

  page_settings: 'O que diz a sua página de seguimento',
  page_settings_text:
    'O bloco no seu tema tem os mesmos campos nas definições. Deixe um campo em branco para o nosso texto, no idioma do cliente.',
  contact_link: 'Página de contacto',
  contact_link_help:
    'Para onde leva “Contacte-nos”, normalmente /pages/contact. Sem ela, os clientes escrevem para o e-mail da sua loja.',
  returns_link: 'Página de devoluções',
  returns_link_help: 'Para onde leva “Devoluções”. Sem ela, a ligação não aparece.',
  contact_sentence: 'Como contactar a loja',
  contact_sentence_help: 'Por exemplo, “Ligue nos dias úteis, das 9h às 17h.”',
  returns_sentence: 'Como devolver um artigo',
  returns_sentence_help: 'Por exemplo, “Use a etiqueta que veio no pacote.”',
  ships_in: 'Prazo de envio',
  ships_in_help:
    'Por exemplo, “Costumamos enviar em 2 a 3 dias úteis.” Aqui não temos texto nosso.',
  form_of_address: 'Forma de tratamento',
  form_of_address_help:
    'Para neerlandês (je ou u), alemão (du ou Sie), francês (tu ou vous), espanhol (tú ou usted) e italiano (tu ou Lei).',
  form_as_written: 'Como escrevemos: formal em francês, informal nos outros',
  form_formal: 'Formal',
  form_informal: 'Informal',
  save: 'Guardar',
  page_settings_saved: 'A sua página de seguimento foi alterada',
  page_settings_wrong: 'Ainda nada foi guardado: veja os campos a vermelho',
  page_settings_failed: 'Não foi possível. Tente de novo dentro de momentos.',
  page_settings_unread:
    'Não foi possível ler o que escolheu. Volte a abrir esta página dentro de momentos.',
  link_malformed:
    'Comece por https:// para outro site, ou por / para uma página da sua loja, como /pages/contact.',
  link_too_long: 'Use no máximo 500 caracteres.',
  sentence_not_plain: 'Use texto simples, sem HTML, Liquid ou chavetas.',
  sentence_too_long: 'Use no máximo 200 caracteres.',

  block: 'O bloco “Track your order” no seu tema',
  block_placed: 'No seu tema',
  block_placed_text: 'Os clientes encontram-no no seu tema publicado.',
  block_placed_on: 'Os clientes encontram-no no seu tema publicado, em: {places}.',
  block_everywhere:
    'Todas as páginas com o modelo “page” o mostram. Para o ter numa só página, remova-o desse modelo e siga estes passos.',
  block_missing: 'Não está no seu tema',
  block_missing_text:
    'A página de seguimento não precisa dele. Com ele, pode desenhar a página no editor de temas. Dê à página um modelo só dela, para que nenhuma outra mostre o bloco.',
  block_template:
    'No editor de temas, abra a lista no topo, escolha Páginas › Criar modelo e dê-lhe o nome track-order.',
  block_add: 'Adicione o bloco a esse modelo e guarde.',
  block_page: 'Crie uma página e escolha o modelo de tema track-order.',
  block_unavailable: 'Não é possível neste tema',
  block_unavailable_text:
    'O seu tema é de um tipo mais antigo, que não mostra blocos de aplicações. Use antes a página de seguimento.',
  block_unknown: 'Não se sabe',
  block_unknown_text:
    'A Shopify não diz a esta página se o bloco está no seu tema. O editor de temas mostra-o.',
  block_looking: 'A verificar o seu tema…',
  add_block: 'Adicionar o bloco',
  create_page: 'Criar uma página',
  open_editor: 'Abrir o editor de temas',
  block_was_placed: 'O bloco está no seu tema',

  links: 'Uma ligação para um só cliente',
  links_text:
    'Abre uma encomenda sem pedir o endereço de e-mail. Envie-a apenas ao cliente dessa encomenda.',
  link_order: 'Número da encomenda',
  link_days: 'Validade da ligação (dias)',
  make_link: 'Criar uma ligação',
  link_made: 'A ligação está pronta',
  link_to: 'Ligação para a encomenda {order}',
  link_until: 'Funciona até {date}, a não ser que a termine antes.',
  copy_link: 'Copiar a ligação',
  open_link: 'Abrir a ligação',
  link_copied: 'Ligação copiada',
  end_links: 'Terminar as ligações desta encomenda',
  links_ended: 'As ligações da encomenda {order} terminaram',
  link_several: 'Há mais do que uma encomenda com este número. Escolha a que pretende.',
  link_choice: '{order}, feita a {date}',
  end_all: 'Terminar todas as ligações da loja',
  end_all_sure: 'Todas as ligações enviadas a clientes deixam de funcionar. Não é possível anular.',
  end_all_yes: 'Sim, terminar todas',
  end_all_no: 'Manter as ligações',
  all_links_ended: 'Todas as ligações terminaram',
  links_failed: 'Não foi possível. Tente de novo dentro de momentos.',
  link_no_order: 'Não há nenhuma encomenda com este número.',
  link_days_range: 'Introduza um número inteiro de 1 a 90.',
  order_required: 'Introduza um número de encomenda.',
  order_malformed: 'Isto não é um número de encomenda. É algo como #1001.',
  order_is_email: 'Isto é um endereço de e-mail. Introduza o número da encomenda.',
  order_is_link: 'Isto é uma ligação. Introduza o número da encomenda.',
  order_is_tracking_number: 'Isto é um número de seguimento. Introduza o número da encomenda.',

  kept: 'Encomendas que conservamos',
  kept_on:
    'Para que os clientes tenham resposta imediata, conservamos, encriptado, o que podem ler das próprias encomendas e um código criado a partir do endereço de e-mail; nunca o nome, a rua, o telefone, o endereço de e-mail ou o que pagaram. Tudo é eliminado {end} dias depois de uma encomenda terminar e, no máximo, {most} dias depois de ter sido feita.',
  kept_deletes: 'Se desativar, o que está conservado é eliminado.',
  kept_off:
    'As encomendas não são conservadas. Cada vez que um cliente consulta, perguntamos à Shopify.',
  keep_turn_off: 'Desativar',
  keep_turn_on: 'Ativar',
  keep_leave_on: 'Deixar ativado',
  kept_now_off: 'Já nada é conservado',
  kept_now_on: 'As encomendas são conservadas',
  kept_failed: 'Não foi possível. Tente de novo dentro de momentos.',
  kept_unread:
    'Não foi possível saber se as encomendas são conservadas. Volte a abrir esta página dentro de momentos.',
  asks: 'Um cliente pede acesso ao que está conservado',
  asks_kept:
    'Pedido feito a {asked}. Encomendas conservadas: {count}. Transfira o ficheiro e envie-o ao cliente até {due}.',
  asks_nothing:
    'Pedido feito a {asked}. Nada está conservado das encomendas deste cliente. Informe-o disso até {due}.',
  asks_download: 'Transferir o ficheiro',
  asks_downloaded: 'O ficheiro foi transferido',
  asks_order: 'Abrir uma encomenda deste cliente',

  health: 'Ligação à sua loja',
  ok: 'Em ordem',
  note: 'Bom saber',
  warning: 'Requer atenção',
  critical: 'Não funciona',

  read_orders: 'Lê as suas encomendas',
  read_orders_missing: 'A aplicação não tem permissão para ler as suas encomendas',
  read_orders_fix:
    'Nenhuma encomenda pode ser encontrada. Feche esta página, volte a abrir a aplicação e aprove o que a Shopify pede.',
  read_merchant_managed_fulfillment_orders: 'Vê o que ainda tem de enviar',
  read_merchant_managed_fulfillment_orders_missing:
    'A aplicação não tem permissão para ver o que ainda tem de enviar',
  read_merchant_managed_fulfillment_orders_fix:
    'Os clientes não ficam a saber o que ainda falta. Feche esta página, volte a abrir a aplicação e aprove o que a Shopify pede.',
  read_third_party_fulfillment_orders:
    'Vê o que os seus parceiros de logística ainda têm de enviar',
  read_third_party_fulfillment_orders_missing:
    'A aplicação não tem permissão para ver o que os seus parceiros de logística ainda têm de enviar',
  read_third_party_fulfillment_orders_fix:
    'Os clientes não ficam a saber o que um parceiro ainda tem de enviar. Feche esta página, volte a abrir a aplicação e aprove o que a Shopify pede.',
  read_returns: 'Vê as devoluções',
  read_returns_missing: 'A aplicação não tem permissão para ver as devoluções',
  read_returns_fix:
    'Os clientes não ficam a saber onde está a devolução. Feche esta página, volte a abrir a aplicação e aprove o que a Shopify pede.',
  read_fulfillments: 'Sabe de envios e leituras de imediato',
  read_fulfillments_missing: 'Algumas notícias dos pacotes podem chegar tarde',
  read_fulfillments_fix:
    'Todas as encomendas são encontradas, mas uma nova leitura pode aparecer até um dia mais tarde. Feche esta página, volte a abrir a aplicação e aprove o que a Shopify pede.',
  write_app_proxy: 'A sua página de seguimento está ativada',
  write_app_proxy_missing: 'A sua página de seguimento está desativada',
  write_app_proxy_fix:
    'Falta à aplicação o endereço web na sua loja, por isso nenhuma encomenda pode ser consultada. Feche esta página, volte a abrir a aplicação e aprove o que a Shopify pede.',

  email: 'Reconhece os clientes pelo endereço de e-mail',
  email_missing: 'A aplicação não tem permissão para ler endereços de e-mail',
  email_fix:
    'Sem eles, nenhum cliente pode ser reconhecido. Só nós podemos resolver isto, pedindo a aprovação da Shopify: escreva-nos.',
  email_unknown: 'Pode ser verificado assim que a sua loja tiver a primeira encomenda.',

  password: 'A sua loja está aberta a visitantes',
  password_title: 'A sua loja tem uma palavra-passe',
  password_fix:
    'Só os visitantes que sabem a palavra-passe podem seguir uma encomenda. Remova-a quando abrir a loja.',
  password_unknown_title: 'A sua loja tem uma palavra-passe?',
  password_unknown:
    'Enquanto tiver, só os visitantes que a sabem podem seguir uma encomenda. Encontra-a nas preferências da sua loja.',
  open_preferences: 'Abrir as preferências',

  write_to_us: 'Escreva-nos',

  old_orders: 'Encontra encomendas de qualquer data',
  old_orders_title: 'Encontra encomendas dos últimos 60 dias',
  old_orders_note:
    'Pedimos aos clientes com uma encomenda mais antiga que contactem a loja. Só nós podemos resolver isto, pedindo a aprovação da Shopify: escreva-nos.',

  api: 'Atualizada até {date}',
  api_ending_title: 'Atualizada só até {date}',
  api_ending_fix:
    'A aplicação precisa de uma atualização antes desse dia. Só nós o podemos fazer: escreva-nos.',
  api_ended_title: 'Desatualizada desde {date}',
  api_ended_fix:
    'Até a aplicação ser atualizada, os clientes podem ler respostas erradas ou incompletas. Só nós o podemos fazer: escreva-nos.',

  ...deliveries,
  ...reports,
  ...webhooks,
  ...mails,
  ...delivery,
  ...flags,
  ...backfill,
  ...carriers,
  ...numbers,
  ...access,
};
