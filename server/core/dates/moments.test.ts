import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { MAIL_LANGUAGES } from '../notices/mail-languages.ts';
import { createMoments } from './moments.ts';

const AMSTERDAM = 'Europe/Amsterdam';
const NOW = new Date('2026-11-25T13:05:00Z');

/** Ours, and every script, calendar and order of words that `Intl` has something special for. */
const LANGUAGES = [
  ...MAIL_LANGUAGES,
  ...[
    'en-NL en-GB fr-CA es-CO ja-u-ca-japanese hi mr bn ar-EG ar-SA fa kk bg mk hsb dz ca fr-CH',
    'es-MX',
  ].flatMap((line) => line.split(' ')),
];

/** With every way in which a zone can be odd. */
const ZONES = [
  'Europe/Amsterdam UTC America/New_York America/St_Johns America/Santiago Asia/Kathmandu',
  'Asia/Tehran Africa/Cairo Pacific/Kiritimati',
  // Half an hour of summer time; winter time in Ramadan; a day that never was, in 2011; two hours.
  'Australia/Lord_Howe Africa/Casablanca Pacific/Apia Antarctica/Troll',
].flatMap((line) => line.split(' '));

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Changes of clocks, ends of years, a leap day. */
const AWKWARD_DAYS = [
  '2026-02-15 2026-03-08 2026-03-22 2026-03-29 2026-04-05 2026-04-24 2026-10-04 2026-10-25',
  '2026-11-01 2025-12-31 2026-12-31 2024-02-29 2011-12-29 2011-12-30',
].flatMap((line) => line.split(' '));

const awkwardInstants = AWKWARD_DAYS.flatMap((day) =>
  everyMinutes(15, Date.parse(day) - 6 * HOUR, 36),
);
const minutesOfADay = everyMinutes(1, Date.UTC(2026, 10, 25), 24);

function everyMinutes(step: number, from: number, hours: number): number[] {
  return Array.from({ length: (hours * 60) / step }, (_, index) => from + index * step * MINUTE);
}

const anyInstant = fc.oneof(
  fc.integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2037, 0, 1) }),
  fc.constantFrom(...awkwardInstants),
);

/** What readers of a language write and `Intl` does not: docs/decisions/0014-dates.md. */
type Exception = readonly [locales: RegExp, intl: RegExp, written: string];
const EXCEPTIONS: readonly Exception[] = [
  [/^fr/, /(?<=^|\s)1(?= \p{L})/u, '1er'],
  [/^(it|pt-BR)/, /(?<=^|\s)1(?= \p{L})/u, '1º'],
  [/^el/, /(?<=^|\s)1(?= \p{L})/u, '1η'],
  [/^ca/, /(?<=^|\s)1(?= \p{L})/u, '1r'],
  [/^es/, /(?<=^(lunes|martes|miércoles|jueves|viernes|sábado|domingo)),/, ''],
  [/^ja/, /日(.)曜日$/, '日($1)'],
];

function asWritten(locale: string, text: string): string {
  return EXCEPTIONS.filter(([locales]) => locales.test(locale)).reduce(
    (written, [, intl, instead]) => written.replace(intl, instead),
    text,
  );
}

/** What is written otherwise than by `Intl`, in pairs. */
function differences(locale: string, timeZone: string, instants: readonly number[]): string[][] {
  const moments = createMoments(locale, timeZone, NOW);
  const intl = intlTexts(locale, timeZone);
  return instants.flatMap((instant) => {
    const at = new Date(instant).toISOString();
    const moment = [moments.dayTime(at), moments.day(at), moments.weekday(at), moments.time(at)];
    const texts = [...moment.map(({ text }) => text), moments.date(at)].join('; ');
    const expected = intl(instant)
      .map((text) => asWritten(locale, text))
      .join('; ');
    return texts === expected ? [] : [[texts, expected]];
  });
}

const made = new Map<string, (instant: number) => string[]>();

