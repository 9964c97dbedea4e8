import type { WordingRule } from './wording-rule.ts';

/** First match counts. Each rule is an idea, not a carrier's sentence. */
export const ENGLISH: readonly WordingRule[] = [
  // Rows that say nothing of where the parcel is.
  ['insignificant', null, /\binternal activity\b|\bsignature (image|captured|recorded|available)/],
  ['insignificant', null, /\bproof of delivery (is |was )?(available|recorded|uploaded|requested)/],
  [
    'insignificant',
    null,
    /\b(e-?mail|sms|text message|notification|invoice)\b.{0,30}\b(sent|generated)\b(?!.{0,40}\b(ready|available))/,
  ],

  // Cancelled, and what is only announced.
  [
    'cancelled',
    null,
    /\b(shipment|label|order|parcel|package|consignment|item)\b.{0,25}\b(cancell?ed|voided)\b|^(cancell?ed|voided)\b|\bvoid (label|shipment)/,
  ],
  [
    'info_received',
    'label_purchased',
    /\blabel\b.{0,20}\b(created|purchased|generated|printed|issued)\b/,
  ],
  ['in_transit', null, /\b(picked up|arrived|departed)\b.{0,10}\bshipping partner\b/],
  [
    'info_received',
    'awaiting_shipper',
    /\bexpects (the )?(item|parcel|package|shipment)\b|\b(attempted|attempting|tried|unable|could not|unsuccessful attempt) (to )?(pick[ -]?up|collect)\b/,
  ],
  [
    'info_received',
    'awaiting_shipper',
    /\b(pick[ -]?up|collection) (was |has )?(attempt|fail|unsuccessful|missed|not ready)|\b(not|awaiting|waiting|yet to)\b.{0,20}\b(handed|given|item|receipt|tendered|shipper)\b(?!.{0,20}\brecipient)/,
  ],
  [
    'info_received',
    'awaiting_shipper',
    /\bexpected,? but not\b|\bnot (yet )?(arrived at|received|in) /,
  ],
  [
    'info_received',
    null,
    /\b(shipment|shipping|parcel|package|item|order|billing|electronic|advance|pre-?shipment|manifest)\b.{0,15}\b(information|info|data|advice|details|notification)\b.{0,30}\b(sent|received|submitted|uploaded|transmitted|registered|entered|approved|available|lodged|provided)\b/,
  ],
  [
    'info_received',
    null,
    /^(data|info|information|manifest) (has been )?(received|registered|submitted|uploaded)|\bpre-?(advice|alert|advise|advised|notification|registered|shipment)\b|\belectronically\b|\bout (to|for) (pick[ -]?up|p\/u|collect(ion)?)\b|\bpick[ -]?up (scheduled|requested|booked|arranged|generated|registered)|\b(tracking|shipment|consignment) number\b.{0,15}\b(assigned|allocated|created|registered)|\bpreparing (the )?shipment\b|\binformation received\b|\bready (for|to be) (pick[ -]?up by |picked up by |collected by |collection by )?(the )?(carrier|courier|driver|dispatch)|\b(order|shipment|parcel|consignment|booking) (has been |was |is )?(created|booked|registered|placed|confirmed|announced)\b/,
  ],

  // The way back. Returning is not yet returned.
  ['returned', null, /\brto\b.{0,20}\bdelivered\b|\bdelivered\b.{0,12}\brto\b/],
  ['returning', null, /\brto\b|\breturn(ed)? to origin\b/],
  [
    'returned',
    null,
    /(?<!\b(?:be|being|is|are|will|to|should|must|for) )\b(returned|delivered)( back)?,? to (the |its |original )*(sender|shipper|seller|merchant|consignor)\b|\breturn (was |has been )?(delivered|completed)/,
  ],
  [
    'returning',
    null,
    /\breturn(ed|ing|s)?\b.{0,20}\bto (the |its |original )*(sender|shipper|seller|merchant|origin|consignor)\b|\b(being|will be|to be|is) returned\b(?! to .{0,12}(depot|facility|hub|terminal|station))|\breturn (initiated|in progress|process|requested|shipment|in transit)|\breturning\b(?! to .{0,12}(depot|facility|hub|terminal|station))|\breturns? (agent|cent(er|re)|department)\b|^return(ed)?$/,
  ],

  // Why it cannot be delivered: the reason counts before the attempt.
  [
    'exception',
    'refused',
    /\brefus(ed|al|es)\b|\b(rejected|declined) by (the )?(recipient|customer|receiver|consignee|addressee)/,
  ],
  [
    'exception',
    'recipient_moved',
    /\b(recipient|customer|receiver|consignee|addressee)?\b.{0,12}\bmoved\b(?! (to|through|out|from|into|via|between))|\bforward(ing)?( order)? expired/,
  ],
  [
    'in_transit',
    'problem_resolved',
    /\baddress\b.{0,30}\b(has been|was|been)? ?(corrected|updated|completed|verified|changed)\b(?<!\bbeing \w+)|\b(problem|issue|exception)\b.{0,15}\bresolved\b/,
  ],
  [
    'exception',
    'address_problem',
    /\b(incorrect|incomplete|insufficient|wrong|bad|invalid|unknown|missing|illegible|no such|inaccurate)\b.{0,25}\b(address|street|house|apartment|suite|number|addressee|postcode|zip)\b|\b(street|house|apartment|suite)( (number|name))?\b.{0,20}\b(incorrect|missing|wrong|required)\b|\baddress(ing)?\b.{0,30}\b(incorrect|incomplete|insufficient|wrong|invalid|error|unknown|unlocatable|not found|cannot be found|problem|issue|required|needed|does not exist|correction)|\b(addressee|recipient|consignee|receiver) unknown\b|\bunknown (addressee|recipient|consignee|receiver)|\bvacant\b/,
  ],
  ['exception', 'held', /\b(seized|confiscated|impounded|prohibited (item|goods|content)s?)\b/],
  [
    'exception',
    'unclaimed',
    /\bunclaimed\b|\bnot (been )?(collected|claimed|picked up)\b|\bfailed to collect\b/,
  ],
  ['exception', 'damaged', /\bdamaged?\b/],
  ['exception', 'destroyed', /\bdestroyed\b|\bdisposed\b|\bdisposal\b|\bdiscarded\b/],
  [
    'exception',
    'lost',
    /\blost\b|\b(parcel|package|shipment|item)\b.{0,10}\bmissing\b|\bcannot be (located|found)\b/,
  ],

  // Customs that ask for something.
  [
    'exception',
    'documents_required',
    /\b(document|documents|documentation|paperwork|commercial invoice|information|id|kyc)\b.{0,25}\b(required|missing|needed|requested|incomplete)\b|\b(missing|awaiting|requires?|additional|need)\b.{0,20}\b(document|documents|documentation|paperwork|commercial invoice|information from)/,
  ],
  [
    'exception',
    'payment_due',
    /\b(duty|duties|tax|taxes|vat|fees?|charges?|payment|postage|cod)\b.{0,25}\b(due|held|unpaid|required|owed|outstanding|pending|not paid|awaiting)\b|\bpayment of (charges|duties|taxes|fees)\b|\b(awaiting|held for|pending|requires?)\b.{0,20}\b(payment|duties|taxes)\b/,
  ],
  [
    'in_transit',
    'delayed_customs',
    /\b(held|hold|retained|detained|seized|stopped|delay(ed)?|issue|on hold)\b.{0,25}\b(customs|clearance|border|government)\b|\b(customs|clearance|border)\b.{0,25}\b(held|hold|retained|detained|seized|delay(ed)?|issue|rejected)\b/,
  ],

  // Nobody there, no way in, no delivery.
  [
    'in_transit',
    'rescheduled',
    /\barrange (a |for )?re-?delivery\b|\bre-?delivery (was |has been |is )?(scheduled|requested|arranged|booked)/,
  ],
  [
    'attempt_failed',
    'notice_left',
    /\b(notice|card|note|slip|calling card)( card)? (was |has been )?left\b|\bleft (a )?(notice|card|note|slip|calling card)\b|\bcarded\b/,
  ],
  [
    'attempt_failed',
    'recipient_absent',
    /\bnot (at )?(home|in|present|available|reachable|there)\b|(?<!\bif )\b(no ?body|no one|no-one|anyone)\b.{0,20}\b(home|in|available|present|answer)|\b(recipient|customer|receiver|consignee|addressee)\b.{0,20}\b(absent|unavailable|not|away|out)\b|\bno (authori[sz]ed )?recipient\b|\babsent\b/,
  ],
  [
    'attempt_failed',
    'business_closed',
    /\b(business|shop|office|company|location|premises|receiver|recipient|customer|consignee)('s)?\b.{0,30}\bclosed\b|\bclosed (on|at) arrival\b/,
  ],
  [
    'attempt_failed',
    'no_access',
    /\bno access\b|\b(unable to|could not|cannot) (gain )?access|\binaccessible\b|\bno (safe|secure) (place|location)|\b(receptacle|mailbox|letterbox) (full|blocked)|\bunsafe to leave\b|\b(access|entry) (is )?(restricted|denied|problem)|\bunsafe\b|\bhazardous\b|\brestricted area/,
  ],
  [
    'in_transit',
    'delayed_weather',
    /\bweather\b|\bsnow(storm)?\b|\bstorm\b|\bhurricane\b|\bflood(s|ing)?\b|\bnatural disaster\b/,
  ],
  [
    'in_transit',
    'rescheduled',
    /\bdelivery (attempt )?(will be|to be|has been|was|is)? ?(re-?attempted|re-?scheduled|re-?arranged|attempted (again|tomorrow|on|next)|postponed)|\bre-?schedul(ed|ing)\b|(?<!\bavailable for )\bre-?delivery\b|\bto be re-?delivered\b|\bdelivery date (has )?(been )?(changed|updated)/,
  ],
  [
    'attempt_failed',
    null,
    /\b(attempted|attempt|attempts|unsuccessful|missed|failed)\b.{0,15}\b(delivery|deliver|delivering)\b|\b(tried|trying) to (re-?)?deliver\b|\bdelivery\b.{0,25}\b(attempted|attempt|attempts|unsuccessful|missed|failed|failure|not (possible|completed|made|successful))\b/,
  ],
  [
    'exception',
    'undeliverable',
    /\bundeliverable\b|\b(cannot|can not|can't) be delivered\b|\bnon-?deliverable\b/,
  ],
  [
    'attempt_failed',
    null,
    /\b(not|unable to|couldn't|wasn't|hasn't|could not|never)\b( be| been| get| yet| to| successfully)* deliver(ed)?\b|\b(undelivered|non-?delivery|not-delivered)\b|\breturned to .{0,12}(depot|facility|hub|terminal|station)\b|\breturn(ing)? to depot\b/,
  ],

  // Waiting for the shopper. At a locker or shop it is delivered only when somebody took it there.
  [
    'delivered',
    'collected',
    /(?<!\bbe )\b(picked[ -]?up|collected|handed (over|out)?|taken)\b.{0,25}\b(by|to) (the )?(recipient|customer|consignee|receiver|addressee|buyer)\b|\b(recipient|customer|consignee|receiver|addressee)\b.{0,15}\b(has )?(picked[ -]?up|collected)\b|\bindividual picked up\b|\bpicked up at (the )?(post|customs|depot|facility|counter|store)|\bcollected from (the )?(parcel ?shop|locker|pick[ -]?up|post office|access point|service point|store)/,
  ],
  [
    'available_for_pickup',
    'parcel_locker',
    /\b(deliver(ed|y)|deposited|arrived|placed|waiting|ready|available|held|stored)\b.{0,40}\bpackstation\b|\b(waiting|ready|available|held|stored)\b.{0,40}\blocker\b(?<!(will|to) be .{0,60})/,
  ],
  [
    'available_for_pickup',
    null,
    /\bdelivered to\b.{0,40}\bfor (customer )?(collection|pick[ -]?up)\b(?!.{0,12}\b(by|carrier|courier|driver))/,
  ],
  [
    'available_for_pickup',
    'pickup_point',
    /\b(deliver(ed|y)|deposited|arrived|dropped( off)?|placed|waiting|ready|available|held|stored)\b.{0,40}\b(parcel ?shop|access point|service ?point|pick[ -]?up (point|location|shop|station|store)|collection (point|location)|post ?point|parcel connect|relay|ups store|retail (location|point|outlet)|post office box)\b(?!.{0,30}\bonward)(?<!(will|to) be .{0,60})/,
  ],
  [
    'available_for_pickup',
    null,
    /\b(ready|available|awaiting|waiting|held|hold|holding)\b.{0,20}\b(pick[ -]?up|pick(ed)?[ -]?up|collect|collected|collection)\b(?!.{0,12}\b(carrier|courier|driver|shipper|sender|ups|fedex|dhl))|\b(held|hold|holding) at\b.{0,25}\b(location|post office|store|depot|facility|customer request|agent)|\b(customer|own) (pick[ -]?up|collection)\b|\bcollect for pick[ -]?up\b|\b(must|can|may|to|should) (now )?be (collected|picked[ -]?up)\b(?!.{0,12}\b(carrier|courier|driver))/,
  ],
  [
    'exception',
    'held',
    /\bon hold\b|\b(shipment|package|parcel|item) (is )?held\b|^held\b|\bsecurity (check|issue|hold)/,
  ],

  // Towards the door.
  ['in_transit', 'sorting', /\bprepar(ing|ed)\b.{0,15}\b(for )?(out )?(for )?delivery\b/],
  [
    'out_for_delivery',
    null,
    /(?<!\b(?:not|be|when|once) )\bout (for|to) deliver(y|ing)?\b|\b(on ?board|vehicle|van|truck|courier|driver|postman|carrier|tour|round)\b.{0,12}\b(for|to) (final )?(deliver(y)?|distribution)\b|\bwith (the )?(delivery )?(courier|driver|postman)\b|\bdelivery (vehicle|van|truck|courier|driver|round|tour)\b|\bon ?board with\b|\bin delivery\b|\bis being delivered\b|\bon (the|its) (way|road) for delivery\b|\bbound to round\b/,
  ],
  [
    'out_for_delivery',
    null,
    /\b(will|to|expected|expect|scheduled)\b.{0,25}\b(deliver(ed|y)?|arrive)\b.{0,20}\b(today|during the day|this (morning|afternoon|evening))\b|\bdelivery today\b/,
  ],

  // Delays that name no reason above.
  [
    'in_transit',
    'delayed_processing',
    /\b(mis-?sort(ed)?|mis-?rout(ed|e)|mis-?sent|mis-?directed|mis-?shipped|wrong (facility|depot|hub))\b/,
  ],
  [
    'in_transit',
    'delayed',
    /\bdelay(s|ed)?\b|(?<!\bnot )\b(arriving|running) late\b|\blate (arrival|departure|flight|trailer)/,
  ],

  // Handed on to others is not delivered.
  [
    'in_transit',
    'handed_over',
    /\b(delivered|handed|given|tendered|transferred|transfer|released|passed|handover|hand-?off)\b( over| off)?,? to (an? |the |our |its |your )?(local|partner|delivery|destination|domestic|distribution|final|last[ -]mile|authori[sz]ed|agent|carrier|courier|airline|broker|hub|depot|warehouse|facility|terminal|postal|post office|post |usps|ups|fedex|dhl|gls|dpd|royal|hermes|evri|postnl|sorting|third|shipping partner|linehaul|transport)/,
  ],
  [
    'in_transit',
    'customs_processing',
    /\b(delivered|presented|handed|submitted)\b.{0,10}\bto (the )?customs\b/,
  ],

  // Delivered: where, or to whom, and nothing that says it is yet to be.
  [
    'delivered',
    'neighbour',
    /\b(deliver(ed|y)|left|handed|accepted|received)\b.{0,30}\b(neighbou?rs?|concierge)\b/,
  ],
  [
    'delivered',
    'mailbox',
    /(?<!\bbe )\b(delivered|left|placed|posted|put)\b.{0,40}\b(mail ?box|letter ?box|post ?box|mail slot|mailroom|po box|in\/at mail)\b/,
  ],
  [
    'delivered',
    'parcel_locker',
    /(?<!\bbe )\b(delivered|left|placed|deposited)\b.{0,40}\b(parcel |package |smart )?locker\b/,
  ],
  [
    'delivered',
    'safe_place',
    /(?<!\bbe )\b(left|delivered)\b.{0,30}\b(safe (place|location)|safeplace|front door|back door|side door|rear door|door|porch|garage|patio|deck|yard|carport|shed|other location|authority to leave)\b/,
  ],
  [
    'delivered',
    'signed',
    /\bsigned (for |by |in )|\bsignature (obtained|received|of)\b|\bdelivered,? (against |with )signature/,
  ],
  ['delivered', 'cod_paid', /\bcod (paid|collected)\b|\bcash on delivery (paid|collected)/],
  ['delivered', 'agent', /\bdelivered, to agent\b|\bdelivered,? (to )?(front desk|reception)/],
  [
    'delivered',
    null,
    /(?<!\b(?:be|being|get|not|never|un|non|yet|once|when|if|until|after|before)[ -](?:\w+ )?)\bdelivered\b|\bdelivery (has been |was |is )?(complete|completed|successful|made|confirmed|confirmation)\b|\bsuccessful(ly)? (delivery|delivered)\b|\bproof of delivery\b|\bhanded (over )?to (the )?(resident|household|occupant|addressee)\b|\bdistributed normally\b/,
  ],

  // On the way.
  [
    'in_transit',
    'customs_released',
    /\b(in|out)bound out of customs\b|(?<!\b(?:not|awaiting|pending|for|be|until|being|before)(?: yet| been| be){0,2} )\b(cleared|released)\b.{0,20}\b(customs|clearance|border|government)\b|(?<!\b(?:not|awaiting|pending|for|until|before) )\b(customs|clearance|import|export|international shipment)\b.{0,25}\b(cleared|released?|completed?|complete|finished|passed)\b/,
  ],
  [
    'in_transit',
    'customs_processing',
    /\bcustoms\b|\bclearance\b|\bimport (scan|processing)\b|\bbroker(age)?\b|\bgovernment agency\b/,
  ],
  ['in_transit', 'forwarded', /\bforwarded\b|\bre-?directed\b|\bdiverted\b|\bre-?routed\b/],
  [
    'in_transit',
    'arrived_destination_country',
    /\b(arriv(ed|al)|received|landed|reached)\b.{0,30}\b(destination country|country of destination|from abroad|destination airport)\b|\barrived in (?!.{0,20}(facility|depot|hub|cent|office|terminal))\b[a-z ]{3,25}$/,
  ],
  [
    'in_transit',
    'departed_origin_country',
    /\b(depart(ed|ure)|left|leaving|despatch(ed)?|dispatch(ed)?)\b.{0,30}\b(origin country|country of origin|to (the )?(country of )?destination|export (facility|hub)|outward office|abroad)\b/,
  ],
  [
    'in_transit',
    'picked_up',
    /(?<!\b(?:be|to|not) )\bpicked[ -]?up\b|\bpick[ -]?up (scan|from|completed|done|complete)|\bcollected\b|\bcollection (made|completed|scan)\b/,
  ],
  [
    'in_transit',
    'accepted',
    /\baccept(ed|ance)\b|\bin possession of\b|\btendered at\b|\borigin scan\b|\b(package|parcel|shipment|item)\b.{0,10}\breceived\b(?!.{0,4}\b(at|in)\b)|\b(posted|lodged|dropped off|drop-?off|deposited|handed in|received)\b.{0,30}\b(sender|shipper|origin|post office|parcel ?shop|packstation|by|drop|collection|access point)\b/,
  ],
  [
    'in_transit',
    'sorting',
    /\bsort(ed|ing|ation)?\b(?! (facility|cent(er|re)|hub))|\bprocess(ed)?\b.{0,25}\b(facility|cent(er|re)|hub|depot|location|plant|at|through)\b/,
  ],
  [
    'in_transit',
    'departed',
    /\bdepart(ed|ure|s)?\b|\bleft\b|\boutgoing\b|\boutbound\b|\bdespatch(ed)?\b|\bdispatched\b/,
  ],
  [
    'in_transit',
    'arrived',
    /\barriv(ed|al|es)\b|\bat (the )?(local|destination|delivery|origin|carrier)?.{0,25}\b(facility|depot|hub|station|terminal)\b|\breached\b|\bat destination\b|\bincoming\b|\breceived (at|in|by)\b|\binbound\b/,
  ],
  [
    'in_transit',
    null,
    /\bin[ -]?transit\b|\b(on|en) (the|its|route|my)( |$)(way|road)?|\ben ?route\b|\bprocess(ed|ing)\b|\bshipped\b|\bscanned\b|\bmov(es|ed|ing)\b|\btravel(s|led|ed|ing|ling)\b|\btransport(ed|ation)?\b|\btransfer(red)?\b|\bgrouped\b|\bconsolidated\b|\bloaded\b|\bcrossing\b|\bnot due for delivery\b|\bdue for delivery\b|\btransit to\b|\bexport(ed)?\b|\bscan\b/,
  ],
  [
    'info_received',
    null,
    /^label\b|\b(pre-?transit|pending|manifest(ed)?|registered|created|booked|announced|info received)\b/,
  ],
  [
    'in_transit',
    'scheduled',
    /\bscheduled\b|\bexpected (delivery|to)\b|\bwill be delivered\b|\b(future|later) delivery\b|\bto be delivered\b/,
  ],
];
