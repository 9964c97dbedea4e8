import type { Count, CounterStore } from '../../server/core/counter-store.ts';

/** Counters in a map, for several servers of one process; says how often it was asked. */
export function countersInMemory(): Pick<CounterStore, 'add'> & { asked: number } {
  const counters = new Map<string, Count>();
  return {
    asked: 0,
    async add(shop, key, points, now, window) {
      this.asked += 1;
      const known = counters.get(`${shop} ${key}`);
      const next =
        known && known.endsAt > now
          ? { ...known, count: known.count + points }
          : { count: Math.max(0, points), endsAt: new Date(now.getTime() + window) };
      counters.set(`${shop} ${key}`, next);
      return next;
    },
  };
}
