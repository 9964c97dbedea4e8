import type { MiddlewareHandler } from 'hono';
import type { FakeService } from './fake-world.ts';

/** Calls a second, as the services document them; those of the merchant's plan are ours. */
const LIMITS: Record<FakeService, number> = {
  '17track': 3,
  ship24: 10,
  aftership: 20,
  easypost: 10,
  karrio: 20,
};

/** Refuses what comes too fast, counted in whole seconds. */
export function limitCalls(service: FakeService, now: () => Date): MiddlewareHandler {
  let second = 0;
  let calls = 0;
  return async (context, next) => {
    const current = Math.floor(now().getTime() / 1_000);
    calls = current === second ? calls + 1 : 1;
    second = current;
    if (calls <= LIMITS[service]) return next();
    return context.text('', 429, { 'retry-after': '1' });
  };
}
