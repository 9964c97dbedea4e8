import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import english from '../../theme-extension/locales/en.default.json' with { type: 'json' };
import { createWording } from '../words/wording.ts';
import { sampleAnswer } from './sample-answer.ts';

const NOW = new Date('2026-11-25T13:05:00Z');
const BLOCK = new URL('../../theme-extension/blocks/order-tracking.liquid', import.meta.url);

/** The options of the block's setting `preview`. */
function previewStates(): string[] {
  const schema = /{% schema %}([\s\S]*){% endschema %}/.exec(readFileSync(BLOCK, 'utf8'))?.[1];
  const { settings }: { settings: { id?: string; options?: { value: string }[] }[] } = JSON.parse(
    schema ?? '',
  );
  const options = settings.find(({ id }) => id === 'preview')?.options ?? [];
  return options.map(({ value }) => value);
}

const { language: _, ...strings } = english.order_tracking;
const say = createWording(strings);

describe('a preview in the theme editor', () => {
  it.each(previewStates())(
    'of "%s" is an answer of its own, in texts that the page has',
    (state) => {
      const answer = sampleAnswer(state, 'nl-NL', NOW);
      const others = previewStates().filter(
        (one) => one !== state && one !== 'form' && state !== 'form',
      );
      for (const other of others) expect(answer).not.toEqual(sampleAnswer(other, 'nl-NL', NOW));
      if (answer.outcome !== 'found') {
        expect(say('outcome', answer.outcome)).not.toBe('');
        return;
      }
      const { headline, shipments, waiting, closed, returns } = answer.order;
      expect(say('headline', headline.code)).not.toBe('');
      expect(say('next', headline.nextStep)).not.toBe('');
      expect(shipments.length + waiting.length + closed.length + returns.length).toBeGreaterThan(0);
      expect(answer.pass).toBe('');
    },
  );

  it('has days around today, in the language of the page', () => {
    const answer = sampleAnswer('arriving', 'nl-NL', NOW);
    expect(answer).toMatchObject({
      order: { headline: { date: { text: 'donderdag 26 november' } } },
    });
  });
});
