import type { AccessWords } from './access-words.ts';

export const access: AccessWords = {
  factors: 'Co mohou zákazníci zadat',
  factors_text:
    'Zákazníci najdou objednávku podle čísla a e-mailové adresy. Můžete jim dovolit zadat místo adresy něco jiného. Otevře se stejná stránka: co bylo objednáno a kde to je; nikdy jméno, ulice ani zaplacená částka.',
  factor_postal_code: 'PSČ dodací adresy',
  factor_postal_code_odds:
    'Chrání méně než e-mailová adresa: znají ho sousedé. Pět pokusů denně na objednávku. Cizí člověk, který hádá, se trefí v 1 z 90 000 dní tam, kde kód platí pro jednu ulici (Nizozemsko, Spojené království), v 1 z 8 000 ve Spojených státech, v 1 z 1 600 v Německu a v 1 z 230 v Belgii; kdo zná obec, mnohem častěji. Všechny pokusy ve vašem obchodě dohromady: nejvýš 200 denně.',
  factor_phone: 'Telefonní číslo z objednávky',
  factor_phone_odds:
    'Platí jen celé číslo, nikdy jeho poslední číslice. Pět pokusů denně na objednávku: cizí člověk, který hádá, se trefí v 1 z 20 milionů dní. Kdo zná číslo zákazníka, potřebuje jeden pokus. Objednávku pak najdou i zákazníci, kteří v ní uvedli jen telefonní číslo.',
  factor_missing_address:
    'Zatím to nejde: Shopify této aplikaci neschválilo čtení chráněného pole „address“. Požádat o to můžeme jen my: napište nám.',
  factor_missing_phone:
    'Zatím to nejde: Shopify této aplikaci neschválilo čtení chráněného pole „phone“. Požádat o to můžeme jen my: napište nám.',
  factors_unread:
    'Nepodařilo se načíst, co mohou zákazníci zadat. Za chvíli tuto stránku otevřete znovu.',
  factors_saved: 'Uloženo. V obchodě se to projeví do minuty.',
  factors_failed: 'Nepovedlo se to. Zkuste to za chvíli znovu.',

  desk: 'Klíče pro váš systém podpory',
  desk_text:
    'S klíčem si Gorgias, Zendesk nebo Freshdesk může vyžádat odkaz na objednávku a vložit ho do odpovědi. Kdo má klíč, může otevřít každou objednávku vašeho obchodu, proto ho uchovávejte v nastavení toho systému.',
  desk_address: 'Adresa, které se systém ptá',
  desk_name: 'Název systému',
  desk_make: 'Vytvořit klíč',
  desk_made: 'Klíč je připravený',
  desk_once: 'Zkopírujte klíč teď. Znovu se nezobrazí.',
  desk_key: 'Nový klíč',
  desk_copy: 'Kopírovat klíč',
  desk_copied: 'Klíč zkopírován',
  desk_used: 'Naposledy použito: {time}',
  desk_unused: 'Zatím nepoužito',
  desk_revoke: 'Zneplatnit klíč „{name}“',
  desk_revoke_sure:
    'Systém s ním už nedostane žádné odkazy. Odkazy, které už má, platí, dokud nevyprší.',
  desk_revoke_yes: 'Ano, zneplatnit',
  desk_revoke_no: 'Ponechat klíč',
  desk_revoked: 'Klíč je zneplatněný',
  desk_name_missing: 'Zadejte název s nejvýš 60 znaky.',
  desk_full: 'Máte nejvyšší možný počet klíčů: {most}. Nejdřív jeden zneplatněte.',
  desk_failed: 'Nepovedlo se to. Zkuste to za chvíli znovu.',
  desk_unread: 'Vaše klíče se nepodařilo načíst. Za chvíli tuto stránku otevřete znovu.',
};
