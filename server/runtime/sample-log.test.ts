import { describe, expect, it } from 'vitest';
import { fakePorts } from '../app.fixtures.ts';
import { LINES_A_MINUTE, sampleLog } from './sample-log.ts';

const UNSIGNED = 'refused a request that Shopify did not sign';
const AWAY = 'the database did not answer';

function setUp() {
  const { log, logged } = fakePorts();
  let time = 0;
  return {
    log: sampleLog(log, () => time),
    linesOf: (message: string) => logged.filter((line) => line.message === message).length,
    leftOut: () =>
      logged.flatMap(({ facts, message }) =>
        message === 'lines of the log were left out' ? [facts] : [],
      ),
    pass: (milliseconds: number) => void (time += milliseconds),
  };
}

describe('the log', () => {
  it('has 20 of 100,000 refusals in a minute, and then how many it left out', () => {
    const { log, linesOf, leftOut, pass } = setUp();
    for (let times = 0; times < 100_000; times += 1) log.warn({ reason: 'x' }, UNSIGNED);
    expect(linesOf(UNSIGNED)).toBe(LINES_A_MINUTE);
    expect(leftOut()).toEqual([]);
    pass(60_000);
    log.info({}, 'received a webhook');
    expect(leftOut()).toEqual([{ message: UNSIGNED, lines: 100_000 - LINES_A_MINUTE }]);
    log.warn({ reason: 'x' }, UNSIGNED);
    expect(linesOf(UNSIGNED)).toBe(LINES_A_MINUTE + 1);
  });

  it('counts each kind by itself, and leaves out no kind that only we cause', () => {
    const { log, linesOf, leftOut, pass } = setUp();
    for (let times = 0; times < 1_000; times += 1) {
      log.warn({}, UNSIGNED);
      log.info({ shop: 'demo.myshopify.com' }, 'a customer asks what is stored: nothing');
    }
    log.error({}, AWAY);
    expect(linesOf(AWAY)).toBe(1);
    expect(linesOf('a customer asks what is stored: nothing')).toBe(1_000);
    pass(60_000);
    log.error({}, AWAY);
    expect(leftOut()).toHaveLength(1);
  });
});
