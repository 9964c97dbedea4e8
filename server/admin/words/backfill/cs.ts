import type { BackfillWords } from './backfill-words.ts';

export const backfill: BackfillWords = {
  backfill: 'Vaše dřívější objednávky',
  backfill_waiting: 'Za chvíli začneme hledat vaše objednávky.',
  backfill_searching: 'Shopify sestavuje seznam vašich objednávek za posledních {days} dní.',
  backfill_reading: 'Čteme vaše objednávky za posledních {days} dní: {read} z {found}.',
  backfill_left: 'Zbývá asi {time}. Polovina limitu API zůstává volná pro vaše zákazníky.',
  backfill_meanwhile: 'Zákazníci zatím mohou objednávky sledovat jako obvykle.',
  backfill_finished:
    'Objednávky za posledních {days} dní byly načteny {date}. Počet objednávek: {found}.',
  backfill_cancelled: 'Čtení bylo ukončeno {date}. Co se do té doby načetlo, zůstává.',
  backfill_stopped: 'Čtení se zastavilo {date}. Co se do té doby načetlo, zůstává.',
  backfill_busy: 'Shopify teď pro tuto aplikaci další seznamy nevytváří.',
  backfill_unavailable: 'Shopify neodpovědělo.',
  backfill_cut: 'Seznam ze Shopify se přerušil.',
  backfill_search_failed: 'Shopify nedokázalo dokončit seznam vašich objednávek.',
  backfill_list_wrong: 'To, co Shopify poslalo, nebyl seznam objednávek.',
  backfill_denied:
    'Aplikace nesmí číst vaše objednávky. Zavřete tuto stránku, otevřete aplikaci znovu a schvalte, o co Shopify požádá.',
  backfill_goes_on: 'Zkusíme to sami znovu a budeme pokračovat tam, kde jsme skončili.',
  backfill_start: 'Načíst znovu',
  backfill_cancel: 'Ukončit čtení',
  backfill_now_on: 'Vaše dřívější objednávky se čtou',
  backfill_now_off: 'Čtení je ukončeno',
  backfill_failed: 'Nepovedlo se to. Zkuste to za chvíli znovu.',
};