/** Day and time, day, weekday, time and date, as `Intl` itself writes them. */
function intlTexts(locale: string, timeZone: string): (instant: number) => string[] {
  const known = made.get(`${locale} ${timeZone}`);
  if (known) return known;
  const { hourCycle } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions();
  const hour = hourCycle === 'h11' || hourCycle === 'h12' ? 'numeric' : '2-digit';
  const time = { hour, minute: '2-digit' } as const;
  const day = { day: 'numeric', month: 'long' } as const;
  const styles: Intl.DateTimeFormatOptions[] = [
    { weekday: 'short', day: 'numeric', month: 'short', ...time },
    day,
    { weekday: 'long', ...day },
  ];
  const formats = styles.map((style) => ({
    short: new Intl.DateTimeFormat(locale, { ...style, timeZone }),
    dated: new Intl.DateTimeFormat(locale, { ...style, timeZone, year: 'numeric' }),
  }));
  const timeFormat = new Intl.DateTimeFormat(locale, { ...time, timeZone });
  const isoDate = new Intl.DateTimeFormat('sv', { timeZone });
  function write(instant: number): string[] {
    const date = isoDate.format(instant);
    const year = date.startsWith('2026') ? 'short' : 'dated';
    const texts = formats.map((format) => format[year].format(instant));
    return [...texts, timeFormat.format(instant), date];
  }
  made.set(`${locale} ${timeZone}`, write);
  return write;
}

const localFormats = new Map<string, Intl.DateTimeFormat>();

/** `2026-11-25T08:12:00`: what a clock there shows. */
function localTime(timeZone: string, instant: number): string {
  const style = { timeZone, dateStyle: 'short', timeStyle: 'medium' } as const;
  const format = localFormats.get(timeZone) ?? new Intl.DateTimeFormat('sv', style);
  localFormats.set(timeZone, format);
  return format.format(instant).replace(' ', 'T');
}

describe('a moment', () => {
  const dutch = createMoments('nl', AMSTERDAM, NOW);
  const english = createMoments('en-NL', AMSTERDAM, NOW);

  it('is written in the shopper’s language, on the answer’s clock', () => {
    expect(dutch.dayTime('2026-11-25T07:12:00Z')).toEqual({
      at: '2026-11-25T07:12:00Z',
      text: 'wo 25 nov, 08:12',
    });
    expect(english.weekday('2026-11-25T23:30:00Z').text).toBe('Thursday, 26 November');
    expect(
      createMoments('en-US', 'America/New_York', NOW).time('2026-11-25T18:05:00Z').text,
    ).toMatch(/^1:05\sPM$/);
  });

  it('names the year only where it is another one', () => {
    expect(english.day('2026-11-12T09:00:00Z').text).toBe('12 November');
    expect(english.day('2025-11-12T09:00:00Z').text).toBe('12 November 2025');
  });

  it('knows the year, and the day, on the answer’s clock', () => {
    const newYork = createMoments('en', 'America/New_York', NOW);
    expect(newYork.day('2026-01-01T02:00:00Z').text).toBe('December 31, 2025');
    expect(newYork.day('2027-01-01T02:00:00Z').text).toBe('December 31');
    expect(newYork.date('2026-11-12T00:00:00Z')).toBe('2026-11-11');
    expect(newYork.date('2026-11-12')).toBe('2026-11-12');
  });

  it('never shifts a date without a time, and gives it none', () => {
    const westOfIt = createMoments('en', 'America/Los_Angeles', NOW);
    expect(westOfIt.weekday('2026-11-26')).toEqual({
      at: '2026-11-26',
      text: 'Thursday, November 26',
    });
    expect(westOfIt.dayTime('2026-11-26').text).toBe('Thu, Nov 26');
  });

  it('names its clock', () => {
    expect(dutch.clock('2026-11-25T07:12:00Z')).toEqual({
      text: 'Midden-Europese standaardtijd',
      offsetMinutes: 60,
    });
    expect(english.clock('2026-07-25T07:12:00Z').offsetMinutes).toBe(120);
    expect(
      createMoments('en', 'America/St_Johns', NOW).clock('2026-11-25T00:30:00Z').offsetMinutes,
    ).toBe(-210);
    expect(createMoments('en', 'UTC', NOW).clock('2026-11-25T00:30:00Z').offsetMinutes).toBe(0);
  });
});

