import type { CarrierWords } from './carrier-words.ts';

export const carriers: CarrierWords = {
  carriers: 'Dopravci',
  carriers_text:
    'Kteří dopravci posílají zprávy o vašich zásilkách, a sledovací služba pro ty ostatní.',
  open_carriers: 'Zobrazit dopravce',
  carriers_loading: 'Zjišťujeme, odkud jsou o vašich zásilkách zprávy…',
  carriers_failed: 'Vaše dopravce se nepodařilo načíst',
  carriers_failed_text: 'Tato aplikace neodpovídá. Chvíli počkejte a zkuste to znovu.',
  carriers_off_for_server: 'Zprávy ze sledovací služby tu nejsou',
  carriers_off_for_server_text:
    'Sledovací služby se ptáme jen na objednávky, které tato aplikace uchovává, a provozovatel aplikace to vypnul.',
  carriers_off_for_shop: 'Sledovací služba potřebuje uchovávané objednávky',
  carriers_off_for_shop_text:
    'Ptáme se jí jen na objednávky, které tato aplikace uchovává, a to jste vypnuli. Zapněte to znovu na domovské stránce a pak si tady zvolte službu.',

  news: 'Zprávy o vašich zásilkách',
  news_complete: 'O všech vašich zásilkách jsou zprávy.',
  news_needs_none: 'O všech vašich zásilkách má zprávy Shopify. Sledovací službu nepotřebujete.',
  news_missing:
    'Zásilky bez zpráv: {count} z {total} ({share}). Jejich zákazníci místo toho najdou odkaz na dopravce.',
  news_counted:
    'Počítají se zásilky odeslané před více než dnem, z objednávek, které tato aplikace uchovává.',
  news_none_counted: 'Zatím není co počítat. Čísla se objeví, až budou zásilky den na cestě.',
  news_carrier: 'Dopravce',
  news_packages: 'Zásilky',
  news_from_shopify: 'Zprávy ze Shopify',
  news_from: 'Zprávy: {service}',
  news_none: 'Bez zpráv',
  news_no_carrier: 'Dopravce neuveden',
  news_others: 'Všichni ostatní dopravci',

  service_add: 'Sledovací služba',
  service_add_text:
    'Shopify nesleduje každého dopravce. Kde nemá zprávy, často je má sledovací služba: každý sken, předpokládaný den i to, co se pokazilo. Zákazníci to pak čtou jako u každé jiné zásilky. Potřebujete u služby vlastní účet a platíte za ni tam.',
  service_name: 'Sledovací služba',
  service_own: 'Vlastní služba',
  service_key: 'Klíč API',
  service_key_help:
    'Najdete ho ve svém účtu ({service}). Hned a zdarma ho ověříme, uložíme šifrovaně a už nikdy nezobrazíme.',
  service_address: 'Adresa vašeho serveru',
  service_address_help: 'Například https://karrio.example.com. Musí být dostupná z internetu.',
  service_ceiling: 'Nejvýš zásilek za měsíc',
  service_ceiling_help:
    'Většina služeb si účtuje každou zásilku, kterou začne sledovat. Zásilky nad tento počet čekají na další měsíc.',
  service_postal_code: 'Posílat PSČ, když ho služba chce',
  service_postal_code_help:
    'Někteří dopravci podají zprávy jen s ním. Přečteme ho v tu chvíli ze Shopify a neuchováváme ho.',
  service_postal_code_missing:
    'Někteří dopravci podají zprávy jen s PSČ. Neposílá se, protože Shopify této aplikaci neschválilo čtení adres. Napravit to můžeme jen my, když požádáme Shopify o souhlas: napište nám.',
  service_writes_back: 'Hlásit i do Shopify',
  service_writes_back_help:
    'Shopify pak ví, že zásilku převzal dopravce, že se doručuje nebo že je doručená, a ukáže to na stránce objednávky i ve svých e-mailech. Každá zpráva se zapíše jednou. Co se zapsalo, v Shopify zůstane. Vypnuto, dokud to nezapnete.',
  service_writes_back_missing:
    'Při uložení vás Shopify požádá o oprávnění upravovat vyřízení objednávek. Bez něj se nic nezapíše.',
  service_connect: 'Ověřit a uložit',
  service_connected: 'Připojeno: {service}',

  sent: 'Co dostává {service}',
  sent_text: 'Jen o zásilkách, o kterých Shopify nemá zprávy:',
  sent_number: 'sledovací číslo',
  sent_carrier: 'název dopravce',
  sent_country: 'zemi, kam zásilka míří',
  sent_shipped: 'kdy byla odeslána',
  sent_postal_code: 'PSČ, když ho {service} chce',
  sent_never: 'Nikdy jméno, ulici, e-mailovou adresu, telefonní číslo ani to, co bylo objednáno.',

  key_missing: 'Zadejte klíč API.',
  key_malformed: 'Toto není klíč API: jsou v něm mezery nebo neobvyklé znaky. Zkopírujte ho znovu.',
  key_wrong: '{service} tento klíč nepřijímá. Zkopírujte ho znovu ze svého účtu.',
  key_used_up:
    'Klíč je správný, ale limit vašeho účtu ({service}) je vyčerpaný. Navyšte ho tam a zkuste to znovu.',
  address_malformed: 'Zadejte adresu, která začíná https:// a není v ní heslo.',
  address_refused:
    'Tato adresa vede do soukromé sítě. Zadejte takovou, která je dostupná z internetu.',
  address_silent: 'Na této adrese nic neodpovídá. Zkontrolujte ji, nebo to zkuste za chvíli znovu.',
  address_unexpected: 'Na této adrese něco odpovídá, ale ne jako {service}. Zkontrolujte ji.',
  ceiling_malformed: 'Zadejte celé číslo od 1 do {most}.',
  secret_malformed: 'Použijte nejvýš 500 znaků na jednom řádku.',
  service_unreachable: '{service} neodpovídá. Zkuste to za chvíli znovu.',
  service_busy: '{service} teď chce méně dotazů. Zkuste to za minutu znovu.',
  service_unexpected:
    '{service} odpovídá něčím, čemu nerozumíme. Zkuste to později znovu, nebo nám napište.',
  service_not_offered: 'Tuto službu už nejde zvolit. Otevřete tuto stránku znovu.',
  too_many_checks: 'Ověřovalo se příliš mnoho klíčů. Zkuste to za hodinu znovu.',

  service_used: 'Zásilky v tomto měsíci: {used} z {most}. Další měsíc začíná {date}.',
  service_full:
    'Váš limit na tento měsíc je vyčerpaný. Další zásilky čekají do {date}, nebo dokud ho nezvýšíte.',
  service_checked: 'Poslední odpověď: {time}',
  service_server: 'Váš server: {address}',

  trouble: '{service} teď neposílá zprávy',
  trouble_wrong_key: '{service} už váš klíč nepřijímá.',
  trouble_rate_limited: '{service} chce méně dotazů.',
  trouble_quota_used_up: 'Limit vašeho účtu ({service}) je vyčerpaný. Navyšte ho tam.',
  trouble_no_answer: '{service} neodpovídá.',
  trouble_server_error: '{service} hlásí vlastní problém.',
  trouble_unexpected_answer: '{service} odpovídá něčím, čemu nerozumíme.',
  trouble_at: 'Poslední pokus: {time}.',
  trouble_resumes: 'Sami to zkusíme znovu: {time}.',
  trouble_stops: 'Zeptáme se znovu, jakmile uložíte klíč, který funguje.',
  trouble_stays: 'Zprávy, které přišly, zůstávají. Zákazníci poznají jen to, že nepřibývají nové.',

  hook_address: 'Adresa webhooku',
  hook_address_help:
    'Zadejte ji jako webhook ve svém účtu ({service}). Pak zprávy přicházejí hned; bez toho se ptáme každých pár hodin.',
  hook_copy: 'Kopírovat adresu',
  hook_secret: 'Tajný klíč webhooku',
  hook_secret_help:
    'Patří k webhooku ve vašem účtu ({service}) a dokazuje, že zprávy přicházejí odtamtud. Bez něj se webhooky odmítají.',
  hook_secret_saved:
    'Jeden je uložený a nikdy se nezobrazuje. Chcete-li ho nahradit, zadejte jiný.',
  service_saved: 'Nastavení je uložené',

  service_change: 'Jiný klíč nebo služba',
  service_change_text:
    'Nový klíč nejdřív ověříme; dokud nefunguje, zůstává ten současný. Jiná služba má jinou adresu webhooku.',
  service_keep: 'Ponechat současné',

  service_off: 'Vypnout: {service}',
  service_off_text: 'O zásilkách pak budou jen zprávy, které má Shopify.',
  service_off_sure:
    'Smaže se klíč a všechny zprávy, které jsou tu uložené ({service}). Nejde to vrátit zpět. Váš účet ({service}) zůstane, jak je.',
  service_off_yes: 'Ano, vypnout',
  service_off_no: 'Nechat zapnuté',
  service_off_done: 'Vypnuto: {service}',
};
