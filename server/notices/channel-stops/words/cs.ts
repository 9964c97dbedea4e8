import type { StopWords } from './stop-words.ts';

export const cs: StopWords = {
  subject_webhook: 'Webhooky obchodu {shop} se zastavily',
  subject_flow: 'Shopify Flow už nedostává nic z obchodu {shop}',
  subject_mail: 'E-maily zákazníkům obchodu {shop} se zastavily',
  stopped_at: 'Zastaveno: {time}',
  by_gone: 'Druhá strana odpověděla, že už nic nechce.',
  by_failing: 'Pět dní nic nedorazilo.',
  by_hourly_limit:
    'Za hodinu jich bylo víc než {most}, takže něco není v pořádku. Co se ještě mělo poslat, se neposlalo.',
  by_unreadable: 'Už nejde přečíst, kam mají jít.',
  do_webhook:
    'Zkontrolujte svůj server, pak otevřete stránku webhooků a uložte je. Tím se znovu spustí.',
  do_flow:
    'Zkontrolujte pracovní postupy v Shopify Flow a ten, který začíná spouštěčem „Delivery needs you“, vypněte a znovu zapněte. Pak bude zase dostávat události.',
  do_mail: 'Otevřete aplikaci, zkontrolujte nastavení a e-maily znovu zapněte.',
  open: 'Otevřít aplikaci',
  why: '{app} posílá tento e-mail jednou, těm, kdo dostávají přehledy z obchodu {shop}, nebo na jeho kontaktní adresu.',
};