function relativeText(locale: string, at: string): string {
  return createMoments(locale, AMSTERDAM, NOW).relativeDay(at).text;
}

describe('a day as seen from today', () => {
  it.each([
    ['2026-11-22', 'Sunday, November 22'],
    ['2026-11-23', 'Monday, November 23'],
    ['2026-11-24', 'yesterday, November 24'],
    ['2026-11-25', 'today, November 25'],
    ['2026-11-26', 'tomorrow, November 26'],
    ['2026-11-27', 'Friday, November 27'],
    ['2025-11-25', 'Tuesday, November 25, 2025'],
  ])('%s is %s', (at, text) => {
    expect(relativeText('en', at)).toBe(text);
  });

  const NAMED: [locale: string, tomorrow: string, dayAfter: string][] = [
    ['en', 'tomorrow, November 26', 'Friday, November 27'],
    ['en-GB', 'tomorrow, 26 November', 'Friday 27 November'],
    ['nl', 'morgen, 26 november', 'overmorgen, 27 november'],
    ['de', 'morgen, 26. November', 'übermorgen, 27. November'],
    ['fr', 'demain, 26 novembre', 'après-demain, 27 novembre'],
    ['es', 'mañana, 26 de noviembre', 'pasado mañana, 27 de noviembre'],
    ['it', 'domani, 26 novembre', 'dopodomani, 27 novembre'],
    ['pt-BR', 'amanhã, 26 de novembro', 'depois de amanhã, 27 de novembro'],
    ['ja', '明日、11月26日', '明後日、11月27日'],
    ['ko', '내일 11월 26일', '모레 11월 27일'],
    ['zh-CN', '明天，11月26日', '后天，11月27日'],
    ['ar', 'غدًا، 26 نوفمبر', 'بعد الغد، 27 نوفمبر'],
    ['he', 'מחר, 26 בנובמבר', 'מחרתיים, 27 בנובמבר'],
    ['el', 'αύριο, 26 Νοεμβρίου', 'μεθαύριο, 27 Νοεμβρίου'],
    ['th', 'พรุ่งนี้ 26 พฤศจิกายน', 'มะรืนนี้ 27 พฤศจิกายน'],
    ['sv', 'i morgon, 26 november', 'i övermorgon, 27 november'],
    ['da', 'i morgen, 26. november', 'i overmorgen, 27. november'],
    ['nb', 'i morgen, 26. november', 'i overmorgen, 27. november'],
    ['pl', 'jutro, 26 listopada', 'pojutrze, 27 listopada'],
    ['fi', 'huomenna, 26. marraskuuta', 'ylihuomenna, 27. marraskuuta'],
    ['cs', 'zítra, 26. listopadu', 'pozítří, 27. listopadu'],
    ['pt-PT', 'amanhã, 26 de novembro', 'depois de amanhã, 27 de novembro'],
    ['hu', 'holnap, november 26.', 'holnapután, november 27.'],
    ['vi', 'Ngày mai, 26 tháng 11', 'Ngày kia, 27 tháng 11'],
    ['tr', 'yarın, 26 Kasım', 'öbür gün, 27 Kasım'],
    ['ro', 'mâine, 26 noiembrie', 'poimâine, 27 noiembrie'],
    ['zh-TW', '明天，11月26日', '後天，11月27日'],
  ];

  it.each(NAMED)('is named as %s names it', (locale, tomorrow, dayAfter) => {
    expect(relativeText(locale, '2026-11-26')).toBe(tomorrow);
    expect(relativeText(locale, '2026-11-27')).toBe(dayAfter);
  });

  it.each(MAIL_LANGUAGES)('is known in %s, which is one of ours', (language) => {
    const locales = NAMED.map(([locale]) => locale);
    expect(locales, `${language} has no row in NAMED, in moments.test.ts`).toContain(language);
  });

  it('changes at midnight on the answer’s clock', () => {
    const at = '2026-11-26T11:00:00Z';
    const textFrom = (now: string, timeZone: string): string =>
      createMoments('en', timeZone, new Date(now)).relativeDay(at).text;
    expect(textFrom('2026-11-25T22:59:00Z', AMSTERDAM)).toBe('tomorrow, November 26');
    expect(textFrom('2026-11-25T23:00:00Z', AMSTERDAM)).toBe('today, November 26');
    expect(textFrom('2026-11-25T22:59:00Z', 'Pacific/Auckland')).toBe('tomorrow, November 27');
  });

  it('names the year where that is another one', () => {
    const { relativeDay } = createMoments('en', 'UTC', new Date('2026-12-31T12:00:00Z'));
    expect(relativeDay('2027-01-01').text).toBe('tomorrow, January 1, 2027');
  });

  it('is the day on an event’s own clock', () => {
    const { relativeDay } = createMoments('en', AMSTERDAM, NOW);
    expect(relativeDay('2026-11-25T02:00:00Z', 'America/New_York').text).toBe(
      'yesterday, November 24',
    );
  });

  it('never calls tomorrow what has happened', () => {
    const { relativeDay } = createMoments('en', AMSTERDAM, NOW);
    expect(relativeDay('2026-11-25T12:30:00Z', 'Pacific/Auckland').text).toBe('today, November 25');
  });

  it('changes nothing about the moment', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), anyInstant, (locale, instant) => {
        const at = new Date(instant).toISOString();
        const { relativeDay, day, weekday } = createMoments(locale, AMSTERDAM, NOW);
        const written = relativeDay(at);
        expect(written.at).toBe(at);
        expect(written.text === weekday(at).text || written.text.endsWith(day(at).text)).toBe(true);
      }),
    );
  });
});

