import type { CarrierWords } from './carrier-words.ts';

export const carriers: CarrierWords = {
  carriers: 'Transportadoras',
  carriers_text:
    'Quais transportadoras dão notícias dos seus pacotes, e um serviço de rastreamento para as demais.',
  open_carriers: 'Abrir as suas transportadoras',
  carriers_loading: 'Vendo de onde vêm notícias dos seus pacotes…',
  carriers_failed: 'Não foi possível ler as suas transportadoras',
  carriers_failed_text: 'Este app não respondeu. Espere um momento e tente de novo.',
  carriers_off_for_server: 'Aqui não há notícias de um serviço de rastreamento',
  carriers_off_for_server_text:
    'Um serviço de rastreamento só é consultado sobre pedidos que este app guarda, e quem administra o app desativou isso.',
  carriers_off_for_shop: 'Um serviço de rastreamento precisa de pedidos guardados',
  carriers_off_for_shop_text:
    'Ele só é consultado sobre pedidos que este app guarda, e você desativou isso. Ative de novo na página inicial e depois escolha um serviço aqui.',

  news: 'Notícias dos seus pacotes',
  news_complete: 'Há notícias de todos os seus pacotes.',
  news_needs_none:
    'Há notícias da Shopify de todos os seus pacotes. Você não precisa de um serviço de rastreamento.',
  news_missing:
    'Pacotes sem notícias: {count} de {total} ({share}). Os clientes encontram um link para a transportadora.',
  news_counted:
    'São contados os pacotes enviados há mais de um dia, de pedidos que este app guarda.',
  news_none_counted:
    'Ainda não há nada a contar. Isto se preenche quando há pacotes a caminho há um dia.',
  news_carrier: 'Transportadora',
  news_packages: 'Pacotes',
  news_from_shopify: 'Notícias da Shopify',
  news_from: 'Notícias de {service}',
  news_none: 'Sem notícias',
  news_no_carrier: 'Sem transportadora indicada',
  news_others: 'Todas as outras transportadoras',

  service_add: 'Um serviço de rastreamento',
  service_add_text:
    'A Shopify não acompanha todas as transportadoras. Onde faltam notícias, um serviço de rastreamento costuma ter: cada escaneamento, o dia previsto e o que deu errado. Os seus clientes leem isso como em qualquer outro pacote. Você precisa de uma conta própria em um serviço, e paga lá.',
  service_name: 'Serviço de rastreamento',
  service_own: 'Seu próprio serviço',
  service_key: 'Chave de API',
  service_key_help:
    'Você a encontra na sua conta em {service}. Nós a verificamos na hora e sem custo, guardamos criptografada e nunca mais a mostramos.',
  service_address: 'Endereço do seu servidor',
  service_address_help:
    'Por exemplo, https://karrio.example.com. Ele precisa estar acessível pela internet.',
  service_ceiling: 'Máximo de pacotes por mês',
  service_ceiling_help:
    'A maioria dos serviços cobra por cada pacote que começa a acompanhar. Acima desse número, os pacotes esperam o mês seguinte.',
  service_postal_code: 'Enviar o CEP quando o serviço pedir',
  service_postal_code_help:
    'Algumas transportadoras só dão notícias com ele. Nós o lemos na Shopify nesse momento e não o guardamos.',
  service_postal_code_missing:
    'Algumas transportadoras só dão notícias com o CEP. Ele não é enviado, porque a Shopify não autorizou este app a ler endereços. Só nós podemos resolver, pedindo a aprovação da Shopify: escreva para nós.',
  service_writes_back: 'Avisar também a Shopify',
  service_writes_back_help:
    'Assim a Shopify sabe que um pacote foi coletado, saiu para entrega ou foi entregue, e mostra isso na página do pedido e nos e-mails dela. Cada etapa é escrita uma única vez. O que foi escrito permanece na Shopify. Desativado até você ativar.',
  service_writes_back_missing:
    'Ao salvar, a Shopify pede a você permissão para editar os processamentos. Sem ela, nada é escrito.',
  service_connect: 'Verificar e salvar',
  service_connected: '{service} está conectado',

  sent: 'O que é informado a {service}',
  sent_text: 'Só sobre pacotes de que a Shopify não tem notícias:',
  sent_number: 'o código de rastreamento',
  sent_carrier: 'o nome da transportadora',
  sent_country: 'o país de destino',
  sent_shipped: 'quando foi enviado',
  sent_postal_code: 'o CEP, quando {service} pede',
  sent_never: 'Nunca um nome, rua, e-mail ou telefone, nem o que foi pedido.',

  key_missing: 'Informe a chave de API.',
  key_malformed: 'Isto não é uma chave de API: há espaços ou caracteres incomuns. Copie de novo.',
  key_wrong: '{service} não aceita esta chave. Copie de novo da sua conta lá.',
  key_used_up:
    'A chave está certa, mas a sua conta em {service} não tem mais saldo. Recarregue e tente de novo.',
  address_malformed: 'Informe um endereço que comece com https:// e não contenha uma senha.',
  address_refused:
    'Este endereço leva a uma rede privada. Informe um que esteja acessível pela internet.',
  address_silent: 'Nada responde neste endereço. Confira, ou tente de novo em um momento.',
  address_unexpected: 'Algo responde neste endereço, mas não como {service}. Confira.',
  ceiling_malformed: 'Informe um número inteiro de 1 a {most}.',
  secret_malformed: 'Use no máximo 500 caracteres em uma só linha.',
  service_unreachable: '{service} não responde. Tente de novo em um momento.',
  service_busy: '{service} pede menos solicitações agora. Tente de novo em um minuto.',
  service_unexpected:
    '{service} deu uma resposta que não entendemos. Tente mais tarde, ou escreva para nós.',
  service_not_offered: 'Este serviço não pode mais ser escolhido. Abra esta página de novo.',
  too_many_checks: 'Foram verificadas chaves demais. Tente de novo em uma hora.',

  service_used: 'Pacotes deste mês: {used} de no máximo {most}. O próximo mês começa em {date}.',
  service_full:
    'O seu limite deste mês foi atingido. Os outros pacotes esperam até {date}, ou até você aumentá-lo.',
  service_checked: 'Última resposta: {time}',
  service_server: 'O seu servidor: {address}',

  trouble: '{service} não dá notícias no momento',
  trouble_wrong_key: '{service} não aceita mais a sua chave.',
  trouble_rate_limited: '{service} pede menos solicitações.',
  trouble_quota_used_up: 'A sua conta em {service} não tem mais saldo. Recarregue lá.',
  trouble_no_answer: '{service} não responde.',
  trouble_server_error: '{service} informa um problema próprio.',
  trouble_unexpected_answer: '{service} dá respostas que não entendemos.',
  trouble_at: 'Última tentativa: {time}.',
  trouble_resumes: 'Tentamos de novo por conta própria: {time}.',
  trouble_stops: 'Voltamos a consultar assim que você salvar uma chave que funcione.',
  trouble_stays: 'As notícias que já chegaram ficam. Os clientes só notam que não chegam outras.',

  hook_address: 'Endereço do webhook',
  hook_address_help:
    'Informe-o como webhook na sua conta em {service}. Assim as notícias chegam na hora; sem ele, consultamos a cada poucas horas.',
  hook_copy: 'Copiar o endereço',
  hook_secret: 'Segredo do webhook',
  hook_secret_help:
    'Pertence ao webhook da sua conta em {service} e prova que as notícias vêm de lá. Sem ele, os webhooks são recusados.',
  hook_secret_saved: 'Há um salvo, que nunca é mostrado. Informe outro para substituí-lo.',
  service_saved: 'As suas configurações foram salvas',

  service_change: 'Outra chave ou outro serviço',
  service_change_text:
    'A nova chave é verificada primeiro; até que funcione, a atual continua. Outro serviço tem outro endereço de webhook.',
  service_keep: 'Manter o atual',

  service_off: 'Desativar {service}',
  service_off_text: 'Os pacotes passam a ter só as notícias que a Shopify tem.',
  service_off_sure:
    'Isto apaga a chave e todas as notícias de {service} guardadas aqui. Não é possível desfazer. A sua conta em {service} continua como está.',
  service_off_yes: 'Sim, desativar',
  service_off_no: 'Deixar ativado',
  service_off_done: '{service} está desativado',
};
