import { access } from './access/cs.ts';
import { backfill } from './backfill/cs.ts';
import { carriers } from './carriers/cs.ts';
import { delivery } from './delivery/cs.ts';
import { deliveries } from './deliveries/cs.ts';
import { numbers } from './numbers/cs.ts';
import { flags } from './flags/cs.ts';
import { mails } from './mails/cs.ts';
import { reports } from './reports/cs.ts';
import { webhooks } from './webhooks/cs.ts';
import type { Words } from './words.ts';

export const cs: Words = {
  title: 'Track your order',
  loading: 'Díváme se na váš obchod…',
  failed: 'Váš obchod se nepodařilo zkontrolovat',
  failed_text: 'Shopify nebo tato aplikace neodpovídá. Chvíli počkejte a zkuste to znovu.',
  try_again: 'Zkusit znovu',
  still_failed: 'Stále bez odpovědi',
  read_again: 'Zkontrolovat znovu',
  was_read_again: 'Právě zkontrolováno',

  works: 'Sledování objednávek funguje',
  works_text: 'Zákazníci mohou své objednávky sledovat na vaší stránce sledování.',
  ready: 'Sledování objednávek je připravené',
  ready_text: 'Vyzkoušet ho můžete, jakmile bude v obchodě první objednávka.',

  page: 'Vaše stránka sledování',
  page_text: 'Už existuje a vypadá jako váš motiv. Přidejte její adresu do nabídky obchodu.',
  page_address: 'Adresa',
  page_moved:
    'Pokud jste aplikaci v Nastavení › Aplikace a prodejní kanály dali jinou adresu, použijte ji.',
  open_page: 'Otevřít stránku',
  copy: 'Kopírovat',
  copied: 'Adresa zkopírována',
  open_menus: 'Otevřít nabídky obchodu',
  copy_failed: 'Váš prohlížeč nedovoluje kopírovat. Označte text a zkopírujte ho sami.',
  previews: 'Co čtou zákazníci, na vymyšlené objednávce. Náhledy fungují jeden den.',
  preview_arriving: 'Náhled: na cestě',
  preview_delivered: 'Náhled: doručeno',
  preview_attempted: 'Náhled: problém',

  emails: 'Tlačítko ve vašich e-mailech',
  emails_text:
    'Vede zákazníky k jejich objednávce na stránce sledování a má barvu zvýraznění vašich e-mailů. Zkopírujte ho, otevřete oznámení, zvolte „Upravit kód“ a vložte ho tam, kde má být.',
  order_confirmation: 'Potvrzení objednávky',
  shipping_confirmation: 'Potvrzení odeslání',
  copy_button: 'Kopírovat tlačítko',
  button_copied: 'Tlačítko zkopírováno',
  open_notification: 'Otevřít oznámení',
  track_order: 'Sledovat objednávku',
  track_package: 'Sledovat zásilku',

  page_settings: 'Co je na vaší stránce sledování',
  page_settings_text:
    'Blok ve vašem motivu má totéž ve svém nastavení. Ponechte pole prázdné a použije se náš text v jazyce zákazníka.',
  contact_link: 'Kontaktní stránka',
  contact_link_help:
    'Kam vede „Kontaktujte nás“, obvykle /pages/contact. Bez ní zákazníci píšou na e-mailovou adresu obchodu.',
  returns_link: 'Stránka o vrácení zboží',
  returns_link_help: 'Kam vede „Vrácení zboží“. Bez ní se odkaz nezobrazí.',
  contact_sentence: 'Jak vás kontaktovat',
  contact_sentence_help: 'Například „Zavolejte nám v pracovní dny od 9 do 17.“',
  returns_sentence: 'Jak zboží vrátit',
  returns_sentence_help: 'Například „Použijte štítek přiložený v zásilce.“',
  ships_in: 'Jak rychle odesíláte',
  ships_in_help: 'Například „Obvykle odesíláme do 2–3 pracovních dnů.“ Tady vlastní text nemáme.',
  form_of_address: 'Oslovení',
  form_of_address_help:
    'Pro nizozemštinu (je nebo u), němčinu (du nebo Sie), francouzštinu (tu nebo vous), španělštinu (tú nebo usted) a italštinu (tu nebo Lei).',
  form_as_written: 'Jak píšeme my: francouzsky formálně, v ostatních neformálně',
  form_formal: 'Formální',
  form_informal: 'Neformální',
  save: 'Uložit',
  page_settings_saved: 'Stránka sledování je změněná',
  page_settings_wrong: 'Zatím se nic neuložilo: podívejte se na červená pole',
  page_settings_failed: 'Nepovedlo se to. Zkuste to za chvíli znovu.',
  page_settings_unread:
    'Vaše nastavení se nepodařilo načíst. Za chvíli tuto stránku otevřete znovu.',
  link_malformed:
    'Začněte https:// pro jiný web, nebo / pro stránku vašeho obchodu, například /pages/contact.',
  link_too_long: 'Použijte nejvýš 500 znaků.',
  sentence_not_plain: 'Použijte prostý text bez HTML, Liquidu a složených závorek.',
  sentence_too_long: 'Použijte nejvýš 200 znaků.',

  block: 'Blok „Track your order“ ve vašem motivu',
  block_placed: 'Ve vašem motivu',
  block_placed_text: 'Zákazníci ho najdou ve vašem publikovaném motivu.',
  block_placed_on: 'Zákazníci ho najdou ve vašem publikovaném motivu, tady: {places}.',
  block_everywhere:
    'Ukazuje ho každá stránka se šablonou „page“. Pokud má být jen na jedné stránce, odeberte ho z této šablony a postupujte podle těchto kroků.',
  block_missing: 'Není ve vašem motivu',
  block_missing_text:
    'Stránka sledování funguje i bez něj. S ním stránku navrhnete v editoru motivu. Dejte jí vlastní šablonu, aby blok neukazovala žádná jiná.',
  block_template:
    'V editoru motivu otevřete seznam nahoře, zvolte Stránky › Vytvořit šablonu a pojmenujte ji track-order.',
  block_add: 'Přidejte blok do této šablony a uložte ji.',
  block_page: 'Vytvořte stránku a zvolte šablonu motivu track-order.',
  block_unavailable: 'V tomto motivu to nejde',
  block_unavailable_text:
    'Váš motiv je staršího typu a neumí zobrazit bloky aplikací. Použijte místo toho stránku sledování.',
  block_unknown: 'Neznámo',
  block_unknown_text:
    'Shopify této stránce neříká, jestli je blok ve vašem motivu. Uvidíte to v editoru motivu.',
  block_looking: 'Díváme se na váš motiv…',
  add_block: 'Přidat blok',
  create_page: 'Vytvořit stránku',
  open_editor: 'Otevřít editor motivu',
  block_was_placed: 'Blok je ve vašem motivu',

  links: 'Odkaz pro jednoho zákazníka',
  links_text:
    'Otevře jednu objednávku bez dotazu na e-mailovou adresu. Pošlete ho jen zákazníkovi této objednávky.',
  link_order: 'Číslo objednávky',
  link_days: 'Odkaz platí (dny)',
  make_link: 'Vytvořit odkaz',
  link_made: 'Odkaz je připravený',
  link_to: 'Odkaz na objednávku {order}',
  link_until: 'Platí do {date}, pokud ho nezrušíte dřív.',
  copy_link: 'Kopírovat odkaz',
  open_link: 'Otevřít odkaz',
  link_copied: 'Odkaz zkopírován',
  end_links: 'Zrušit odkazy na tuto objednávku',
  links_ended: 'Odkazy na objednávku {order} jsou zrušené',
  link_several: 'Toto číslo má víc objednávek. Zvolte tu, kterou myslíte.',
  link_choice: '{order}, objednáno {date}',
  end_all: 'Zrušit všechny odkazy obchodu',
  end_all_sure: 'Všechny odkazy poslané zákazníkům přestanou platit. Nejde to vrátit zpět.',
  end_all_yes: 'Ano, zrušit všechny',
  end_all_no: 'Ponechat odkazy',
  all_links_ended: 'Všechny odkazy jsou zrušené',
  links_failed: 'Nepovedlo se to. Zkuste to za chvíli znovu.',
  link_no_order: 'Objednávka s tímto číslem neexistuje.',
  link_days_range: 'Zadejte celé číslo od 1 do 90.',
  order_required: 'Zadejte číslo objednávky.',
  order_malformed: 'Toto není číslo objednávky. Vypadá jako #1001.',
  order_is_email: 'Toto je e-mailová adresa. Zadejte číslo objednávky.',
  order_is_link: 'Toto je odkaz. Zadejte číslo objednávky.',
  order_is_tracking_number: 'Toto je sledovací číslo. Zadejte číslo objednávky.',

  kept: 'Uchovávané objednávky',
  kept_on:
    'Aby zákazníci dostali odpověď hned, uchováváme šifrovaně to, co si o svých objednávkách smějí přečíst, a kód vytvořený z jejich e-mailové adresy; nikdy jméno, ulici, telefonní číslo, e-mailovou adresu ani to, co zaplatili. Vše se smaže {end} dní po skončení objednávky, nejpozději {most} dní po jejím vytvoření.',
  kept_deletes: 'Vypnutím se všechno uchované smaže.',
  kept_off: 'Objednávky se neuchovávají. Pokaždé, když se zákazník podívá, zeptáme se Shopify.',
  keep_turn_off: 'Vypnout',
  keep_turn_on: 'Zapnout',
  keep_leave_on: 'Nechat zapnuté',
  kept_now_off: 'Nic už se neuchovává',
  kept_now_on: 'Objednávky se uchovávají',
  kept_failed: 'Nepovedlo se to. Zkuste to za chvíli znovu.',
  kept_unread:
    'Nepodařilo se načíst, jestli se objednávky uchovávají. Za chvíli tuto stránku otevřete znovu.',
  asks: 'Zákazník se ptá, co se o něm uchovává',
  asks_kept:
    'Datum dotazu: {asked}. Uchovávané objednávky: {count}. Stáhněte soubor a pošlete ho zákazníkovi do {due}.',
  asks_nothing:
    'Datum dotazu: {asked}. Z jeho objednávek se nic neuchovává. Sdělte to zákazníkovi do {due}.',
  asks_download: 'Stáhnout soubor',
  asks_downloaded: 'Soubor je stažený',
  asks_order: 'Otevřít objednávku tohoto zákazníka',

  health: 'Spojení s vaším obchodem',
  ok: 'V pořádku',
  note: 'Dobré vědět',
  warning: 'Vyžaduje pozornost',
  critical: 'Nefunguje',

  read_orders: 'Čte vaše objednávky',
  read_orders_missing: 'Aplikace nesmí číst vaše objednávky',
  read_orders_fix:
    'Žádnou objednávku nejde najít. Zavřete tuto stránku, otevřete aplikaci znovu a schvalte, o co Shopify požádá.',
  read_merchant_managed_fulfillment_orders: 'Vidí, co ještě máte odeslat',
  read_merchant_managed_fulfillment_orders_missing: 'Aplikace nesmí vidět, co ještě máte odeslat',
  read_merchant_managed_fulfillment_orders_fix:
    'Zákazníci se nedozvědí, co ještě přijde. Zavřete tuto stránku, otevřete aplikaci znovu a schvalte, o co Shopify požádá.',
  read_third_party_fulfillment_orders: 'Vidí, co ještě mají odeslat vaši skladoví partneři',
  read_third_party_fulfillment_orders_missing:
    'Aplikace nesmí vidět, co ještě mají odeslat vaši skladoví partneři',
  read_third_party_fulfillment_orders_fix:
    'Zákazníci se nedozvědí, co má ještě odeslat partner. Zavřete tuto stránku, otevřete aplikaci znovu a schvalte, o co Shopify požádá.',
  read_returns: 'Vidí vrácené zboží',
  read_returns_missing: 'Aplikace nesmí vidět vrácené zboží',
  read_returns_fix:
    'Zákazníci se nedozvědí, kde je zboží, které vracejí. Zavřete tuto stránku, otevřete aplikaci znovu a schvalte, o co Shopify požádá.',
  read_fulfillments: 'O odeslání a skenech se dozví hned',
  read_fulfillments_missing: 'Některé zprávy o zásilkách mohou přijít pozdě',
  read_fulfillments_fix:
    'Každou objednávku jde najít, ale nový sken se může ukázat až o den později. Zavřete tuto stránku, otevřete aplikaci znovu a schvalte, o co Shopify požádá.',
  write_app_proxy: 'Vaše stránka sledování je zapnutá',
  write_app_proxy_missing: 'Vaše stránka sledování je vypnutá',
  write_app_proxy_fix:
    'Aplikace nemá ve vašem obchodě svou adresu, takže nejde vyhledat žádnou objednávku. Zavřete tuto stránku, otevřete aplikaci znovu a schvalte, o co Shopify požádá.',

  email: 'Pozná zákazníky podle e-mailové adresy',
  email_missing: 'Aplikace nesmí číst e-mailové adresy',
  email_fix:
    'Bez nich nejde poznat žádného zákazníka. Napravit to můžeme jen my, když požádáme Shopify o souhlas: napište nám.',
  email_unknown: 'To půjde ověřit, jakmile bude v obchodě první objednávka.',

  password: 'Váš obchod je otevřený návštěvníkům',
  password_title: 'Váš obchod má heslo',
  password_fix:
    'Objednávku mohou sledovat jen návštěvníci, kteří znají heslo. Až obchod otevřete, odeberte ho.',
  password_unknown_title: 'Má váš obchod heslo?',
  password_unknown:
    'Dokud ho má, mohou objednávku sledovat jen návštěvníci, kteří ho znají. Najdete ho v předvolbách obchodu.',
  open_preferences: 'Otevřít předvolby',

  write_to_us: 'Napište nám',

  old_orders: 'Najde objednávky jakéhokoli stáří',
  old_orders_title: 'Najde objednávky za posledních 60 dní',
  old_orders_note:
    'Zákazníky se starší objednávkou prosíme, aby vás kontaktovali. Napravit to můžeme jen my, když požádáme Shopify o souhlas: napište nám.',

  api: 'Aplikace je aktuální do {date}',
  api_ending_title: 'Aplikace je aktuální jen do {date}',
  api_ending_fix: 'Aplikaci je třeba do té doby aktualizovat. To můžeme jen my: napište nám.',
  api_ended_title: 'Aplikace je zastaralá od {date}',
  api_ended_fix:
    'Dokud se aplikace neaktualizuje, mohou zákazníci číst chybné nebo neúplné odpovědi. To můžeme napravit jen my: napište nám.',

  ...deliveries,
  ...reports,
  ...webhooks,
  ...mails,
  ...delivery,
  ...flags,
  ...backfill,
  ...carriers,
  ...numbers,
  ...access,
};