describe('a date that Intl writes otherwise', () => {
  const onTheFirst = '2026-12-01T07:12:00Z';

  it.each([
    ['fr', '1er décembre', 'mardi 1er décembre', 'mar. 1er déc., 08:12'],
    ['fr-CA', '1er décembre', 'mardi 1er décembre', 'mar. 1er déc., 08 h 12'],
    ['it', '1º dicembre', 'martedì 1º dicembre', 'mar 1º dic, 08:12'],
    ['pt-BR', '1º de dezembro', 'terça-feira, 1º de dezembro', 'ter., 1º de dez., 08:12'],
    ['pt', '1º de dezembro', 'terça-feira, 1º de dezembro', 'ter., 1º de dez., 08:12'],
    ['pt-PT', '1 de dezembro', 'terça-feira, 1 de dezembro', 'terça, 1/12, 08:12'],
    ['ca', '1r de desembre', 'dimarts, 1r de desembre', 'dt., 1r de des., 08:12'],
    ['el', '1η Δεκεμβρίου', 'Τρίτη 1η Δεκεμβρίου', 'Τρί 1η Δεκ, 8:12 π.μ.'],
    ['es', '1 de diciembre', 'martes 1 de diciembre', 'mar, 1 dic, 08:12'],
    ['ja', '12月1日', '12月1日(火)', '12月1日(火) 08:12'],
  ])('is, on the first of a month, in %s: %s', (locale, day, weekday, dayTime) => {
    const moments = createMoments(locale, AMSTERDAM, NOW);
    expect(moments.day(onTheFirst).text).toBe(day);
    expect(moments.weekday(onTheFirst).text).toBe(weekday);
    expect(moments.dayTime(onTheFirst).text).toBe(dayTime);
  });

  it('has its year, and no other day has an ordinal', () => {
    const french = createMoments('fr', AMSTERDAM, NOW);
    expect(french.weekday('2025-12-01').text).toBe('lundi 1er décembre 2025');
    expect(french.day('2026-12-11').text).toBe('11 décembre');
    expect(french.day('2026-12-21').text).toBe('21 décembre');
    expect(createMoments('es-MX', AMSTERDAM, NOW).weekday('2025-11-27').text).toBe(
      'jueves 27 de noviembre de 2025',
    );
  });
});

