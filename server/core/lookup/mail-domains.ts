/** Domains of mailboxes in the countries of the widget's languages, the commonest first, by country. */
const BY_COUNTRY = {
  everywhere: [
    'gmail.com outlook.com hotmail.com live.com msn.com icloud.com me.com mac.com',
    'yahoo.com ymail.com rocketmail.com aol.com mail.com email.com gmx.com proton.me',
    'protonmail.com pm.me fastmail.com zoho.com',
  ].join(' '),
  'US CA': [
    'comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net',
    'rogers.com shaw.ca sympatico.ca hotmail.ca yahoo.ca',
  ].join(' '),
  'GB IE AU': [
    'hotmail.co.uk yahoo.co.uk live.co.uk outlook.co.uk btinternet.com sky.com',
    'virginmedia.com talktalk.net eircom.net bigpond.com optusnet.com.au yahoo.com.au',
    'hotmail.com.au live.com.au',
  ].join(' '),
  'NL BE': [
    'hotmail.nl live.nl outlook.nl ziggo.nl kpnmail.nl planet.nl home.nl xs4all.nl',
    'upcmail.nl casema.nl telfort.nl tele2.nl solcon.nl caiway.nl telenet.be skynet.be',
    'proximus.be hotmail.be live.be outlook.be',
  ].join(' '),
  'DE AT CH': [
    'gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de arcor.de hotmail.de',
    'outlook.de live.de yahoo.de icloud.de posteo.de mailbox.org online.de vodafone.de',
    'aon.at hotmail.at bluewin.ch hotmail.ch outlook.at',
  ].join(' '),
  FR: [
    'orange.fr wanadoo.fr free.fr sfr.fr laposte.net hotmail.fr outlook.fr live.fr',
    'yahoo.fr neuf.fr bbox.fr numericable.fr aliceadsl.fr',
  ].join(' '),
  'ES MX AR': [
    'hotmail.es outlook.es yahoo.es telefonica.net live.com.mx hotmail.com.mx',
    'yahoo.com.mx outlook.com.mx yahoo.com.ar hotmail.com.ar live.com.ar',
  ].join(' '),
  IT: [
    'libero.it virgilio.it tiscali.it alice.it tin.it hotmail.it outlook.it live.it',
    'yahoo.it fastwebnet.it inwind.it iol.it pec.it',
  ].join(' '),
  'BR PT': [
    'hotmail.com.br outlook.com.br yahoo.com.br uol.com.br bol.com.br ig.com.br',
    'terra.com.br globo.com sapo.pt hotmail.pt outlook.pt live.com.pt',
  ].join(' '),
  JP: [
    'yahoo.co.jp ymail.ne.jp docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp',
    'nifty.com outlook.jp hotmail.co.jp live.jp rakuten.jp',
  ].join(' '),
};

/**
 * A typing mistake is looked for near these and no others; one of these is never taken for a mistake, however near it
 * is to another.
 */
export const MAIL_DOMAINS: readonly string[] = Object.values(BY_COUNTRY).join(' ').split(' ');
