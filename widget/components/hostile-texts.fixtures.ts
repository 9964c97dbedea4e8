/** Each calls `alert` where text is used as HTML or as a URL. */
const SCRIPTS: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<iframe src=javascript:parent.alert(1)></iframe>',
  '<body onload=alert(1)>',
  '<details open ontoggle=alert(1)>',
  '<video><source onerror=alert(1)></video>',
  '<audio src=x onerror=alert(1)>',
  '<input autofocus onfocus=alert(1)>',
  '<a href=javascript:alert(1)>x</a>',
  '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
  '<object data=javascript:alert(1)></object>',
  '<embed src=javascript:alert(1)>',
  '<form action=javascript:alert(1)><button>x</button></form>',
  '<style onload=alert(1)></style>',
  '<link rel=stylesheet href=javascript:alert(1) onerror=alert(1)>',
  '<meta http-equiv=refresh content="0;javascript:alert(1)">',
  '<base href=javascript:alert(1)//>',
  '<xss style="animation:x" onanimationstart=alert(1)>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:alert(1)',
  "{{constructor.constructor('alert(1)')()}}",
];

/** Disguises that pass a filter, or end the attribute that the text is in. */
const DISGUISES: readonly ((script: string) => string)[] = [
  (script) => script,
  (script) => `">${script}`,
  (script) => `'>${script}`,
  (script) => `" autofocus onfocus=alert(1) x="${script}`,
  (script) => `-->${script}`,
  (script) => `</title></textarea></script>${script}`,
  (script) => `]]>${script}`,
  (script) => script.toUpperCase().replaceAll('ALERT', 'alert'),
  (script) => script.replace('script', 'scr\tipt').replace(':', ':\n'),
  (script) => `\u0001 ${script}`,
  (script) => script.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (script) => script.replaceAll('<', '\\u003c'),
  (script) => script.replaceAll('<', '\uff1c').replaceAll('>', '\uff1e'),
  (script) => script.replace('a', 'a\u200b'),
  (script) => script.replace('<', '<\0'),
  (script) => encodeURIComponent(script),
  (script) => `https://x.example/"${script}`,
  (script) => `https://x.example/?q=${script}`,
  (script) => `javascript://x.example/%0Aalert(1)//${script}`,
  (script) => `//x.example/${script}`,
];

/** 520 texts that no page may run. */
export const HOSTILE_TEXTS: readonly string[] = SCRIPTS.flatMap((script) =>
  DISGUISES.map((disguise) => disguise(script)),
);
