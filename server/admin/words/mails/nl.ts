import type { MailPageWords } from './mail-words.ts';

export const mails: MailPageWords = {
  mails: 'E-mails aan klanten',
  mails_text:
    'Schrijf je klanten wanneer er iets met een bezorging gebeurt, voordat zij ernaar vragen. Er wordt niets verstuurd tot je het hier aanzet.',
  mails_loading: 'Je e-mails aan klanten worden opgehaald…',
  mails_failed: 'We konden je e-mails aan klanten niet ophalen',
  mails_cannot_send_text:
    'Wie de app beheert, moet hem met een mailserver verbinden: SMTP_URL, MAIL_FROM en SHOPIFY_APP_URL ontbreken. Tot dan kun je hier niets aanzetten en krijgt geen klant een e-mail.',
  mails_not_kept: 'Je bewaart geen bestellingen in deze app',
  mails_not_kept_text:
    'Zonder bestellingen merken we niet wat er met een bezorging gebeurt. Zet bewaren aan op de startpagina van de app; tot dan kun je hier niets aanzetten.',
  mails_not_kept_server_text:
    'Wie de app beheert, heeft het bewaren van bestellingen uitgezet (KEEP_ORDERS). Zonder bestellingen merken we niet wat er met een bezorging gebeurt, dus kun je hier niets aanzetten.',
  mails_kinds: 'Wanneer klanten een e-mail krijgen',
  mails_shopify:
    'Shopify kan zelf al mailen dat een bestelling verzonden is, onderweg is met de bezorger of bezorgd is: Instellingen › Meldingen. Daarom stellen we alleen voor wat niemand anders zegt.',
  mails_suggest: 'Ons voorstel kiezen',
  mails_wishes: 'Klanten mogen om e-mails over hun eigen bestelling vragen',
  mails_wishes_text:
    'Zodra hierboven een soort aanstaat, biedt hun volgpagina dit aan: al het nieuws, of alleen als er iets misgaat, ook van soorten die je niet hebt gekozen. Ze gaan naar het adres van de bestelling en stoppen na de laatste levering.',
  mail_when_shipped:
    'Als een bestelling, of een deel ervan, vertrokken is. De verzendbevestiging van Shopify zegt dit ook.',
  mail_when_late:
    'Als de beloofde dag voorbij is, of de bezorger een latere dag noemt. Je grens in dagen: {late}.',
  mail_when_no_movement:
    'Als er zo lang geen scan was als je grens. In werkdagen: {domestic} binnen één land, {abroad} over een grens, {customs} bij de douane.',
  mail_when_attempt_failed:
    'Als de bezorger het niet kon afgeven; opnieuw bij een poging op een andere dag.',
  mail_when_ready_to_collect:
    'Als het op een afhaalpunt of in je winkel klaarligt. Voor je winkel zegt de melding van Shopify dit ook.',
  mail_when_collection_reminder: 'Als het daar nog steeds ligt. Je grens in dagen: {pickup}.',
  mail_when_going_back:
    'Als het op de terugweg naar jou is, terwijl de klant niets heeft teruggestuurd.',
  mail_when_lost: 'Als de bezorger zegt dat het kwijt is. Misschien schrijf je dan liever zelf.',
  mail_when_delivered: 'Als het is aangekomen. De melding van Shopify zegt dit ook.',
  mails_rules:
    'Hoogstens één e-mail over een bestelling per 12 uur, geen tussen 21 en 8 uur, niets wat een dag oud is of niet meer klopt, en nooit reclame. Eén klik beëindigt de e-mails over een bestelling.',
  mails_sender: 'Ze komen van {name} <{from}>. Antwoorden gaan naar {contact}.',
  mails_sender_alone: 'Ze komen van {name} <{from}>.',
  mails_your_store: 'je winkel',
  mails_saved: 'Opgeslagen',
  mails_off: 'E-mails aan klanten staan uit',
  mails_stopped: 'De e-mails zijn gestopt',
  mails_stopped_failing: 'De mailserver heeft er vijf dagen lang geen enkele aangenomen.',
  mails_stopped_other: 'Ze kunnen van hieruit niet meer worden verstuurd.',
  mails_stopped_help: 'Wat nog klaarstond, wordt niet meer verstuurd.',
  mails_start: 'Weer aanzetten',
  mails_trouble: 'Er gaan op dit moment geen e-mails uit',
  mails_last_sent: 'Laatst verstuurd: {time}',
  mail_shopify_away: 'Shopify zei niet aan wie we moesten schrijven.',
  mail_problem: 'Er ging bij ons iets mis.',
  mail_preview: 'Voorbeeld',
  mail_preview_text: 'Van een verzonnen bestelling, met dezelfde woorden als wat wordt verstuurd.',
  mail_preview_failed: 'De e-mail kon niet worden getoond. Wacht even en kies opnieuw.',
  mail_kind: 'Wat er is gebeurd',
  mail_subject: 'Onderwerp',
  mail_as_text: 'Als platte tekst tonen',
  mail_as_page: 'Tonen zoals het eruitziet',
  mail_test: 'Stuur mij een test',
  mail_test_to: 'Aan',
  mail_test_help:
    'Een test gaat alleen naar het contactadres van je winkel, of naar iemand die akkoord is met een rapport van je winkel.',
  mail_test_nobody:
    'Het contactadres van je winkel kon niet worden gelezen en niemand is akkoord met een rapport. Er is dus niemand om een test aan te sturen.',
  mail_test_send: 'Test versturen',
  mail_test_sent: 'Verstuurd aan {to}',
  mail_test_not_sent: 'Niet verstuurd aan {to}.',
  mail_domain: 'Wat de DNS over {domain} zegt',
  mail_domain_text:
    'Mailboxen vertrouwen een e-mail meer als het domein waar die vandaan komt, zegt wie er in zijn naam mag versturen. Alleen de eigenaar van {domain} kan deze records wijzigen.',
  mail_domain_reading: 'De DNS wordt gevraagd…',
  mail_domain_failed: 'De app gaf geen antwoord.',
  dns_good: 'In orde',
  dns_mend: 'Te herstellen',
  dns_unsure: 'Niet bekend',
  dns_name: 'Naam',
  dns_record: 'Inhoud',
  dns_copy: 'Naam kopiëren',
  dns_copied: 'Naam gekopieerd',
  dns_unread:
    'Het kon niet worden gelezen: de DNS antwoordde niet op tijd. Probeer het zo nog eens.',
  dns_several: 'Er zijn er meerdere, en dat telt als geen. Laat er één over.',
  dns_invalid: 'Het is niet te begrijpen. Vergelijk het met wat je mailprovider opgeeft.',
  spf_missing:
    'Het ontbreekt. Voeg een TXT-record toe zoals je mailprovider het opgeeft; het begint met v=spf1.',
  spf_fail: 'Andere servers dan die het noemt, mogen niet versturen.',
  spf_softfail: 'Wat andere servers dan de genoemde versturen, telt als twijfelachtig.',
  spf_neutral: 'Het zegt niets over servers die het niet noemt. Laat het eindigen op ~all of -all.',
  spf_pass: 'Iedereen mag in naam van dit domein versturen. Laat het eindigen op ~all of -all.',
  spf_redirect:
    'Het record van een ander domein zegt wie mag versturen (redirect=). Dat is niet gelezen.',
  dmarc_missing:
    'Het ontbreekt. Voeg een TXT-record met deze naam toe, om te beginnen v=DMARC1; p=none',
  dmarc_none:
    'Het kijkt alleen mee. Zodra SPF en DKIM kloppen, houdt p=quarantine anderen van het domein af.',
  dmarc_quarantine: 'Wat niet bewezen van dit domein komt, gaat naar spam.',
  dmarc_reject: 'Wat niet bewezen van dit domein komt, wordt geweigerd.',
  dkim_not_named:
    'Niemand heeft gezegd met welke sleutel de mailserver ondertekent: wie de app beheert, stelt MAIL_DKIM_SELECTOR in.',
  dkim_missing:
    'Er is geen sleutel met deze naam. Voeg het record toe dat je mailprovider opgeeft.',
  dkim_revoked:
    'De sleutel is ingetrokken (p= is leeg). Publiceer die waarmee de mailserver nu ondertekent.',
  dkim_present: 'Er is een sleutel waarmee de ondertekening te controleren is.',
  mail_sent_when: 'Wanneer',
  mail_rule_too_late: 'Niet verstuurd: er was een dag voorbij',
  mail_rule_recent_message: 'Niet verstuurd: er was al een e-mail over de bestelling binnen 12 uur',
  mail_rule_hourly_limit: 'Niet verstuurd: meer dan 1.000 in een uur',
  mail_rule_channel_off: 'Niet verstuurd: het was uitgezet',
  mail_rule_shopper_stopped: 'Niet verstuurd: de klant wil niets meer over de bestelling',
  mail_rule_muted: 'Niet verstuurd: je hebt de bezorging gedempt',
  mail_rule_order_gone: 'Niet verstuurd: de bestelling is er niet meer',
  mail_rule_order_cancelled: 'Niet verstuurd: de bestelling is geannuleerd',
  mail_rule_no_address:
    'Niet verstuurd: de bestelling heeft geen e-mailadres waaraan we kunnen schrijven',
  mail_rule_other_address: 'Niet verstuurd: de bestelling had inmiddels een ander e-mailadres',
  webhook_test: 'Test versturen',
  webhook_test_text: 'Eén gebeurtenis van het type “test”, ondertekend, gaat naar {url}.',
  webhook_test_taken: 'Je server heeft hem aangenomen ({status}).',
  webhook_test_refused:
    'Je server antwoordt met {status}. Alleen een status van 200 tot 299 neemt een webhook aan.',
  webhook_test_unreachable: 'Je server antwoordt niet, of niet binnen 5 seconden.',
  notices: 'Wie over bezorgingen hoort',
  notices_text:
    'Klanten per e-mail, je eigen server via webhooks, en al het andere via Shopify Flow.',
  notices_flow_text: 'Aan zodra een workflow begint met “Delivery needs you”.',
  notices_flow_open: 'Flow openen',
  notice_off: 'Uit',
  notice_on: 'Aan · gebeurtenissen: {kinds}',
  notice_on_plain: 'Aan',
  notice_stopped: 'Gestopt',
  link_mails: 'Links per e-mail',
  link_mails_text:
    'Klanten die hun bestelnummer niet hebben, kunnen op de trackingpagina links naar hun bestellingen laten mailen. Daarvoor hoef je niets aan te zetten.',
  link_mails_answers: 'Verzoeken om een nieuwe link beantwoorden',
  link_mails_answers_text:
    'Is een link naar de bestelpagina van Shopify verlopen, dan kan een klant daar een nieuwe vragen. Wij mailen dan ook een link van ons naar het adres van de bestelling.',
  link_mails_problems: 'Links die niet gemaild konden worden',
};