it('has the year that Thailand counts', () => {
  expect(createMoments('th', 'Asia/Bangkok', NOW).day('2025-12-01').text).toBe('1 ธันวาคม 2568');
});

describe('an event’s own clock', () => {
  const dutch = createMoments('nl', AMSTERDAM, NOW);
  const english = createMoments('en-GB', AMSTERDAM, NOW);

  it('is named where it shows another time than the answer’s', () => {
    const at = '2026-11-24T10:40:00Z';
    expect(english.dayTime(at, 'Asia/Shanghai')).toEqual({
      at,
      text: 'Tue 24 Nov, 18:40 (China Standard Time)',
    });
    expect(dutch.dayTime(at, 'Asia/Shanghai').text).toBe(
      'di 24 nov, 18:40 (Chinese standaardtijd)',
    );
    expect(english.dayTime('2026-07-24T10:40:00Z', 'America/New_York').text).toBe(
      'Fri 24 Jul, 06:40 (Eastern Daylight Time)',
    );
  });

  it('has no name where the two agree', () => {
    expect(english.dayTime('2026-11-24T10:40:00Z', 'Europe/Berlin').text).toBe('Tue 24 Nov, 11:40');
    expect(english.dayTime('2026-11-24T10:40:00Z', AMSTERDAM).text).toBe('Tue 24 Nov, 11:40');
    expect(english.dayTime('2026-11-24T10:40:00Z', null).text).toBe('Tue 24 Nov, 11:40');
    // In summer Tunis, which never changes its clocks, is an hour behind.
    expect(english.dayTime('2026-11-24T10:40:00Z', 'Africa/Tunis').text).toBe('Tue 24 Nov, 11:40');
    expect(english.dayTime('2026-07-24T10:40:00Z', 'Africa/Tunis').text).toBe(
      'Fri 24 Jul, 11:40 (Central European Standard Time)',
    );
  });

  it('has its winter name until the minute of the change', () => {
    expect(english.dayTime('2026-11-01T05:59:00Z', 'America/New_York').text).toBe(
      'Sun 1 Nov, 01:59 (Eastern Daylight Time)',
    );
    expect(english.dayTime('2026-11-01T06:00:00Z', 'America/New_York').text).toBe(
      'Sun 1 Nov, 01:00 (Eastern Standard Time)',
    );
  });

  it('decides which year it is', () => {
    expect(english.dayTime('2026-12-31T20:00:00Z', 'Asia/Shanghai').text).toBe(
      'Fri, 1 Jan 2027, 04:00 (China Standard Time)',
    );
  });

  it('changes nothing about a date, or about a local time', () => {
    expect(english.dayTime('2026-11-24', 'Asia/Shanghai').text).toBe('Tue 24 Nov');
    expect(english.dayTime('2026-11-24T18:40', 'Asia/Shanghai')).toEqual({
      at: '2026-11-24T18:40',
      text: 'Tue 24 Nov, 18:40',
    });
  });
});

describe('a local time without an offset', () => {
  const newYork = createMoments('en-GB', 'America/New_York', NOW);

  it('is written as it is', () => {
    expect(newYork.dayTime('2026-11-25T00:12').text).toBe('Wed 25 Nov, 00:12');
    expect(newYork.dayTime('2026-11-25T00:12:31.5').text).toBe('Wed 25 Nov, 00:12');
    expect(newYork.weekday('2026-11-25T00:12').text).toBe('Wednesday 25 November');
    expect(newYork.day('2025-12-31T23:59:59').text).toBe('31 December 2025');
    expect(newYork.time('2026-11-25T00:12').text).toBe('00:12');
    expect(newYork.date('2026-11-25T23:59:59')).toBe('2026-11-25');
  });

  it('is written even where that clock skipped it', () => {
    expect(newYork.dayTime('2026-03-08T02:30').text).toBe('Sun 8 Mar, 02:30');
  });
});

