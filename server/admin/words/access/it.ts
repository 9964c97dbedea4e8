import type { AccessWords } from './access-words.ts';

export const access: AccessWords = {
  factors: 'Che cosa possono scrivere i clienti',
  factors_text:
    'I clienti trovano il loro ordine con il numero e l’indirizzo e-mail. Puoi far scrivere loro altro al posto dell’indirizzo. Si apre la stessa pagina: che cosa è stato ordinato e dov’è; mai un nome, una via o quanto è stato pagato.',
  factor_postal_code: 'CAP dell’indirizzo di consegna',
  factor_postal_code_odds:
    'Protegge meno di un indirizzo e-mail: i vicini lo conoscono. Cinque tentativi al giorno per ordine. Un estraneo che tira a indovinare ha ragione 1 giorno su 90.000 dove un codice è una via (Paesi Bassi, Regno Unito), 1 su 8.000 negli Stati Uniti, 1 su 1.600 in Germania e 1 su 230 in Belgio; molto più spesso se conosce la città. Tutti i tentativi nel tuo negozio insieme: al massimo 200 al giorno.',
  factor_phone: 'Numero di telefono dell’ordine',
  factor_phone_odds:
    'Conta solo il numero intero, mai le ultime cifre. Cinque tentativi al giorno per ordine: un estraneo che tira a indovinare ha ragione 1 giorno su 20 milioni. A chi conosce il numero basta un tentativo. Così trova il suo ordine anche chi ha ordinato solo con il telefono.',
  factor_missing_address:
    'Non ancora possibile: Shopify non ha autorizzato questa app a leggere il campo protetto “address”. Solo noi possiamo chiederlo: scrivici.',
  factor_missing_phone:
    'Non ancora possibile: Shopify non ha autorizzato questa app a leggere il campo protetto “phone”. Solo noi possiamo chiederlo: scrivici.',
  factors_unread:
    'Non siamo riusciti a leggere che cosa possono scrivere i clienti. Riapri questa pagina tra un momento.',
  factors_saved: 'Salvato. Il tuo negozio segue entro un minuto.',
  factors_failed: 'Non ha funzionato. Riprova tra un momento.',

  desk: 'Chiavi per il tuo sistema di assistenza',
  desk_text:
    'Con una chiave, Gorgias, Zendesk o Freshdesk può chiedere un link a un ordine e metterlo in una risposta. Chi ha la chiave può aprire ogni ordine del tuo negozio: tienila nelle impostazioni del sistema.',
  desk_address: 'Indirizzo che il sistema chiama',
  desk_name: 'Nome del sistema',
  desk_make: 'Crea una chiave',
  desk_made: 'La chiave è pronta',
  desk_once: 'Copia la chiave adesso. Non verrà più mostrata.',
  desk_key: 'Nuova chiave',
  desk_copy: 'Copia la chiave',
  desk_copied: 'Chiave copiata',
  desk_used: 'Ultimo uso: {time}',
  desk_unused: 'Mai usata',
  desk_revoke: 'Revoca la chiave “{name}”',
  desk_revoke_sure:
    'Il sistema non otterrà più link con questa chiave. Quelli che ha già valgono fino alla scadenza.',
  desk_revoke_yes: 'Sì, revocala',
  desk_revoke_no: 'Tienila',
  desk_revoked: 'La chiave è revocata',
  desk_name_missing: 'Scrivi un nome di al massimo 60 caratteri.',
  desk_full: 'Hai {most} chiavi, il massimo. Prima revocane una.',
  desk_failed: 'Non ha funzionato. Riprova tra un momento.',
  desk_unread: 'Non siamo riusciti a leggere le tue chiavi. Riapri questa pagina tra un momento.',
};
