import type { MailPageWords } from './mail-words.ts';

export const mails: MailPageWords = {
  mails: 'Mejl till kunder',
  mails_text:
    'Skriv till dina kunder när något händer med en leverans, innan de frågar. Inget skickas förrän du slår på det här.',
  mails_loading: 'Vi läser dina mejl till kunder…',
  mails_failed: 'Vi kunde inte läsa dina mejl till kunder',
  mails_cannot_send_text:
    'Den som driver appen måste ansluta den till en e-postserver: SMTP_URL, MAIL_FROM och SHOPIFY_APP_URL saknas. Till dess går inget att slå på här, och inga mejl skickas till kunder.',
  mails_not_kept: 'Du sparar inga ordrar i den här appen',
  mails_not_kept_text:
    'Utan dem märker vi inte vad som händer med en leverans. Slå på sparade ordrar på appens startsida; till dess går inget att slå på här.',
  mails_not_kept_server_text:
    'Den som driver appen har stängt av att ordrar sparas (KEEP_ORDERS). Utan dem märker vi inte vad som händer med en leverans, så inget går att slå på här.',
  mails_kinds: 'När kunder får ett mejl',
  mails_shopify:
    'Shopify kan själv mejla att en order har skickats, är ute för leverans eller har levererats: Inställningar › Aviseringar. Därför föreslår vi bara det som ingen annan säger.',
  mails_suggest: 'Välj det vi föreslår',
  mails_wishes: 'Kunder kan be om mejl om sin egen order',
  mails_wishes_text:
    'När något ovan är påslaget kan kunder be om det på spårningssidan: alla nyheter, eller bara när något går fel, även sådant som du inte har valt. Mejlen går till orderns adress och slutar med den sista leveransen.',
  mail_when_shipped:
    'När en order, eller en del av den, har skickats. Det säger även Shopifys leveransbekräftelse.',
  mail_when_late:
    'När den utlovade dagen har passerat, eller fraktbolaget anger en senare. Din gräns i dagar: {late}.',
  mail_when_no_movement:
    'När ingen ny skanning har kommit inom din gräns. I arbetsdagar: {domestic} inom ett land, {abroad} över en gräns, {customs} i tullen.',
  mail_when_attempt_failed:
    'När fraktbolaget inte kunde lämna över paketet; igen vid ett försök en annan dag.',
  mail_when_ready_to_collect:
    'När det väntar på ett utlämningsställe eller i din butik. För din butik säger även Shopifys avisering det.',
  mail_when_collection_reminder: 'När det fortfarande väntar där. Din gräns i dagar: {pickup}.',
  mail_when_going_back:
    'När det är på väg tillbaka till dig, fast kunden inte har returnerat något.',
  mail_when_lost: 'När fraktbolaget säger att det har kommit bort. Du kanske hellre skriver själv.',
  mail_when_delivered: 'När det har kommit fram. Det säger även Shopifys avisering.',
  mails_rules:
    'Högst ett mejl om en order på 12 timmar, inget mellan kl. 21 och 8, inget som är ett dygn gammalt eller inte längre stämmer, och aldrig någon reklam. Kunder avslutar mejlen om en order med ett klick.',
  mails_sender: 'De kommer från {name} <{from}>. Svar går till {contact}.',
  mails_sender_alone: 'De kommer från {name} <{from}>.',
  mails_your_store: 'din butik',
  mails_saved: 'Sparat',
  mails_off: 'Mejl till kunder är avstängda',
  mails_stopped: 'Mejlen har stoppats',
  mails_stopped_failing: 'E-postservern har inte tagit emot något på fem dagar.',
  mails_stopped_other: 'De kan inte längre skickas härifrån.',
  mails_stopped_help: 'Det som väntade skickas inte längre.',
  mails_start: 'Slå på igen',
  mails_trouble: 'Mejl går inte ut just nu',
  mails_last_sent: 'Senast skickat: {time}',
  mail_shopify_away: 'Shopify talade inte om vem vi ska skriva till.',
  mail_problem: 'Något gick fel hos oss.',
  mail_preview: 'Förhandsvisning',
  mail_preview_text: 'Gjord av en påhittad order, med samma ord som i det som skickas.',
  mail_preview_failed: 'Mejlet kunde inte visas. Vänta lite och välj igen.',
  mail_kind: 'Vad som har hänt',
  mail_subject: 'Ämne',
  mail_as_text: 'Visa som ren text',
  mail_as_page: 'Visa som det ser ut',
  mail_test: 'Skicka ett test till mig',
  mail_test_to: 'Till',
  mail_test_help:
    'Ett test går bara till butikens kontaktadress, eller till någon som har tackat ja till en rapport om din butik.',
  mail_test_nobody:
    'Butikens kontaktadress kunde inte läsas, och ingen har tackat ja till en rapport. Därför finns det ingen att skicka ett test till.',
  mail_test_send: 'Skicka testet',
  mail_test_sent: 'Skickat till {to}',
  mail_test_not_sent: 'Inte skickat till {to}.',
  mail_domain: 'Vad DNS säger om {domain}',
  mail_domain_text:
    'E-posttjänster litar mer på ett mejl när avsändarens domän anger vem som får skicka i dess namn. Bara den som äger {domain} kan ändra de här posterna.',
  mail_domain_reading: 'Vi frågar DNS…',
  mail_domain_failed: 'Appen svarade inte.',
  dns_good: 'Bra',
  dns_mend: 'Behöver åtgärdas',
  dns_unsure: 'Okänt',
  dns_name: 'Namn',
  dns_record: 'Post',
  dns_copy: 'Kopiera namnet',
  dns_copied: 'Namn kopierat',
  dns_unread: 'Den kunde inte läsas: DNS svarade inte i tid. Försök igen om en liten stund.',
  dns_several: 'Det finns flera, vilket räknas som ingen. Lämna en kvar.',
  dns_invalid: 'Den går inte att tolka. Jämför den med det som din e-postleverantör anger.',
  spf_missing:
    'Det finns ingen. Lägg till en TXT-post så som din e-postleverantör anger; den börjar med v=spf1.',
  spf_fail: 'Bara servrar som den listar får skicka.',
  spf_softfail: 'Det som skickas av andra servrar än dem som den listar räknas som tveksamt.',
  spf_neutral: 'Den säger inget om servrar som den inte listar. Låt den sluta med ~all eller -all.',
  spf_pass:
    'Den låter vem som helst skicka i den här domänens namn. Låt den sluta med ~all eller -all.',
  spf_redirect: 'En annan domäns post anger vem som får skicka (redirect=). Den lästes inte.',
  dmarc_missing:
    'Det finns ingen. Lägg till en TXT-post med det här namnet, till en början med v=DMARC1; p=none',
  dmarc_none:
    'Den bara iakttar. När SPF och DKIM stämmer hindrar p=quarantine andra från att använda domänen.',
  dmarc_quarantine: 'Det som inte bevisligen kommer från den här domänen hamnar i skräpposten.',
  dmarc_reject: 'Det som inte bevisligen kommer från den här domänen avvisas.',
  dkim_not_named:
    'Ingen har angett med vilken nyckel e-postservern signerar: den som driver appen ställer in MAIL_DKIM_SELECTOR.',
  dkim_missing:
    'Det finns ingen nyckel med det här namnet. Lägg till posten som din e-postleverantör anger.',
  dkim_revoked:
    'Nyckeln har dragits tillbaka (p= är tomt). Publicera den som e-postservern signerar med nu.',
  dkim_present: 'Det finns en nyckel som signaturen kan kontrolleras med.',
  mail_sent_when: 'När',
  mail_rule_too_late: 'Inte skickat: ett dygn hade gått',
  mail_rule_recent_message: 'Inte skickat: ett mejl om ordern hade skickats inom 12 timmar',
  mail_rule_hourly_limit: 'Inte skickat: fler än 1 000 på en timme',
  mail_rule_channel_off: 'Inte skickat: det hade stängts av',
  mail_rule_shopper_stopped: 'Inte skickat: kunden vill inte ha fler om ordern',
  mail_rule_muted: 'Inte skickat: du har tystat leveransen',
  mail_rule_order_gone: 'Inte skickat: ordern finns inte längre',
  mail_rule_order_cancelled: 'Inte skickat: ordern annullerades',
  mail_rule_no_address: 'Inte skickat: ordern har ingen e-postadress som vi kan skriva till',
  mail_rule_other_address: 'Inte skickat: ordern hade då en annan e-postadress',
  webhook_test: 'Skicka ett test',
  webhook_test_text: 'En händelse av typen ”test”, signerad, går till {url}.',
  webhook_test_taken: 'Din server har tagit emot den ({status}).',
  webhook_test_refused:
    'Din server svarar med {status}. Bara en status från 200 till 299 tar emot en webhook.',
  webhook_test_unreachable: 'Din server svarar inte, eller inte inom 5 sekunder.',
  notices: 'Vem som får besked om leveranser',
  notices_text: 'Kunder via mejl, din egen server via webhooks och allt annat genom Shopify Flow.',
  notices_flow_text: 'På så snart ett arbetsflöde börjar med ”Delivery needs you”.',
  notices_flow_open: 'Öppna Flow',
  notice_off: 'Av',
  notice_on: 'På · händelser: {kinds}',
  notice_on_plain: 'På',
  notice_stopped: 'Stoppat',
  link_mails: 'Länkar via mejl',
  link_mails_text:
    'Kunder som saknar sitt ordernummer kan på spårningssidan be om länkar till sina ordrar via mejl. Inget behöver slås på för det.',
  link_mails_answers: 'Besvara förfrågningar om en ny orderlänk',
  link_mails_answers_text:
    'När en länk till Shopifys ordersida har gått ut kan en kund be om en ny där. Då mejlar vi även en av våra till orderns adress.',
  link_mails_problems: 'Länkar som inte kunde mejlas',
};
