import type { WordingRule } from './wording-rule.ts';

/** First match counts. Each rule is an idea, not a carrier's sentence. */
export const ENGLISH: readonly WordingRule[] = [
  // Rows that say nothing of where the parcel is.
  [
    'insignificant',
    null,
    /\binternal activity\b|\bsignature (?:image|captured|recorded|available)/,
  ],
  [
    'insignificant',
    null,
    /\bproof of delivery (?:is |was )?(?:available|recorded|uploaded|requested)/,
  ],
  [
    'insignificant',
    null,
    /\b(?:e-?mail|sms|text message|notification|invoice|reminder)\b.{0,60}\b(?:sent|generated)\b(?!.{0,40}\b(?:ready|available))|\b(?:failed|unable) to send\b|\b(?:receiver|recipient|customer|consignee) (?:was |has been )?(?:notified|informed|contacted)\b/,
  ],

  // What is only announced, and cancelled.
  [
    'info_received',
    'label_purchased',
    /\blabel\b.{0,20}\b(?:prepared|created|purchased|generated|printed|issued)\b/,
  ],
  ['in_transit', null, /\b(?:picked up|arrived|departed)\b.{0,10}\bshipping partner\b/],
  [
    'info_received',
    'awaiting_shipper',
    /\b(?:collection|pick[ -]?up) (?:shipment|order|request|item|parcel|task)\b.{0,25}\b(?:not|cancell?ed|handed|given|assigned|received|failed)\b/,
  ],
  [
    'info_received',
    'awaiting_shipper',
    /\b(?:expects|expecting|look(?:s|ing)? forward to) (?:the |your |an? |this )?(?:item|parcel|package|shipment)\b|\b(?:told|informed) us\b.{0,25}\bsending\b|\b(?:merchant|seller|sender|shipper|retailer) has (?:notified|informed|told|advised) us (?:of|about) (?:your|the|an?) (?:order|parcel|package|shipment|item)\b|\b(?:attempt(?:ed|ing)?|tried|unable|could not|couldn't|unsuccessful attempt|failed) (?:to )?(?:pick[ -]?up|collect)\b(?! (?:location|point))|\b(?:pick[ -]?up|collection) (?:was |has )?(?:attempt|fail|unsuccessful|missed|not ready|exception)/,
  ],
  [
    'info_received',
    'awaiting_shipper',
    /(?:\bnot|n't|\bawaiting|\bwaiting|\byet to|\buntil|\bpending)\b(?!.{0,12}\b(?:returned|delivered|sent back)\b).{0,30}\b(?:handed|given|receipt|tendered|shipper|sender|receive|received (?:by|from|at|your|the|it))\b(?![^.,;]{0,40}\b(?:recipient|addressee|consignee|customs|neighbou?rs?|you|someone|anyone|person|packstation|locker|parcel ?shop|access point|pick-?up point|destination)\b)|\bawaiting (?:dispatch|despatch|item|parcel|package|shipment|(?:collection|pick[ -]?up) by (?:the |our |your )?(?:carrier|courier|driver|dhl|ups|usps|fedex|dpd|gls|evri|royal|postnl)|drop[ -]?off|hand ?over)|\bpending (?:pick ?up|collection|drop[ -]?off|hand ?over)\b|\b(?:item|parcel|package|shipment) (?:is |has )?not (?:yet )?(?:been )?received\b(?![^.,;]{0,40}\bdestination)/,
  ],
  [
    'info_received',
    'awaiting_shipper',
    /\bexpected,? but not\b|\bnot (?:yet )?(?:been )?(?:arrived at|received|in) (?![^.,;]{0,40}\b(?:customs|destination))|\b(?:driver|courier|van|truck)\b.{0,15}\b(?:en[ -]?route|on (?:the|its|his) way) (?:to|for) (?:the )?(?:pick|collect)(?![ -]?up (?:shop|point|location|station))/,
  ],
  [
    'info_received',
    null,
    /\b(?:shipment|shipping|parcel|package|item|order|billing|electronic|advance|pre-?shipment|manifest|consignment|sender)\b.{0,15}\b(?:information|info|data|advice|details|notification|request)\b.{0,30}\b(?:sent|received|submitted|uploaded|transmitted|registered|entered|approved|available|lodged|provided|created|accepted)\b|\b(?:received|accepted|entered|registered)\b.{0,12}\b(?:data|details|information|order details)\b/,
  ],
  [
    'info_received',
    null,
    /\breceived (?:a |an |the )?(?:notification|notice|advice|pre-?advice)\b|\b(?:sender|shipper|merchant|seller|they|retailer)\b.{0,12}\bpreparing\b|\bpreparation (?:of|to be)\b.{0,20}\b(?:shipment|parcel|package|item|order|shipped|sent|dispatched)\b|\bwill (?:shortly|soon) be (?:handed|given|passed|delivered to us)\b|^(?:data|info|information|manifest) (?:has been )?(?:received|registered|submitted|uploaded)|\bpre[- ]?(?:advice|alert|advise|advised|notification|notified|registered|shipment|announced)\b|\belectronically\b|\bout (?:with (?:the |our |a )?(?:driver|courier) )?(?:to|for) (?:pick[ -]?up|p\/u|collect(?:ion)?)\b|\bpick[ -]?up (?:has been |was )?(?:scheduled|requested|booked|arranged|generated|registered|assigned)|\b(?:tracking|shipment|consignment) number\b.{0,15}\b(?:assigned|allocated|created|registered)|\bpreparing (?:(?:the|your|an?) )?(?:shipment|order|parcel|package|item)\b(?!.{0,20}\b(?:deliver|transport|onward))|\binformation received\b|\bready for (?:ups|fedex|dhl|usps|dpd|gls|hand ?over|dispatch|despatch|shipment)\b|\bready (?:for|to be) (?:pick[ -]?up by |picked up by |collected by |collection by )?(?:the )?(?:carrier|courier|driver|dispatch)|\b(?:order|shipment|parcel|consignment|booking|package) (?:has been |was |is |information )?(?:created|booked|registered|placed|confirmed|announced)\b|\b(?:order|ship(?:ment|ping)? request|booking) (?:has been |was )?(?:received|processed|accepted)\b|^sender (?:is )?(?:despatching|dispatching|preparing)\b|\bsender\b.{0,40}\b(?:despatched|dispatched)\b.{0,20}\bto us\b/,
  ],
  [
    'cancelled',
    null,
    /(?<!\b(?:delivery|pick[ -]?up|collection|return|redirection|hold|forwarding|redelivery) )\b(?:shipment|label|order|parcel|package|consignment|item|load|shipping)\b (?:has been |was |is |have been |being |will be )?(?:cancell?ed|voided)\b|\b(?:cancell?ation of|void(?:ing)? (?:of )?)(?:the )?(?:label|shipment|order|parcel)|^(?:cancell?ed|voided)(?: by\b.*)?[.!]?$|\bcancell?ed (?:the )?(?:shipment|order|parcel|package|label|consignment)\b/,
  ],

  // The way back. Returning is not yet returned.
  [
    'returned',
    null,
    /\brto\b.{0,20}\bdelivered\b|\bdelivered\b.{0,12}\brto\b|(?<!\bun)\bdelivered (?:back )?to (?:the |its |their |your |original )*(?:sender|shipper|consignor)\b/,
  ],
  ['returning', null, /\brto\b|\breturn(?:ed)? to origin\b/],
  [
    'returned',
    null,
    /\breturned( back)?,? to (?:the |its |their |your |original )*(?:sender|shipper|seller|merchant|consignor|retailer|vendor)\b|\breturn (?:was |has been |to sender )?(?:delivered|completed)\b/,
  ],
  [
    'returning',
    null,
    /\bsent back\b.{0,12}\bto (?:the |its |their |your |original )*(?:sender|shipper|seller|merchant|retailer|store|shop)\b|\breturn(?:ed|ing|s)?\b.{0,30}\bto (?:the |its |their |your |original )*(?:sender|shipper|seller|merchant|origin|consignor|retailer|vendor)\b|\b(?:being|will be|to be|is) returned\b(?! to .{0,12}(?:depot|facility|hub|terminal|station))|\breturn (?:initiated|in progress|process|shipment|in transit|started|triggered)|\breturning\b(?! to .{0,12}(?:depot|facility|hub|terminal|station))|\breturns? (?:agent|cent(?:er|re)|department)\b|^(?:(?:the |your )?(?:shipment|parcel|package|item|consignment) (?:has been |was |is )?)?return(?:ed)?[.!]?$|\b(?:on (?:its|the) way|heading|headed|going) back to\b(?! .{0,12}\b(?:depot|facility|hub|terminal|station)\b)/,
  ],

  // Why it cannot be delivered: the reason counts before the attempt.
  [
    'exception',
    'refused',
    /\brefus(?:ed|al|es)\b|\b(?:rejected|declined) by (?:the )?(?:recipient|customer|receiver|consignee|addressee)|\b(?:recipient|customer|receiver|consignee|addressee) (?:has )?(?:rejected|declined)\b|\brejected$/,
  ],
  [
    'exception',
    'recipient_moved',
    /\b(?:recipient|customer|receiver|consignee|addressee)\b.{0,12}\bmoved\b|^moved\b(?! (?:to|through|out|from|into|via|between))|\bno longer (?:at|lives|resides)\b|\bforward(?:ing)?(?: order)? expired/,
  ],
  [
    'in_transit',
    'problem_resolved',
    /\baddress\b.{0,30}\b(?:has been|was|been)? ?(?:corrected|updated|completed|verified|changed)\b(?<!\bbeing \w+)|\b(?:problem|issue|exception)\b.{0,15}\bresolved\b/,
  ],
  [
    'exception',
    'address_problem',
    /\b(?:address|label)\b.{0,12}\b(?:can't|cannot|could not|couldn't|not) (?:be )?(?:read|legible|readable)|\b(?:incorrect|incomplete|insufficient|wrong|bad|invalid|unknown|missing|illegible|no such|inaccurate)\b.{0,25}\b(?:address|street|house|apartment|suite|number|addressee|postcode|zip)\b|\b(?:street|house|apartment|suite)(?: (?:number|name))?\b.{0,20}\b(?:incorrect|missing|wrong|required)\b|\baddress(?:ing)?\b.{0,30}\b(?:incorrect|incomplete|insufficient|wrong|invalid|error|unknown|unlocatable|not found|cannot be found|problem|issue|query|required|needed|does not exist|correction)|\b(?:addressee|recipient|consignee|receiver) (?:is )?(?:unknown|(?:could )?not (?:be )?(?:identified|located|found))\b|\b(?:unknown|incomplete)\b.{0,12}\b(?:addressee|recipient|consignee|receiver)\b|^vacant\b|\bdeceased\b/,
  ],
  ['exception', 'held', /\b(?:seized|confiscated|impounded|prohibited (?:item|goods|content)s?)\b/],
  [
    'exception',
    'unclaimed',
    /\bunclaimed\b|\b(?:not|n't)(?: yet)?(?: been)? (?:collected|claimed|picked up)\b(?!.{0,25}\b(?:courier|driver|carrier|sender|shipper))|\bfailed to collect\b|\b(?:collection|pick[ -]?up|storage|holding) (?:period|time|deadline|term) (?:has )?(?:expired|ended|elapsed)/,
  ],
  [
    'exception',
    'damaged',
    /\bdamaged?\b|\b(?:contents?|item|parcel|package|goods) (?:was |were |is |are |has been |have been |arrived )?(?:broken|crushed|leaking|smashed)\b/,
  ],
  ['exception', 'destroyed', /\bdestroyed\b|\bdisposed\b|\bdiscarded\b/],
  [
    'exception',
    'lost',
    /\b(?:is|been|as|was|declared|reported|considered|confirmed|shipment|parcel|package|item|consignment) lost\b|^lost\b|\blost (?:in transit|shipment|parcel|package|item)\b|\b(?:parcel|package|shipment|item)\b (?:is |was |reported )?missing\b|\bcannot be (?:located|found)\b(?<!address.{0,30})/,
  ],

  // Customs that ask for something.
  [
    'exception',
    'documents_required',
    /\b(?:document|documents|documentation|paperwork|commercial invoice|information|id|kyc)\b.{0,25}\b(?:required|missing|needed|requested|incomplete)\b|\b(?:missing|awaiting|requires?|additional|need)\b.{0,20}\b(?:document|documents|documentation|paperwork|commercial invoice|information from)/,
  ],
  [
    'in_transit',
    'customs_processing',
    /\b(?:released?|clear(?:ed|ance)?)\b.{0,30}\bafter (?:the )?payment\b/,
  ],
  [
    'exception',
    'payment_due',
    /\b(?:duty|duties|tax|taxes|vat|fees?|charges?|payment|postage|cod)\b.{0,25}\b(?:due|held|unpaid|required|owed|outstanding|pending|not paid|awaiting)\b|\bpayment of (?:charges|duties|taxes|fees)\b|\b(?:awaiting|held for|pending|requires?)\b.{0,20}\b(?:payment|duties|taxes)\b/,
  ],
  [
    'in_transit',
    'delayed_customs',
    /\b(?:held|hold|retained|detained|seized|stopped|delay(?:ed)?|issue|on hold)\b.{0,25}\b(?:customs|clearance|border|government)\b|\b(?:customs|clearance|border)\b.{0,25}\b(?:held|hold|retained|detained|seized|delay(?:ed)?|issue|rejected)\b/,
  ],

  // Nobody there, no way in, no delivery.
  [
    'in_transit',
    'rescheduled',
    /\barrange (?:a |for )?re-?delivery\b|\bre-?delivery (?:was |has been |is )?(?:scheduled|requested|arranged|booked)/,
  ],
  [
    'attempt_failed',
    'notice_left',
    /\b(?:notice|card|note|slip|calling card)(?: card)? (?:was |has been )?left\b|\bleft (?:a )?(?:notice|card|note|slip|calling card)\b|\bcarded\b/,
  ],
  [
    'attempt_failed',
    'recipient_absent',
    /\b(?:not|un|non)[- ]?contactable\b|\b(?:recipient|customer|consignee|receiver|addressee) (?:is )?unreachable\b|(?<!\b(?:tracking|information|details|data|updates?|status|events?) (?:is |are |currently ){0,2})(?:\bnot|n't) (?:at )?(?:home|in|present|available|reachable|there)\b(?!.{0,4}\bfor (?:pick|collect))|\b(?:no ?body|no one|no-one|(?:n't|not)\b.{0,25}\banyone)\b.{0,20}\b(?:home|in|available|present|answer|sign|accept|receive)|\b(?:recipient|customer|receiver|consignee|addressee)\b.{0,20}\b(?:absent|unavailable|away|out)\b|\bno (?:authori[sz]ed )?recipient\b|\babsent\b|\bmissed (?:you|each other)\b|\bno (?:answer|response|reply)\b/,
  ],
  [
    'attempt_failed',
    'business_closed',
    /\b(?:business|shop|office|company|location|premises|receiver|recipient|customer|consignee)(?:'s)?\b.{0,30}\bclosed\b|\bclosed (?:on|at) arrival\b|^closed\b/,
  ],
  [
    'attempt_failed',
    'no_access',
    /\bno access\b|\b(?:gate|door|access|entry|buzzer) code (?:is )?(?:needed|required|missing|wrong)\b|\b(?:need|missing) (?:an? |the )?(?:gate|door|access|entry) code\b|\b(?:unable to|could not|cannot) (?:gain )?access|\binaccessible\b|\bno (?:safe|secure) (?:place|location)|\b(?:receptacle|mailbox|letterbox) (?:full|blocked)|\bunsafe to leave\b|\b(?:access|entry) (?:is )?(?:restricted|denied|problem)|\bunsafe\b|\bhazardous\b|\brestricted area/,
  ],
  [
    'in_transit',
    'delayed_weather',
    /\bweather\b|\bsnow(?:storm)?\b|\bstorm\b|\bhurricane\b|\bflood(?:s|ing)?\b|\bnatural disaster\b/,
  ],
  ['exception', 'undeliverable', /\bmaximum (?:number of )?(?:delivery )?attempts\b/],
  [
    'in_transit',
    'rescheduled',
    /\bdelivery (?:attempt )?(?:will be|to be|has been|was|is)? ?(?:re-?attempted|re-?scheduled|re-?arranged|attempted (?:again|tomorrow|on|next)|postponed)|\bre-?schedul(?:ed|ing)\b|(?<!\bavailable for )\bre-?delivery\b|\bto be re-?delivered\b|\bdelivery date (?:has )?(?:been )?(?:changed|updated)|^(?:\w+ ){0,3}(?:new|final|second|another|next) (?:delivery )?attempt (?:will|to|on|is)\b/,
  ],
  [
    'attempt_failed',
    null,
    /\b(?:attempted|attempt|attempts|unsuccessful|missed|failed)\b.{0,15}\b(?:delivery|deliver|delivering)\b|\b(?:tried|trying) to (?:re-?)?deliver\b|\bdelivery\b.{0,25}\b(?:attempted|attempt|attempts|unsuccessful|missed|failed|failure|not (?:possible|completed|made|successful))\b|\b(?:unable|not able) to (?:complete|make) (?:your |the )?delivery\b|\b(?:does|did|do)(?: not|n't) fit\b|\btoo (?:large|big|heavy) (?:for|to fit)\b.{0,20}\b(?:letter ?box|mail ?box|locker)\b/,
  ],
  [
    'exception',
    'undeliverable',
    /\bundeliverable\b|\b(?:cannot|can not|can't) be delivered\b|\bnon-?deliverable\b|\bdead letter\b/,
  ],
  [
    'attempt_failed',
    null,
    /(?:(?<!\b(?:will|shall) )\b(?:not|unable|never)|(?<!\bwo)n't)(?: be| been| get| to| able| yet| successfully)* deliver(?:ed)?\b|\b(?:undelivered|non-?delivery|not-delivered)\b|\breturned to .{0,12}(?:depot|facility|hub|terminal|station)\b|\breturn(?:ing)? to depot\b/,
  ],

  // Waiting for the shopper. At a locker or shop it is delivered only when somebody took it there.
  [
    'delivered',
    null,
    /(?<!\bun)\b(?:delivered|handed(?: over)?|released) to (?:the )?(?:recipient|consignee|addressee)\b(?!')(?=.{0,40}\b(?:shop|parcel ?shop|office|point|locker|counter|outlet|store)\b)/,
  ],
  [
    'delivered',
    'collected',
    /\b(?:picked[ -]?up|collected|taken)\b.{0,25}\b(?:by|to) (?:the )?(?:recipient|customer(?! (?:service|care|support))|consignee|receiver|addressee|buyer)\b|\b(?:recipient|customer|consignee|receiver|addressee)\b (?:has )?(?:picked[ -]?up|collected|taken)\b|\bindividual picked up\b|\byou(?:'ve| have)? (?:collected|picked up)\b|\byou(?:'ve| have) received (?:your|the)\b|\bpicked up at (?:the )?(?:post|customs|depot|facility|counter|store)|\bcollected at (?:the )?(?:counter|post office)/,
  ],
  [
    'delivered',
    'collected',
    /\bcollected (?:from|at) (?:(?:the|your|a) ){0,2}(?:parcel ?shop|locker|pick[ -]?up|post office|access point|service ?point|store)/,
    'describes',
  ],
  [
    'available_for_pickup',
    'parcel_locker',
    /\b(?:deliver(?:ed|y)|deposited|arrived|placed|waiting|ready|available|held|stored)\b.{0,40}\bpackstation\b|\b(?:waiting|ready|available|held|stored)\b.{0,40}\blocker\b|\b(?:arriv(?:ed|al)|is|now) (?:at|in)\b.{0,20}\blocker\b|\b(?:deposited|placed) in\b.{0,20}\b(?:machine|locker)\b/,
  ],
  [
    'available_for_pickup',
    'pickup_point',
    /\b(?:delivered|deposited|arriv(?:ed|al)|dropped(?: off)?|placed|waiting|ready|available|(?:will be )?(?:held|kept|stored)|shipment)\b.{0,10}\b(?:at|in|to|for)\b.{0,25}\b(?:parcel ?shop|access point|service ?point|pick[ -]?up (?:point|location|shop|station|store)|pick-up|(?<!\/)collection (?:point|location)|post ?point|parcel connect|relay|ups store|retail (?:location|point|outlet)|post office box)\b(?!.{0,30}\b(?:onward|courier|driver))|\baccess point.{0,2} possession\b/,
  ],
  [
    'available_for_pickup',
    null,
    /\b(?:ready|available|awaiting|waiting|held|hold|holding|kept)\b.{0,30}\b(?:pick[ -]?up|pick(?:ed)?[ -]?up|collect|collected|collection)\b(?!.{0,12}\b(?:carrier|courier|driver|shipper|sender|ups|fedex|dhl))|\b(?:held|hold|holding) at\b.{0,25}\b(?:location|post office|store|depot|facility|customer request|agent)|\b(?:customer|own) (?:pick[ -]?up|collection)\b|\bcollect for pick[ -]?up\b|\b(?:must|can|may|to|should) (?:now )?be (?:collected|picked[ -]?up)\b(?!.{0,12}\b(?:carrier|courier|driver))/,
  ],
  ['available_for_pickup', null, /^final notice\b/],
  [
    'exception',
    'held',
    /\bon hold\b|\b(?:shipment|package|parcel|item) (?:is )?held\b|^held\b|\bsecurity (?:check|issue|hold)/,
  ],

  // Towards the door.
  ['in_transit', 'sorting', /\bprepar(?:ing|ed)\b.{0,15}\b(?:for )?(?:out )?(?:for )?delivery\b/],
  [
    'out_for_delivery',
    null,
    /\bout (?:for|to) (?:\w+ )?deliver(?:y|ing)?\b|\bdelivery (?:of (?:\w+ ){0,4})?(?:is |now )?(?:in progress|under ?way)\b|\b(?:delivery|postman's|driver's|courier's) (?:round|route|tour|run)\b|\b(?:delivery (?:agent|associate|executive|champion|partner)|rider) (?:is |has been |assigned |and |now ){0,3}(?:en[ -]?route|on (?:the|its|his|her|their) way)\b|\b(?:driver|courier|postman|postie) is (?:en[ -]?route|on (?:the|its|his|her|their) way)\b(?!.{0,30}\b(?:pick|collect|outlet|shop|point|depot|hub))|\bon (?:the|our|a) (?:delivery )?(?:van|vehicle|truck)\b|\bwith you (?:later )?today\b|\b(?:on ?board|vehicle|van|truck|courier|driver|postman|carrier|tour|round|champion|load(?:ed|ing))\b.{0,12}\b(?:for|to) (?:final )?(?:deliver(?:y)?|distribution)\b|\bwith (?:(?:the|our|your) )?(?:delivery )?(?:courier|driver|postman)\b|\b(?:loaded|(?<!\bfor )loading|placed|put)\b.{0,15}\b(?:delivery )?(?:vehicle|van|truck)\b|\bon ?board with\b|(?<!\bdelay(?:ed|s)? )\b(?:in|process of) delivery\b|\bis being delivered\b|\bon (?:the|its) (?:way|road) (?:for delivery|to (?:you|the (?:recipient|customer)))\b|\bbound to round\b|\b(?:expected to )?reach the customer\b/,
  ],
  [
    'out_for_delivery',
    null,
    /\b(?:will|to|expected|expect|scheduled)\b.{0,25}\b(?:deliver(?:ed|y)?|arrive)\b.{0,20}\b(?:today|during the day|this (?:morning|afternoon|evening))\b|\bdelivery today\b/,
  ],

  // Delays that name no reason above.
  [
    'in_transit',
    'delayed_processing',
    /\b(?:mis-?sort(?:ed)?|mis-?rout(?:ed|e)|mis-?sent|mis-?directed|mis-?shipped|wrong (?:facility|depot|hub))\b/,
  ],
  [
    'in_transit',
    'delayed',
    /\bdelay(?:s|ed)?\b|\b(?:arriving|running) (?:(?:an?|one|two|a few|several) (?:days?|hours?) )?late\b|\brunning behind\b|\bbehind schedule\b|\blate (?:arrival|departure|flight|trailer)/,
  ],

  // Handed on to others is not delivered.
  [
    'in_transit',
    'handed_over',
    /^airline received\b|\breceived by (?:the )?(?:airline|linehaul)\b|\b(?:handed|given|tendered|transferred|transfer|released|passed|handover|hand-?off)\b(?: over| off)?,? to (?:an? |the |our |its |your )?(?:local|partner|delivery|destination|domestic|distribution|final|last[ -]mile|authori[sz]ed|agent|carrier|courier|airline|broker|hub|depot|warehouse|facility|terminal|postal|post office|post |usps|ups|fedex|dhl|gls|dpd|inpost|asendia|yodel|ontrac|lasership|postnord|canpar|purolator|colissimo|chronopost|royal|hermes|evri|postnl|\w{0,12} ?post\b|sorting|third|shipping partner|linehaul|transport)/,
  ],
  [
    'in_transit',
    'customs_processing',
    /\b(?:delivered|presented|handed|submitted)\b.{0,10}\bto (?:the )?customs\b/,
  ],

  // Delivered: where, or to whom.
  [
    'delivered',
    'agent',
    /\b(?:delivered|left|handed(?: over)?|given|accepted|received|taken|signed)\b.{0,25}\b(?:to|with|by|at|in)\b.{0,12}\b(?:resident|someone (?:at|in) (?:your|the) (?:address|house|home|property)|household|family|flatmate|housemate|roommate|receptionist|reception|concierge|porter|doorman|front desk|mail ?room|security (?:guard|desk|office)|colleague|co-?worker|employee|caretaker|front office)\b/,
  ],
  [
    'delivered',
    'neighbour',
    /\b(?:delivered|left|handed|accepted|received)\b.{0,30}\b(?:neighbou?rs?(?! (?:post|parcel|shop))|concierge)\b/,
  ],
  [
    'delivered',
    'mailbox',
    /\b(?:delivered|left|placed|posted|put)\b.{0,40}\b(?:mail ?box|letter ?box|post ?box|mail slot|mailroom|po box|in\/at mail)\b/,
  ],
  [
    'delivered',
    'parcel_locker',
    /\b(?:delivered|left|placed|deposited)\b.{0,40}\b(?:parcel |package |smart )?locker\b/,
  ],
  [
    'delivered',
    'safe_place',
    /\b(?:left|delivered)\b(?! (?:(?:the|our|a) )?(?:\w+ )?(?:sorting|facility|depot|hub|cent|warehouse|country)).{0,30}\b(?:safe (?:place|location)|safeplace|front door|back door|side door|rear door|door|porch|garage|patio|deck|yard|carport|shed|other location|authority to leave)\b/,
  ],
  [
    'delivered',
    'signed',
    /\bsigned (?:for |by |in )|\bsignature (?:obtained|received)\b|\bdelivered,? (?:against |with |and )(?:a )?sign(?:ature|ed)/,
  ],
  ['delivered', 'cod_paid', /\bcod (?:paid|collected)\b|\bcash on delivery (?:paid|collected)/],
  [
    'delivered',
    'agent',
    /\bdelivered, to agent\b|\bdelivered,? (?:to )?(?:front desk|reception)|\bdelivered to recipient by agent\b/,
  ],
  [
    'delivered',
    null,
    /(?<!\bun|\bnon-?)\bdelivered\b(?! (?:items|parcels|packages|orders|goods)\b)|\bdelivery (?:has been |was |is )?(?:complete|completed|successful|made|completion)\b|\bsuccessful(?:ly)? (?:delivery|delivered)\b|\bproof of delivery\b|\bpod (?:has been )?(?:received|available|obtained|captured|signed|uploaded)\b|\bhanded (?:over |out )?to (?:the |its )?(?:resident|household|occupant|addressee|recipient|customer|consignee|receiver|buyer)\b|\bdistributed normally\b/,
  ],

  // On the way.
  [
    'in_transit',
    'customs_released',
    /\b(?:in|out)bound out of customs\b|\b(?:cleared|released)\b.{0,20}\b(?:customs|clearance|border|government)\b|\b(?:customs|clearance|import|export|international shipment)\b.{0,25}\b(?:cleared|released?|completed?|complete|finished|passed|success)\b/,
  ],
  [
    'in_transit',
    'customs_processing',
    /\bcustoms\b|\bclear(?:ance|ing agency)\b|\bimport (?:scan|processing)\b|\bbroker(?:age)?\b|\bgovernment agency\b/,
  ],
  [
    'in_transit',
    'forwarded',
    /\bforward(?:ed|ing)\b(?! (?:address|order|request))|\bre-?directed\b|\bdiverted\b|\bre-?routed\b/,
  ],
  [
    'in_transit',
    'arrived_destination_country',
    /\b(?:arriv(?:ed|al)|received|landed|reached)\b.{0,30}\b(?:destination country|country of destination|from abroad|destination airport)\b|\barrived in (?!.{0,20}(?:facility|depot|hub|cent|office|terminal))\b[a-z ]{3,25}$/,
  ],
  [
    'in_transit',
    'departed_origin_country',
    /\b(?:depart(?:ed|ure)|left|leaving|despatch(?:ed)?|dispatch(?:ed)?)\b.{0,30}\b(?:origin country|country of origin|to (?:the )?(?:country of )?destination|export (?:facility|hub)|outward office|abroad)\b/,
  ],
  [
    'in_transit',
    'picked_up',
    /\bpicked[ -]?up\b|\bpick[ -]?up (?:scan|from|completed|done|complete|success)|\bcollected\b|\bcollection (?:made|completed|scan)\b|\bposting\/collection\b|\btaken by (?:the )?(?:courier|driver|carrier)\b/,
  ],
  [
    'in_transit',
    'accepted',
    /\baccept(?:ed|ance)\b|\bin possession of\b|\btendered at\b|\borigin scan\b|\breceived (?:the|your|this) (?:item|parcel|package|shipment|consignment)\b|\b(?:package|parcel|shipment|item)\b.{0,10}\breceived\b(?!.{0,4}\b(?:at|in)\b)|\b(?:posted|lodged|dropped off|drop-?off|deposited|handed in|received)\b.{0,30}\b(?:sender|shipper|origin|post office|parcel ?shop|packstation|by|drop|collection|access point)\b|^posted\b/,
  ],
  [
    'in_transit',
    'sorting',
    /\bsort(?:ed|ing|ation)?\b(?! (?:facility|cent(?:er|re)|hub))|\bprocess(?:ed)?\b.{0,25}\b(?:facility|cent(?:er|re)|hub|depot|location|plant|at|through)\b/,
  ],
  [
    'in_transit',
    'departed',
    /\bdepart(?:ed|ure|s)?\b|\bleft\b(?! (?:with|in|at|by|on|outside|inside|behind)\b)|\bleav(?:es|ing)\b|\boutgoing\b|\boutbound\b|\bdespatch(?:ed)?\b|\bdispatched\b/,
  ],
  [
    'in_transit',
    'arrived',
    /\barriv(?:ed|al|es)\b|\bat (?:the )?(?:local|destination|delivery|origin|carrier|sorting|distribution)?.{0,25}\b(?:facility|depot|hub|station|terminal)\b|\breached\b|\bat destination\b|\bincoming\b|\breceived (?:at|in|by)\b|\binbound\b/,
  ],
  [
    'in_transit',
    null,
    /\bin[ -]?transit\b|\binsertion of item\b|\binserted into\b|\bproceed(?:s|ed|ing)? (?:to|through)\b|\b(?:on|en) (?:the|its|my)( |$)(?:way|road)?|\ben[ -]?route\b|\bprocess(?:ed|ing)\b|\bshipped\b|\bscanned\b|\bmov(?:es|ed|ing)\b|\btravel(?:s|led|ed|ing|ling)\b|\btransport(?:ed|ation)?\b|\btransfer(?:red)?\b|\bgrouped\b|\bconsolidated\b|\bloaded\b|\bcross(?:ed|ing)?\b|\bhanded over\b(?!.{0,30}\b(?:recipient|you|customer|consignee|neighbou?r))|\bnot due for delivery\b|\bdue for delivery\b|\btransit to\b|\bexport(?:ed)?\b|\bscan\b|\bintercepted\b/,
  ],
  [
    'info_received',
    null,
    /^label\b|\b(?:pre-?transit|(?<!\bdelivery )pending|manifest(?:ed)?|registered|created|booked|announced|info received)\b|^confirmed$/,
  ],
  [
    'in_transit',
    'scheduled',
    /\bscheduled\b|\barriving on[ -]?time\b|\bexpected (?:delivery|to)\b|\bwill be (?:delivered|attempted|made)\b|\b(?:future|later) delivery\b|\bto be delivered\b/,
  ],
];