describe('the instant of a moment', () => {
  const { instantOf } = createMoments('en', AMSTERDAM, NOW);

  it.each([
    ['2026-11-25T07:12:00Z', null, '2026-11-25T07:12:00Z'],
    ['2026-11-25T07:12:00.250Z', 'Asia/Shanghai', '2026-11-25T07:12:00.250Z'],
    ['2026-11-25T02:12:00-05:00', 'Asia/Shanghai', '2026-11-25T07:12:00Z'],
    ['2026-11-25T15:12+0800', null, '2026-11-25T07:12:00Z'],
    ['2026-11-25T08:12', null, '2026-11-25T07:12:00Z'],
    ['2026-07-25T08:12:30', null, '2026-07-25T06:12:30Z'],
    ['2026-11-25T15:12:00', 'Asia/Shanghai', '2026-11-25T07:12:00Z'],
    ['2026-11-25', null, '2026-11-24T23:00:00Z'],
    ['2026-11-25', 'America/New_York', '2026-11-25T05:00:00Z'],
  ])('%s on the clock of %s is %s', (at, timeZone, instant) => {
    expect(instantOf(at, timeZone)).toBe(Date.parse(instant));
  });

  it('is the first of two that the clock shows alike', () => {
    expect(instantOf('2026-10-25T02:30')).toBe(Date.parse('2026-10-25T00:30:00Z'));
    expect(instantOf('2026-10-25T03:00')).toBe(Date.parse('2026-10-25T02:00:00Z'));
  });

  it('has the offset before the change, where the clock skipped the time', () => {
    expect(instantOf('2026-03-29T02:30')).toBe(Date.parse('2026-03-29T01:30:00Z'));
    expect(instantOf('2011-12-30T12:00', 'Pacific/Apia')).toBe(Date.parse('2011-12-30T22:00:00Z'));
  });

  it('is none for what is no moment', () => {
    const garbage = ['', 'today', '1', '25 Nov 2026', '2026-11', '2026-11-25T', '2026-11-25 08:12'];
    const impossible = ['2026-13-01', '2026-11-25T25:00', '2026-11-25T08:12:00+', 'foo 1Z'];
    for (const at of [...garbage, ...impossible]) expect(instantOf(at), at).toBeNaN();
    fc.assert(fc.property(fc.string(), (at) => typeof instantOf(at) === 'number'));
  });

  it('is the one whose local time was written down', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), anyInstant, (timeZone, instant) => {
        const local = localTime(timeZone, instant);
        const found = instantOf(local, timeZone);
        expect(localTime(timeZone, found)).toBe(local);
        expect(found).toBeLessThanOrEqual(instant);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('every text', () => {
  it.each(LANGUAGES)('is to the letter what Intl writes, or a known exception: %s', (locale) => {
    expect(differences(locale, AMSTERDAM, [...minutesOfADay, ...awkwardInstants])).toEqual([]);
  });

  it.each(ZONES)('is to the letter what Intl writes: %s', (timeZone) => {
    expect(differences('en', timeZone, [...minutesOfADay, ...awkwardInstants])).toEqual([]);
    expect(differences('fa', timeZone, awkwardInstants)).toEqual([]);
  });

  it('is so in any language, anywhere, at any time', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...ZONES),
        anyInstant,
        (locale, timeZone, instant) => {
          expect(differences(locale, timeZone, [instant])).toEqual([]);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('is left to Intl in a language where day and time cannot be joined', () => {
    class DateTimeFormat extends Intl.DateTimeFormat {
      override format(at?: Date | number): string {
        const { weekday, hour } = this.resolvedOptions();
        const isLate = weekday && hour && new Date(Number(at)).getUTCHours() === 23;
        return `${super.format(at)}${isLate ? ', late' : ''}`;
      }
    }
    const { Locale, RelativeTimeFormat } = Intl;
    vi.stubGlobal('Intl', { DateTimeFormat, Locale, RelativeTimeFormat });
    try {
      const { dayTime } = createMoments('en-IE', 'UTC', NOW);
      expect(dayTime('2026-11-25T23:30:00Z').text).toBe('Wed, 25 Nov, 23:30, late');
      expect(dayTime('2026-11-25T08:12:00Z').text).toBe('Wed, 25 Nov, 08:12');
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
