import type { FlagWords } from './flag-words.ts';

export const flags: FlagWords = {
  flags: 'Quando uma entrega precisa de você',
  flags_text:
    'Sua lista mostra uma entrega em “Precisa de você” assim que um destes limites é ultrapassado. O que os clientes leem não muda.',
  open_flags: 'Escolher quando uma entrega precisa de você',
  flags_loading: 'Lendo suas configurações…',
  flags_failed: 'Não foi possível ler suas configurações',
  flags_failed_text: 'Este app não respondeu. Espere um momento e tente de novo.',
  flags_off_for_server: 'Não há nada para escolher aqui',
  flags_off_for_server_text:
    'Os limites valem para os pedidos que este app guarda, e quem administra o app desativou isso.',
  flags_off_for_shop: 'Você não guarda pedidos neste app',
  flags_off_for_shop_text:
    'Os limites valem para os pedidos guardados. Ative isso de novo na página inicial e escolha-os aqui.',

  effects: 'Entregas que precisam de você com estas configurações: {after} (hoje: {before}).',
  effects_same: 'Entregas que precisam de você com estas configurações: {before}, como hoje.',
  effects_none: 'Com estas configurações, nenhuma entrega precisa de você, como hoje.',
  effects_of_all:
    'Contado em todos os seus pedidos em aberto: {count}. As entregas silenciadas também contam.',
  effects_of_newest:
    'Contado nos seus pedidos em aberto mais recentes: {count}. As entregas silenciadas também contam.',
  effects_reading: 'Contando o que estas configurações fariam…',
  effects_failed:
    'Não foi possível contar o que estas configurações fariam. Você pode salvá-las mesmo assim.',

  limits_before: 'Antes de sair',
  limit_not_shipped: 'Não enviado',
  limit_not_shipped_help: 'Depois do pedido, se nenhuma retenção o explicar.',
  limit_not_handed_over: 'Etiqueta criada, não escaneada pela transportadora',
  limit_not_handed_over_help: 'Depois que a etiqueta foi criada.',
  limit_no_tracking: 'Enviado sem número ou link de rastreamento',
  limit_no_tracking_help: 'Depois de marcado como enviado.',
  limits_under_way: 'A caminho',
  limit_no_movement_domestic: 'Sem escaneamento, dentro de um país',
  limit_no_movement_cross_border: 'Sem escaneamento, entre países',
  limit_no_movement_customs: 'Sem escaneamento, na alfândega',
  limit_late: 'Atrasado',
  limit_late_help: 'Depois do dia prometido.',
  limits_pickup: 'Em um ponto de retirada ou na sua loja',
  limit_pickup_overdue: 'Aguardando retirada',
  limits_always:
    'Seja qual for a escolha, uma entrega também precisa de você quando é extraviada, danificada ou devolvida, quando não foi possível entregar e após 30 dias sem notícias.',
  unit_business_days: 'dias úteis',
  unit_days: 'dias',
  limit_effect: 'Sinalizaria {after} (hoje {before})',
  limit_effect_same: 'Sinaliza {before} hoje',

  work_days: 'Dias de trabalho',
  work_days_text: 'Só estes dias contam como dias úteis.',
  closed_days: 'Dias de fechamento',
  closed_days_text: 'Não contam como dias úteis, nem para o que já está a caminho.',
  closed_none: 'Nenhum ainda.',
  closed_from: 'Primeiro dia',
  closed_to: 'Último dia',
  closed_to_help: 'Deixe em branco para um único dia.',
  closed_add: 'Adicionar',
  closed_remove: 'Remover',
  closed_remove_days: 'Remover: {days}',
  closed_range: 'De {from} a {to}',
  closed_missing: 'Escolha o primeiro dia.',
  closed_order: 'O último dia é antes do primeiro.',

  limit_wrong: 'Digite um número inteiro de {min} a {max}.',
  no_working_day: 'Escolha pelo menos um dia.',
  date_malformed: 'Isto não é uma data. Escolha de novo.',
  too_many_dates: 'É possível informar no máximo {most} dias. Remova os que já passaram.',
  flags_saved: 'Salvo. Sua lista se atualiza em instantes.',
  flags_deriving:
    'Sua lista está se adaptando a estas configurações. Com muitos pedidos, isso leva alguns minutos.',
  flags_changed: 'Outra pessoa salvou outras configurações nesse meio-tempo',
  flags_changed_text:
    'Agora você vê as dela. As suas não foram salvas: altere o que precisar e salve de novo.',
  flags_reset: 'Usar os valores padrão',
};
