import { access } from './access/pt-BR.ts';
import { backfill } from './backfill/pt-BR.ts';
import { carriers } from './carriers/pt-BR.ts';
import { delivery } from './delivery/pt-BR.ts';
import { deliveries } from './deliveries/pt-BR.ts';
import { numbers } from './numbers/pt-BR.ts';
import { flags } from './flags/pt-BR.ts';
import { mails } from './mails/pt-BR.ts';
import { reports } from './reports/pt-BR.ts';
import { webhooks } from './webhooks/pt-BR.ts';
import type { Words } from './words.ts';

export const ptBR: Words = {
  title: 'Track your order',
  loading: 'Verificando sua loja…',
  failed: 'Não foi possível verificar sua loja',
  failed_text: 'A Shopify ou este app não respondeu. Espere um momento e tente de novo.',
  try_again: 'Tentar de novo',
  still_failed: 'Ainda sem resposta',
  read_again: 'Verificar de novo',
  was_read_again: 'Verificado agora',

  works: 'O rastreamento de pedidos funciona',
  works_text: 'Os clientes podem acompanhar os pedidos na sua página de rastreamento.',
  ready: 'O rastreamento de pedidos está pronto',
  ready_text: 'Você poderá testar quando sua loja tiver o primeiro pedido.',

  page: 'Sua página de rastreamento',
  page_text: 'Ela já existe, com a aparência do seu tema. Coloque o endereço no seu menu.',
  page_address: 'Endereço',
  page_moved:
    'Deu outro endereço ao app em Configurações › Apps e canais de vendas? Então use esse.',
  open_page: 'Abrir a página',
  copy: 'Copiar',
  copied: 'Endereço copiado',
  open_menus: 'Abrir os menus',
  copy_failed: 'Seu navegador não permite copiar. Selecione o texto e copie você mesmo.',
  previews: 'O que os clientes leem, com um pedido fictício. As prévias funcionam por um dia.',
  preview_arriving: 'Prévia: a caminho',
  preview_delivered: 'Prévia: entregue',
  preview_attempted: 'Prévia: um problema',

  emails: 'Um botão nos seus e-mails',
  emails_text:
    'Ele leva os clientes ao pedido na sua página de rastreamento, na cor de destaque dos seus e-mails. Copie o botão, abra a notificação, escolha “Editar código” e cole onde ele deve ficar.',
  order_confirmation: 'Confirmação de pedido',
  shipping_confirmation: 'Confirmação de envio',
  copy_button: 'Copiar o botão',
  button_copied: 'Botão copiado',
  open_notification: 'Abrir a notificação',
  track_order: 'Acompanhar o pedido',
  track_package: 'Acompanhar o pacote',

  page_settings: 'O que sua página de rastreamento diz',
  page_settings_text:
    'O bloco no seu tema tem as mesmas configurações. Deixe um campo em branco para o nosso texto, no idioma do cliente.',
  contact_link: 'Página de contato',
  contact_link_help:
    'Para onde leva o link de contato, normalmente /pages/contact. Sem ele, os clientes escrevem para o e-mail da sua loja.',
  returns_link: 'Página de devoluções',
  returns_link_help:
    'Para onde leva o link de devoluções. Deixe em branco para não mostrar o link.',
  contact_sentence: 'Como falar com você',
  contact_sentence_help: 'Como “Ligue de segunda a sexta, das 9h às 17h.”',
  returns_sentence: 'Como devolver algo',
  returns_sentence_help: 'Como “Use a etiqueta que está no pacote.”',
  ships_in: 'Prazo de envio',
  ships_in_help: 'Como “Costumamos enviar em 2 a 3 dias úteis.” Aqui não temos um texto nosso.',
  form_of_address: 'Forma de tratamento',
  form_of_address_help:
    'Para holandês (je ou u), alemão (du ou Sie), francês (tu ou vous), espanhol (tú ou usted) e italiano (tu ou Lei).',
  form_as_written: 'Como escrevemos: formal em francês, informal nos outros',
  form_formal: 'Tratamento formal',
  form_informal: 'Tratamento informal',
  save: 'Salvar',
  page_settings_saved: 'Sua página de rastreamento foi alterada',
  page_settings_wrong: 'Nada foi salvo ainda: veja os campos em vermelho',
  page_settings_failed: 'Não funcionou. Tente de novo em um momento.',
  page_settings_unread:
    'Não foi possível ler o que você escolheu. Abra esta página de novo em um momento.',
  link_malformed:
    'Comece com https:// para outro site ou com / para uma página da sua loja, como /pages/contact.',
  link_too_long: 'Use no máximo 500 caracteres.',
  sentence_not_plain: 'Use texto simples, sem HTML, Liquid ou chaves.',
  sentence_too_long: 'Use no máximo 200 caracteres.',

  block: 'O bloco “Track your order” no seu tema',
  block_placed: 'No seu tema',
  block_placed_text: 'Os clientes encontram o bloco no seu tema publicado.',
  block_placed_on: 'Os clientes encontram o bloco no seu tema publicado, em: {places}.',
  block_everywhere:
    'Todas as páginas com o modelo “page” mostram o bloco. Para deixar em uma só página, remova o bloco desse modelo e siga estas etapas.',
  block_missing: 'Não está no seu tema',
  block_missing_text:
    'A página de rastreamento não precisa dele. Com o bloco, você monta a página no editor de temas. Dê a essa página um modelo só dela, para que nenhuma outra mostre o bloco.',
  block_template:
    'No editor de temas, abra a lista no topo, escolha Páginas › Criar modelo e dê o nome track-order.',
  block_add: 'Adicione o bloco a esse modelo e salve.',
  block_page: 'Crie uma página e escolha o modelo de tema track-order.',
  block_unavailable: 'Não é possível neste tema',
  block_unavailable_text:
    'Seu tema é de um tipo mais antigo, sem blocos de apps. Use a página de rastreamento.',
  block_unknown: 'Não se sabe',
  block_unknown_text:
    'A Shopify não informa a esta página se o bloco está no seu tema. O editor de temas mostra.',
  block_looking: 'Verificando seu tema…',
  add_block: 'Adicionar o bloco',
  create_page: 'Criar uma página',
  open_editor: 'Abrir o editor de temas',
  block_was_placed: 'O bloco está no seu tema',

  links: 'Um link para um só cliente',
  links_text: 'Ele abre um pedido sem pedir o e-mail. Envie somente ao cliente desse pedido.',
  link_order: 'Número do pedido',
  link_days: 'Validade do link (dias)',
  make_link: 'Criar um link',
  link_made: 'O link está pronto',
  link_to: 'Link do pedido {order}',
  link_until: 'Funciona até {date}, a menos que você o encerre.',
  copy_link: 'Copiar o link',
  open_link: 'Abrir o link',
  link_copied: 'Link copiado',
  end_links: 'Encerrar os links deste pedido',
  links_ended: 'Os links do pedido {order} foram encerrados',
  link_several: 'Mais de um pedido tem este número. Escolha o que você procura.',
  link_choice: '{order}, feito em {date}',
  end_all: 'Encerrar todos os links da loja',
  end_all_sure:
    'Todos os links enviados a clientes deixarão de funcionar. Não é possível desfazer.',
  end_all_yes: 'Sim, encerrar todos os links',
  end_all_no: 'Manter os links',
  all_links_ended: 'Todos os links foram encerrados',
  links_failed: 'Não funcionou. Tente de novo em um momento.',
  link_no_order: 'Não há pedido com este número.',
  link_days_range: 'Digite um número inteiro de 1 a 90.',
  order_required: 'Digite um número de pedido.',
  order_malformed: 'Isto não é um número de pedido. Ele se parece com #1001.',
  order_is_email: 'Isto é um e-mail. Digite o número do pedido.',
  order_is_link: 'Isto é um link. Digite o número do pedido.',
  order_is_tracking_number: 'Isto é um código de rastreamento. Digite o número do pedido.',

  kept: 'Pedidos que guardamos',
  kept_on:
    'Para responder aos clientes na hora, guardamos criptografado o que eles podem ler do próprio pedido e um código criado a partir do e-mail; nunca o nome, a rua, o telefone, o e-mail nem o que pagaram. Tudo é apagado {end} dias após o fim de um pedido e, no máximo, {most} dias depois de ele ser feito.',
  kept_deletes: 'Ao desativar, o que está guardado é apagado.',
  kept_off: 'Os pedidos não são guardados. Cada vez que um cliente olha, a Shopify é consultada.',
  keep_turn_off: 'Desativar',
  keep_turn_on: 'Ativar',
  keep_leave_on: 'Deixar ativado',
  kept_now_off: 'Nada mais é guardado',
  kept_now_on: 'Os pedidos são guardados',
  kept_failed: 'Não funcionou. Tente de novo em um momento.',
  kept_unread:
    'Não foi possível ler se os pedidos são guardados. Abra esta página de novo em um momento.',
  asks: 'Um cliente pergunta o que está guardado sobre ele',
  asks_kept:
    'Pedido feito em {asked}. Pedidos guardados: {count}. Baixe o arquivo e envie ao cliente até {due}.',
  asks_nothing:
    'Pedido feito em {asked}. Nada está guardado sobre os pedidos dele. Avise o cliente até {due}.',
  asks_download: 'Baixar o arquivo',
  asks_downloaded: 'O arquivo foi baixado',
  asks_order: 'Abrir um pedido deste cliente',

  health: 'Conexão com sua loja',
  ok: 'Tudo certo',
  note: 'Bom saber',
  warning: 'Requer atenção',
  critical: 'Não funciona',

  read_orders: 'Lê seus pedidos',
  read_orders_missing: 'O app não tem permissão para ler seus pedidos',
  read_orders_fix:
    'Nenhum pedido pode ser encontrado. Feche esta página, abra o app de novo e aprove o que a Shopify pede.',
  read_merchant_managed_fulfillment_orders: 'Vê o que você ainda precisa enviar',
  read_merchant_managed_fulfillment_orders_missing:
    'O app não tem permissão para ver o que você ainda precisa enviar',
  read_merchant_managed_fulfillment_orders_fix:
    'Os clientes não conseguem saber o que ainda vai chegar. Feche esta página, abra o app de novo e aprove o que a Shopify pede.',
  read_third_party_fulfillment_orders: 'Vê o que seus parceiros de logística ainda precisam enviar',
  read_third_party_fulfillment_orders_missing:
    'O app não tem permissão para ver o que seus parceiros de logística ainda precisam enviar',
  read_third_party_fulfillment_orders_fix:
    'Os clientes não conseguem saber o que um parceiro ainda precisa enviar. Feche esta página, abra o app de novo e aprove o que a Shopify pede.',
  read_returns: 'Vê devoluções',
  read_returns_missing: 'O app não tem permissão para ver devoluções',
  read_returns_fix:
    'Os clientes não conseguem saber onde está a devolução. Feche esta página, abra o app de novo e aprove o que a Shopify pede.',
  read_fulfillments: 'Fica sabendo na hora de envios e escaneamentos',
  read_fulfillments_missing: 'Algumas novidades dos pacotes podem chegar com atraso',
  read_fulfillments_fix:
    'Todo pedido é encontrado, mas um novo escaneamento pode aparecer até um dia depois. Feche esta página, abra o app de novo e aprove o que a Shopify pede.',
  write_app_proxy: 'Sua página de rastreamento está ativada',
  write_app_proxy_missing: 'Sua página de rastreamento está desativada',
  write_app_proxy_fix:
    'Falta ao app o endereço web na sua loja, por isso nenhum pedido pode ser consultado. Feche esta página, abra o app de novo e aprove o que a Shopify pede.',

  email: 'Reconhece os clientes pelo e-mail',
  email_missing: 'O app não tem permissão para ler e-mails de clientes',
  email_fix:
    'Sem eles, nenhum cliente pode ser reconhecido. Só nós podemos resolver, pedindo a aprovação da Shopify: escreva para nós.',
  email_unknown: 'Será possível verificar quando sua loja tiver o primeiro pedido.',

  password: 'Sua loja está aberta aos visitantes',
  password_title: 'Sua loja tem uma senha',
  password_fix:
    'Só visitantes que sabem a senha podem acompanhar um pedido. Remova a senha quando abrir a loja.',
  password_unknown_title: 'Sua loja tem uma senha?',
  password_unknown:
    'Enquanto tiver, só visitantes que sabem a senha podem acompanhar um pedido. Ela fica nas preferências da sua loja.',
  open_preferences: 'Abrir as preferências',

  write_to_us: 'Escreva para nós',

  old_orders: 'Encontra pedidos de qualquer data',
  old_orders_title: 'Encontra pedidos dos últimos 60 dias',
  old_orders_note:
    'Clientes com um pedido mais antigo são orientados a falar com você. Só nós podemos resolver, pedindo a aprovação da Shopify: escreva para nós.',

  api: 'Atualizado até {date}',
  api_ending_title: 'Atualizado só até {date}',
  api_ending_fix:
    'O app precisa de uma atualização antes desse dia. Só nós podemos fazer isso: escreva para nós.',
  api_ended_title: 'Desatualizado desde {date}',
  api_ended_fix:
    'Até o app ser atualizado, os clientes podem ler respostas erradas ou incompletas. Só nós podemos fazer isso: escreva para nós.',

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
