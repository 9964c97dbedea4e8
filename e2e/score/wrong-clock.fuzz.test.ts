import { expect, it } from 'vitest';
import { fakePorts, LOOKUP, post, signedPath } from '../../server/app.fixtures.ts';
import { NOW } from '../../server/core/order.fixtures.ts';
import { TIME_WINDOW } from '../../server/http/middleware/verify-app-proxy.ts';
import { countCases } from './count-cases.fixtures.ts';

/** Seconds that a clock is wrong at most, either way. */
const SKEW = 300;

it('a clock that is wrong has no effect within a minute, and is refused and counted beyond', async ({
  task,
}) => {
  let [tried, survived] = [0, 0];
  for (let skew = -SKEW; skew <= SKEW; skew += 1) {
    const ports = fakePorts({ now: () => new Date(NOW.getTime() + skew * 1_000) });
    const { status } = await post(ports, LOOKUP, { path: signedPath('/proxy/lookup', NOW) });
    const isWithin = Math.abs(skew) <= TIME_WINDOW;
    const isCounted = ports.counted.includes('app_proxy: outside_time_window');
    tried += 1;
    if (isWithin ? status === 200 : status === 401 && isCounted) survived += 1;
  }
  expect(tried).toBe(2 * SKEW + 1);
  countCases(task, {
    row: 'E18',
    suite: `every second that a clock can be wrong by, to ${SKEW / 60} minutes`,
    target: '401 and a metric, or no effect',
    tried,
    survived,
  });
});
