/** What Chromium is asked in `widget/components/hostile-answers.fuzz.test.tsx`: a script in an answer is text. */
import { expect } from 'vitest';
import { HOSTILE_TEXTS } from '../../widget/components/hostile-texts.fixtures.ts';
import { richOrder } from '../../widget/components/rich-order.fixtures.ts';
import { countCases } from '../score/count-cases.fixtures.ts';
import { test } from './test.ts';
import { PARTS } from './tracking-page.ts';

/** The widget compares these values and draws none of them. */
const CODES = new Set(['code', 'status', 'substatus', 'reason', 'nextStep', 'action', 'at']);

/** Milliseconds: half a minute on a quiet machine. */
const TIMEOUT = 20 * 60_000;

/** Texts for one call of the page, which has to end before the driver loses its patience. */
const AT_ONCE = 5;

interface Hostile {
  order: string;
  /** Stands for the text in the JSON of the order. */
  mark: string;
  texts: readonly string[];
  block: string;
  answer: string;
}

/** In the page: answers each look-up by an order that has the next text everywhere. @returns what was not text. */
async function drawAll({ order, mark, texts, block, answer }: Hostile): Promise<{
  drawn: number;
  executed: number;
  forbidden: string[];
}> {
  let executed = 0;
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
    Reflect.set(window, name, () => void (executed += 1));
  }
  const form = document.querySelector<HTMLFormElement>('main form');
  for (const input of form?.querySelectorAll<HTMLInputElement>('input:not([type=hidden])') ?? []) {
    input.value = input.type === 'email' ? 'jane@example.com' : '1001';
  }
  const forbidden: string[] = [];
  let drawn = 0;
  for (const text of texts) {
    const json = order.replaceAll(JSON.stringify(mark), () => JSON.stringify(text));
    window.fetch = async () =>
      new Response(`{"outcome":"found","order":${json},"pass":"v1.x"}`, {
        headers: { 'content-type': 'application/json' },
      });
    form?.requestSubmit();
    for (let turn = 0; turn < 200; turn += 1) {
      await new Promise((next) => setTimeout(next, 5));
      const phase = document.querySelector<HTMLElement>(block)?.dataset['phase'];
      if (turn > 1 && phase === 'shown') break;
    }
    const place = document.querySelector(answer);
    if (place && place.textContent.length > 100) drawn += 1;
    for (const element of place?.querySelectorAll('*') ?? []) {
      if (/^(?:script|iframe|object|embed|svg|style|link|form|input)$/i.test(element.tagName)) {
        forbidden.push(element.tagName);
      }
      for (const { name, value } of element.attributes) {
        const isUnsafe = name === 'href' && !value.startsWith('https:');
        if (isUnsafe || name.startsWith('on')) forbidden.push(`${name}=${value}`);
      }
    }
  }
  return { drawn, executed, forbidden };
}

test(
  'no text of an answer runs as a script',
  { timeout: TIMEOUT },
  async ({ browser, page, task }) => {
    await page.open();
    await page.expectPhase('idle');
    const mark = 'the text';
    let places = 0;
    const order = JSON.stringify(richOrder(), (key, value: unknown) => {
      if (typeof value !== 'string' || CODES.has(key)) return value;
      places += 1;
      return mark;
    });
    let tried = 0;
    for (let from = 0; from < HOSTILE_TEXTS.length; from += AT_ONCE) {
      const texts = HOSTILE_TEXTS.slice(from, from + AT_ONCE);
      const { block, answer } = PARTS;
      const { drawn, executed, forbidden } = await browser.run(drawAll, {
        order,
        mark,
        texts,
        block,
        answer,
      });
      expect({ drawn, executed, forbidden }).toEqual({
        drawn: texts.length,
        executed: 0,
        forbidden: [],
      });
      tried += texts.length;
    }
    countCases(task, {
      row: 'C1',
      suite: `${HOSTILE_TEXTS.length} scripts in ${places} places of an answer, in ${task.file.projectName === 'webkit' ? 'WebKit' : 'Firefox'}`,
      target: '0 run, 0 elements, 0 addresses but https',
      tried: tried * places,
      survived: tried * places,
      runsIn: '',
    });
  },
);
