import type { FlagWords } from './flag-words.ts';

export const flags: FlagWords = {
  flags: 'Quando uma entrega precisa de si',
  flags_text:
    'A sua lista mostra uma entrega em “Precisa de si” assim que um destes limites é ultrapassado. O que os clientes leem não muda.',
  open_flags: 'Escolher quando uma entrega precisa de si',
  flags_loading: 'A carregar as suas definições…',
  flags_failed: 'Não foi possível carregar as suas definições',
  flags_failed_text: 'Esta aplicação não respondeu. Aguarde um momento e tente de novo.',
  flags_off_for_server: 'Aqui não há nada para escolher',
  flags_off_for_server_text:
    'Os limites são para encomendas que esta aplicação conserva, e quem gere a aplicação desativou isso.',
  flags_off_for_shop: 'Não conserva encomendas nesta aplicação',
  flags_off_for_shop_text:
    'Os limites são para encomendas conservadas. Ative isso de novo na página inicial e depois escolha-os aqui.',

  effects: 'Entregas que precisam de si com estas definições: {after} (hoje: {before}).',
  effects_same: 'Entregas que precisam de si com estas definições: {before}, como hoje.',
  effects_none: 'Com estas definições, nenhuma entrega precisa de si, como hoje.',
  effects_of_all:
    'Contado em todas as suas encomendas em aberto: {count}. As entregas silenciadas também contam.',
  effects_of_newest:
    'Contado nas suas encomendas em aberto mais recentes: {count}. As entregas silenciadas também contam.',
  effects_reading: 'A contar o que estas definições fariam…',
  effects_failed:
    'Não foi possível contar o que estas definições fariam. Pode guardá-las mesmo assim.',

  limits_before: 'Antes de sair',
  limit_not_shipped: 'Não enviado',
  limit_not_shipped_help: 'Depois da encomenda, se nenhuma retenção o explicar.',
  limit_not_handed_over: 'Etiqueta criada, não lida pela transportadora',
  limit_not_handed_over_help: 'Depois de a etiqueta ser criada.',
  limit_no_tracking: 'Enviado sem número ou ligação de seguimento',
  limit_no_tracking_help: 'Depois de marcado como enviado.',
  limits_under_way: 'A caminho',
  limit_no_movement_domestic: 'Sem leitura, dentro de um país',
  limit_no_movement_cross_border: 'Sem leitura, entre países',
  limit_no_movement_customs: 'Sem leitura, retido na alfândega',
  limit_late: 'Atrasado',
  limit_late_help: 'Depois do dia prometido.',
  limits_pickup: 'Num ponto de recolha ou na sua loja',
  limit_pickup_overdue: 'À espera de ser levantado',
  limits_always:
    'Seja qual for a escolha, uma entrega também precisa de si quando é extraviada, danificada ou devolvida, quando não foi possível entregá-la e após 30 dias sem notícias.',
  unit_business_days: 'dias úteis',
  unit_days: 'dias',
  limit_effect: 'Assinalaria {after} (hoje {before})',
  limit_effect_same: 'Assinala {before} hoje',

  work_days: 'Dias de trabalho',
  work_days_text: 'Só estes dias contam como dias úteis.',
  closed_days: 'Dias em que está fechado',
  closed_days_text: 'Não são dias úteis, nem para o que já está a caminho.',
  closed_none: 'Ainda nenhum.',
  closed_from: 'Primeiro dia',
  closed_to: 'Último dia',
  closed_to_help: 'Deixe em branco para um só dia.',
  closed_add: 'Adicionar',
  closed_remove: 'Remover',
  closed_remove_days: 'Remover: {days}',
  closed_range: '{from} a {to}',
  closed_missing: 'Escolha o primeiro dia.',
  closed_order: 'O último dia é anterior ao primeiro.',

  limit_wrong: 'Introduza um número inteiro de {min} a {max}.',
  no_working_day: 'Escolha pelo menos um dia.',
  date_malformed: 'Isto não é uma data. Escolha-a de novo.',
  too_many_dates: 'Pode introduzir no máximo {most} dias. Remova alguns que já passaram.',
  flags_saved: 'Guardado. A sua lista acompanha dentro de momentos.',
  flags_deriving:
    'A sua lista está a acompanhar estas definições. Com muitas encomendas, demora alguns minutos.',
  flags_changed: 'Entretanto, outra pessoa guardou outras definições',
  flags_changed_text:
    'Agora vê as dessa pessoa. As suas não foram guardadas: altere o que precisar e guarde de novo.',
  flags_reset: 'Usar os valores predefinidos',
};
