import { LANGUAGES } from '../../e2e/fixtures/words.ts';
import { describe, expect, it } from 'vitest';
import { NO_PAGE_SETTINGS } from '../../server/ports/page-settings.ts';
import { toBritish } from '../words/british.ts';
import { createPages } from './create-pages.tsx';
import { factorLabel } from './factor-words.ts';
import { allPageWords } from './page-words.ts';
import { renderedPage } from './rendered.fixtures.ts';

const pages = createPages('0123456789abcdef');

describe('the second field, where the shop takes more than an e-mail address', () => {
  it('has a name of its own for each choice in every language', () => {
    for (const { language, say } of allPageWords('as_written')) {
      const names = [
        say('form', 'email'),
        factorLabel(language, ['postal_code']),
        factorLabel(language, ['phone']),
        factorLabel(language, ['postal_code', 'phone']),
      ];
      expect(new Set(names).size, language).toBe(4);
      // A string of Liquid has no escapes.
      for (const name of names) expect(name, language).not.toMatch(/["{}%<>]/);
    }
  });

  it.each(LANGUAGES)(
    'is no field for mail on the tracking page in %s, and says what it takes',
    async (locale) => {
      const page = pages.trackingPage(NO_PAGE_SETTINGS, undefined, ['postal_code', 'phone']);
      const { content } = await renderedPage(page, { locale });
      const label = factorLabel(locale, ['postal_code', 'phone']) ?? '';
      // The shopper of the fixture is in the Netherlands, where English is British.
      expect(content).toContain(locale === 'en' ? toBritish(label) : label);
      expect(content).not.toContain('type="email"');
      expect(content).toContain('name="email"');
    },
  );

  it('is as ever where it takes none, on both pages', () => {
    expect(pages.trackingPage(NO_PAGE_SETTINGS, undefined, [])).toBe(
      pages.trackingPage(NO_PAGE_SETTINGS),
    );
    expect(pages.trackingPage(NO_PAGE_SETTINGS)).toContain('type="email"');
  });

  it('is the same in the answer to a form that was posted without script', () => {
    const view = {
      request: { order: '1001', email: '1012 AB', locale: 'nl' },
      response: { outcome: 'rate_limited', retryAfterSeconds: 60 },
      settings: NO_PAGE_SETTINGS,
    } as const;
    const html = pages.renderAnswer({ ...view, factors: ['postal_code'] });
    expect(html).toContain('E-mailadres of postcode');
    expect(html).toContain('value="1012 AB"');
    expect(html).not.toContain('type="email"');
    expect(pages.renderAnswer(view)).toContain('type="email"');
  });
});
