import type { CarrierWords } from './carrier-words.ts';

export const carriers: CarrierWords = {
  carriers: 'Transportadoras',
  carriers_text:
    'Que transportadoras dão notícias dos seus pacotes, e um serviço de seguimento para as que não dão.',
  open_carriers: 'Abrir as transportadoras',
  carriers_loading: 'A ver de onde vêm as notícias dos seus pacotes…',
  carriers_failed: 'Não foi possível carregar as suas transportadoras',
  carriers_failed_text: 'Esta aplicação não respondeu. Aguarde um momento e tente de novo.',
  carriers_off_for_server: 'Aqui não há notícias de um serviço de seguimento',
  carriers_off_for_server_text:
    'Um serviço de seguimento só é consultado sobre encomendas que esta aplicação conserva, e quem gere a aplicação desativou isso.',
  carriers_off_for_shop: 'Um serviço de seguimento precisa de encomendas conservadas',
  carriers_off_for_shop_text:
    'Só é consultado sobre encomendas que esta aplicação conserva, e isso está desativado na sua loja. Ative-o de novo na página inicial e depois escolha aqui um serviço.',

  news: 'Notícias dos seus pacotes',
  news_complete: 'Há notícias de todos os seus pacotes.',
  news_needs_none:
    'Há notícias da Shopify de todos os seus pacotes. Não precisa de um serviço de seguimento.',
  news_missing:
    'Pacotes sem notícias: {count} de {total} ({share}). Em vez disso, os clientes encontram uma ligação para a transportadora.',
  news_counted:
    'São contados os pacotes que saíram há mais de um dia, de encomendas que esta aplicação conserva.',
  news_none_counted:
    'Ainda não há nada para contar. Surgem aqui números quando houver pacotes a caminho há um dia.',
  news_carrier: 'Transportadora',
  news_packages: 'Pacotes',
  news_from_shopify: 'Notícias da Shopify',
  news_from: 'Notícias de {service}',
  news_none: 'Sem notícias',
  news_no_carrier: 'Sem transportadora indicada',
  news_others: 'Todas as outras transportadoras',

  service_add: 'Um serviço de seguimento',
  service_add_text:
    'A Shopify não segue todas as transportadoras. Onde não tem notícias, um serviço de seguimento costuma ter: cada leitura, o dia previsto e o que correu mal. Os seus clientes leem-nas como em qualquer outro pacote. Precisa de uma conta própria num serviço, que paga diretamente.',
  service_name: 'Serviço de seguimento',
  service_own: 'Serviço próprio',
  service_key: 'Chave de API',
  service_key_help:
    'Encontra-a na sua conta em {service}. Verificamo-la de imediato, sem custos, guardamo-la encriptada e nunca mais a mostramos.',
  service_address: 'Endereço do seu servidor',
  service_address_help:
    'Por exemplo, https://karrio.example.com. Tem de ser acessível a partir da Internet.',
  service_ceiling: 'Máximo de pacotes por mês',
  service_ceiling_help:
    'A maioria dos serviços cobra por cada pacote que começa a seguir. Acima deste número, os pacotes esperam pelo mês seguinte.',
  service_postal_code: 'Enviar o código postal quando o serviço o pede',
  service_postal_code_help:
    'Algumas transportadoras só dão notícias com ele. Lemo-lo da Shopify nesse momento e não o conservamos.',
  service_postal_code_missing:
    'Algumas transportadoras só dão notícias com o código postal. Não é enviado, porque a Shopify não autorizou esta aplicação a ler moradas. Só nós podemos resolver isto, pedindo a aprovação da Shopify: escreva-nos.',
  service_writes_back: 'Avisar também a Shopify',
  service_writes_back_help:
    'A Shopify fica então a saber que um pacote foi recolhido, está em distribuição ou foi entregue, tal como a página da encomenda e os e-mails da Shopify. Cada passo é escrito uma vez. O que foi escrito fica na Shopify. Desativado até o ativar.',
  service_writes_back_missing:
    'Ao guardar, a Shopify pede-lhe permissão para editar processamentos. Sem ela, nada é escrito.',
  service_connect: 'Verificar e guardar',
  service_connected: '{service} está ligado',

  sent: 'O que {service} fica a saber',
  sent_text: 'Só sobre pacotes de que a Shopify não tem notícias:',
  sent_number: 'o número de seguimento',
  sent_carrier: 'o nome da transportadora',
  sent_country: 'o país de destino',
  sent_shipped: 'quando foi enviado',
  sent_postal_code: 'o código postal, quando {service} o pede',
  sent_never: 'Nunca um nome, uma rua, um e-mail, um telefone ou o que foi encomendado.',

  key_missing: 'Introduza a chave de API.',
  key_malformed:
    'Isto não é uma chave de API: tem espaços ou caracteres invulgares. Copie-a de novo.',
  key_wrong: '{service} não aceita esta chave. Copie-a de novo a partir da sua conta.',
  key_used_up:
    'A chave está certa, mas a sua conta em {service} já não tem saldo. Reforce-o lá e tente de novo.',
  address_malformed: 'Introduza um endereço que comece por https:// e não tenha palavra-passe.',
  address_refused:
    'Este endereço leva a uma rede privada. Introduza um que seja acessível a partir da Internet.',
  address_silent: 'Nada responde neste endereço. Verifique-o ou tente de novo dentro de momentos.',
  address_unexpected: 'Algo responde neste endereço, mas não como {service}. Verifique-o.',
  ceiling_malformed: 'Introduza um número inteiro de 1 a {most}.',
  secret_malformed: 'Use no máximo 500 caracteres numa só linha.',
  service_unreachable: '{service} não responde. Tente de novo dentro de momentos.',
  service_busy: 'De momento, {service} quer menos pedidos. Tente de novo dentro de um minuto.',
  service_unexpected:
    '{service} deu uma resposta que não compreendemos. Tente mais tarde ou escreva-nos.',
  service_not_offered: 'Este serviço já não pode ser escolhido. Volte a abrir esta página.',
  too_many_checks: 'Foram verificadas demasiadas chaves. Tente de novo dentro de uma hora.',

  service_used: 'Pacotes este mês: {used} de {most}. O próximo mês começa a {date}.',
  service_full:
    'O seu limite deste mês foi atingido. Os outros pacotes esperam até {date}, ou até o aumentar.',
  service_checked: 'Última resposta: {time}',
  service_server: 'O seu servidor: {address}',

  trouble: 'De momento, {service} não dá notícias',
  trouble_wrong_key: '{service} já não aceita a sua chave.',
  trouble_rate_limited: '{service} quer menos pedidos.',
  trouble_quota_used_up: 'A sua conta em {service} já não tem saldo. Reforce-o lá.',
  trouble_no_answer: '{service} não responde.',
  trouble_server_error: '{service} diz que o problema é do próprio serviço.',
  trouble_unexpected_answer: '{service} dá respostas que não compreendemos.',
  trouble_at: 'Última tentativa: {time}.',
  trouble_resumes: 'Tentamos de novo automaticamente: {time}.',
  trouble_stops: 'Voltamos a consultar assim que guardar uma chave que funcione.',
  trouble_stays: 'As notícias que já chegaram ficam; os clientes só notam que não chegam outras.',

  hook_address: 'Endereço do webhook',
  hook_address_help:
    'Introduza-o como webhook na sua conta em {service}. Assim, as notícias chegam de imediato; sem ele, consultamos de poucas em poucas horas.',
  hook_copy: 'Copiar o endereço',
  hook_secret: 'Segredo do webhook',
  hook_secret_help:
    'Pertence ao webhook na sua conta em {service} e prova que as notícias vêm de lá. Sem ele, os webhooks são recusados.',
  hook_secret_saved: 'Há um guardado, que nunca é mostrado. Para o substituir, introduza outro.',
  service_saved: 'As suas definições foram guardadas',

  service_change: 'Outra chave ou outro serviço',
  service_change_text:
    'A nova chave é verificada primeiro e, até funcionar, a atual mantém-se. Outro serviço tem outro endereço de webhook.',
  service_keep: 'Manter o atual',

  service_off: 'Desativar {service}',
  service_off_text: 'Os pacotes ficam só com as notícias que a Shopify tem.',
  service_off_sure:
    'Isto elimina a chave e todas as notícias de {service} que estão conservadas aqui. Não é possível anular. A sua conta em {service} fica como está.',
  service_off_yes: 'Sim, desativar',
  service_off_no: 'Deixar ativado',
  service_off_done: '{service} está desativado',
};
