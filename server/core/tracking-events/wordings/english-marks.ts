import { marks } from './marks.ts';

export const ENGLISH_MARKS = marks({
  negation:
    /\b(?:not|never|cannot|unable|without|nor|yet to|no longer|fail(?:ed|s|ure)? to|un(?:able|successful))\b|n't\b/,
  notYet: /\b(?:yet|awaiting|still|until)\b/,
  condition:
    /\b(?:if|unless|otherwise|whether|denies|disputes|in case|provided that)\b|^ ?(?:when|whenever|once|as soon as|should)\b/,
  whenever:
    /\b(?:once|when|whenever|as soon as|until|till|before|after|upon|prior to)\b[^,]{0,40}$/,
  possibility:
    /\b(?:may|might|could|can) (?:be|have|now|already|not)\b|\b(?:would|possibly|probably|perhaps|presumably|presumed|likely|suspected|supposed)\b/,
  wish: /\b(?:please|(?:check|confirm|verify|make sure|so) that|wish(?:es)?|wants?|would like|prefers?|preferred|preference|asked|(?<!\b(?:as|per|by|upon) )request(?:ed|s|ing)?(?! of)|options?|instructions? (?:to|for)|choose|chose|decided)\b/,
  wished:
    /^.{0,20}(?<!\bas )\b(?:requested|required|preferred|desired|selected|chosen|wanted|possible|allowed|option|preference|instructions?)\s*(?:by\b.*)?$/,
  future:
    /\b(?:will|won't|shall|going to|due to be|to be|should|must|expected|estimated|scheduled|planned|anticipated|about to|soon|shortly|plan(?:s|ning)? to|intends? to|aims? to|tries to|we'll|it'll)\b/,
  later:
    /\b(?:tomorrow|next (?:\w+ )?day|next (?:attempt|week|monday|tuesday|wednesday|thursday|friday)|later today|later date|expected|estimated|scheduled|anticipated|planned|pending|in progress|in the coming|guaranteed)\b|\b(?:by|before) (?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|h|o'clock)|noon|(?:the )?end of)\b/,
  today: /\btoday\b|\bthis (?:morning|afternoon|evening)\b|\bduring the (?:course of the )?day\b/,
  ongoing:
    /\b(?:being|process of|preparing|prepared|ready|waiting|awaiting|attempting|trying|on its way|arranged|arranging)\b[^,]{0,30}$/,
  undone:
    /\bcancel\w*|\bvoid(?:ed)?\b|\bsuspended\b|\brevoked\b|\bstopped\b|\bfail(?:ed|ure)\b|\bpartial(?:ly)?\b|\b(?:almost|nearly)\b|\b\d{1,3} (?:\w+ )?of (?:the )?\d{1,3}\b|\bin error\b|\bwrong (?:person|house|recipient|customer|neighbou?r|door|address)\b|\bby mistake\b|\breturn (?:parcel|shipment|package|label)\b|\b(?:claims?|claimed|enquiry|inquiry|search(?:ing)?|non-?receipt)\b/,
  ofNews:
    /\b(?:data|information|notifications?|messages?|e-?mails?|sms|invoices?|letters?|reminders?|notices?|invitations?|packaging|pallets?|payments?) (?:(?:for|of|about|with) (?:\w+ ){0,4})?(?:(?:has|have|was|were|is|been|not|successfully|already) )*$|\b(?:marked|reported|flagged|shown|set|listed) as $/,
  toRecipient:
    /\b(?:to|by) (?:(?:the|its|your|final) ){0,2}(?:recipient|consignee|addressee|receiver)\b(?!['’])|\bto you\b/,
  toSender:
    /\b(?:to|with|at) (?:(?:the|its|their|your|original|our|a) ){0,3}(?:sender|shipper|seller|merchant|consignor|retailer|vendor|return address|supplier)\b|\bback to\b|\breturn (?:to|address)\b|\bdelivered sender\b/,
  onward:
    /\bfor (?:(?:the|its|final|local|onward|last[- ]mile|further|actual) ){0,3}(?:delivery|distribution|transport|transportation|processing|shipping|forwarding)\b/,
  toCollect:
    /\bfor (?:(?:the|customer|recipient) ){0,2}(?:collection|pick[ -]?up)\b|\b(?:awaiting|to be) (?:customer )?(?:collect|pick)/,
  toLocker:
    /\b(?:to|in|into|at|from) (?:(?:the|a|an|your|our|smart|chosen|nearest) ){0,2}(?:packstation|parcel box|parcel station|amazon (?:hub )?locker|pack ?box|paczkomat)\b|\b(?:to|into|at|from) (?:\w+ ){0,3}locker\b/,
  toCounter:
    /\b(?:to|at|in|via|from) .{0,40}\b(?:parcel ?shop|access point|service ?point|pick[ -]?up (?:point|location|shop|station|store|place)|collection (?:point|location)|post ?point|paczkopunkt|relay|retail (?:location|point|outlet|partner|store)|parcel connect|drop[ -]?off (?:point|location)|delivery point|ups store|collect ?plus|parcel ?point|newsagent|post office box)\b/,
  toCarrier:
    /\b(?:to|at) (?:(?:an?|the|our|its|your|local|delivery|destination|final|last[- ]mile|authori[sz]ed|partner|next|third[- ]party|another) ){0,4}(?:agent|carriers?|couriers?|airline|airport|broker|hub|depot|warehouse|facility|terminal|postal|post office|post\b|usps|ups|fedex|dhl|gls|dpd|royal mail|hermes|evri|postnl|sorting|shipping partner|partner|linehaul|transport|cent(?:er|re)|station|branch|forwarder|logistics|distribution)\b(?! location)/,
  byCarrier:
    /\b(?:by|with) (?:(?:the|an?|our|your|its|delivery|local|shipping|pick[ -]?up|logistics|third[- ]party) ){0,4}(?:courier|driver|carrier|agent|partner|postman|postnl|dhl|ups|usps|fedex|dpd|gls|hermes|evri|inpost|royal mail|canada post|sender|shipper|seller|merchant|us|linehaul|airline|aircraft|rider|vehicle|van)\b|\bfrom (?:(?:the|your|its|our) ){0,2}(?:sender|shipper|seller|merchant|origin|warehouse|vendor|supplier|consignor)\b/,
  byRecipient:
    /\bby (?:(?:the|its|your|final) ){0,2}(?:recipient|customer(?! (?:service|care|support))|consignee|receiver|addressee|buyer|individual|resident|household|you)\b/,
});
