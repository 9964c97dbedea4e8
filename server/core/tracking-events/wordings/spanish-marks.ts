import { marks } from './marks.ts';

export const SPANISH_MARKS = marks({
  negation: /\b(?:no|nunca|sin|ni|imposible|tampoco|jamas)\b/,
  notYet: /\b(?:aun|todavia|pendiente)\b/,
  condition:
    /\bsi (?:no|el|la|usted|nadie|su|se|esta)\b|\b(?:niega|de lo contrario|en caso|salvo que|a menos que)\b|^ ?(?:cuando|una vez|si)\b/,
  whenever: /\b(?:una vez|cuando|hasta|antes|despues|tras|para|en cuanto)\b[^,]{0,50}$/,
  possibility:
    /\b(?:puede|podria|pueden|podra|podras|posiblemente|probablemente|quizas?|tal vez|posible|habria|deberia|debio|debia|tendria)\b/,
  wish: /\b(?:por favor|compruebe|verifique|confirme|asegurese|solicit\w*|peticion|pide|pidio|desea|quiere|prefer\w*|instruccion\w*|rogamos|elegid\w|opcion)\b/,
  wished:
    /^.{0,20}\b(?:solicitad\w|requerid\w|preferid\w|desead\w|elegid\w|obligatori\w|necesari\w|posible)\b/,
  future:
    /\b(?:sera|seran|va a|vamos a|van a|debe|debera|previst\w|prevision|estimad\w|proximamente|pronto|programad\w|planificad\w|por ser|hara|(?:realizar|intentar|efectuar|entregar|volver|proceder|devolver|recoger|recibir|estar|quedar|producir|llegar|repartir)(?:a|an|emos))\b|\bpara (?:ser )?$|\ba ser\b/,
  later:
    /\b(?:manana|proxim\w+|pronto|previst\w|prevision|en breve|siguiente|posteriormente|estimad\w|programad\w|en las proximas|garantizad\w)\b|\b(?:antes de|entre) las \d/,
  today: /\b(?:hoy|durante el dia|a lo largo del dia|esta (?:manana|tarde|noche))\b/,
  ongoing:
    /\b(?:siendo|en proceso|en curso|esta en|en fase|pendiente|listo para|preparand\w|a la espera|se esta)\b/,
  undone:
    /\b(?:cancelad\w|anulad\w|cancelacion|anulacion|suspendid\w|detenid\w)\b|\bparcial\w*|\bcasi\b|\b\d{1,3} (?:\w+ )?de (?:los )?\d{1,3}\b|\b(?:reclamac\w+|reclamado|investigacion|busqueda)\b|\bpor error\b|\b(?:persona|direccion|domicilio|destinatario) equivocad\w/,
  ofNews:
    /\b(?:avisos?|notificacion\w*|mensajes?|e-?mails?|sms|correo electronico|carta|factura|datos|informacion|recordatorio) (?:(?:ha|han|sido|fue|esta|no) )*$|\bcomo $/,
  toRecipient: /\b(?:al|a su|a la) (?:destinatari\w|consignatari\w|titular)\b/,
  toSender:
    /\b(?:al|a la|a su|a|en|para el) (?:(?:el|la|su|direccion de|domicilio de) ?){0,2}(?:remitente|origen|vendedor\w?|comercio|expedidor|cargador|emisor)\b/,
  onward:
    /\bpara (?:(?:su|la|el|posterior|entrega) ){0,2}(?:entrega|reparto|distribucion|admision|transporte|envio|clasificacion)\b/,
  toCollect: /\bpara (?:(?:su|la|el|ser) ){0,2}(?:recogida|recoger|retirada|retirar)\b/,
  toLocker:
    /\b(?:en|a|al) (?:(?:la|una|el|un|su|tu) )?(?:taquilla|locker|city ?paq|casillero|consigna|buzon inteligente|punto automatizado)\b/,
  toCounter:
    /\b(?:en|a|al)\b.{0,30}\b(?:oficina\w*|puntos?|punto (?:de )?(?:recogida|conveniencia|pack|pickup)|tienda|parcel ?shop|access point|service ?point|estanco|delegacion para|consigna)\b/,
  toCarrier:
    /\b(?:al|a la|a un|a una|a|en) (?:(?:el|la|los|un|una|otro|empresa de) ){0,2}(?:transportista|operador\w*|agente|transporte|correos?|repartidor\w?|mensajero|courier|colaborador\w*|compania|dhl|gls|ups|seur|mrw|nacex|ctt|fedex|dpd|tipsa|aduanas?|delegacion|centro|almacen|aerolinea|socio|plataforma)\b/,
  byCarrier:
    /\b(?:transportista|repartidor\w?|mensajero|conductor) (?:ha|lo ha)\b|\bpor (?:(?:el|la|un|una|nuestro|parte del?) ){0,3}(?:transportista|repartidor\w?|mensajero|courier|conductor|remitente|correos|agente|dhl|gls|ups|seur|mrw|nacex|ctt|fedex|dpd|empresa)\b|\ben (?:(?:el|las|la|su) ){0,2}(?:origen|remitente|domicilio del remitente|cliente remitente|instalaciones del remitente)\b/,
  byRecipient:
    /\b(?:destinatari\w|cliente) ha\b|\bpor (?:(?:el|la|su) ){0,2}(?:destinatari\w|cliente|consignatario|titular)\b/,
});
