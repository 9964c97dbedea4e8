import type { AnswerRule } from './answer-rule.fixtures.ts';
import { sentencesOf, type AnswerSentence, type ToldAnswer } from './answer-sentences.fixtures.ts';

function templateOf({ sentenceOf }: ToldAnswer, { group, codes }: AnswerSentence) {
  return codes.map((code) => sentenceOf(group, code)).find((sentence) => sentence !== undefined);
}

/** Every code is told in whole words. */
export const WORD_RULES = {
  'has words for every code'(answer) {
    return sentencesOf(answer)
      .filter((one) => templateOf(answer, one) === undefined)
      .map(({ group, codes }) => `no words for ${group}.${codes.join(' or ')}`);
  },

  'fills every placeholder'(answer) {
    return sentencesOf(answer).flatMap((one) => {
      const template = templateOf(answer, one) ?? '';
      return [...template.matchAll(/\{\{ (\w+) \}\}/g)]
        .map(([, name = '']) => name)
        .filter((name) => one.params[name] === undefined || one.params[name] === null)
        .map((name) => `no ${name} for “${template}”`);
    });
  },

  'says no detail twice'({ order: { headline } }) {
    const codes = headline.details.map(({ code }) => code);
    return codes.filter((code, at) => codes.indexOf(code) !== at).map((code) => `${code} twice`);
  },
} satisfies Record<string, AnswerRule>;
