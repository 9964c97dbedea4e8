import type { RunningServer } from '../listen.ts';

/** Instances of the app with different clocks. */
export interface AppsByClock {
  /** The app whose clock is this many days ahead. The first call for a clock starts it. */
  at(days: number): Promise<RunningServer>;
  close(): Promise<void>;
}

export interface AppsByClockOptions {
  now: () => Date;
  /** Starts the Admin API of all of them. Its clock is not ahead. */
  startAdmin: () => Promise<RunningServer>;
  startApp: (adminUrl: string, now: () => Date) => Promise<RunningServer>;
}

const DAY = 86_400_000;

/** A clock that is `days` ahead of `now`. */
export function clockAhead(now: () => Date, days: number): () => Date {
  return () => new Date(now().getTime() + days * DAY);
}

/**
 * Starts one app for each clock, because an app caches answers for some seconds: one app with two clocks would
 * return an answer of the wrong clock. The sample orders are the same for all.
 */
export function createAppsByClock({ now, startAdmin, startApp }: AppsByClockOptions): AppsByClock {
  let admin: Promise<RunningServer> | undefined;
  const apps = new Map<number, Promise<RunningServer>>();

  async function start(days: number): Promise<RunningServer> {
    admin ??= startAdmin();
    return startApp((await admin).url, clockAhead(now, days));
  }

  return {
    at(days) {
      const app = apps.get(days) ?? start(days);
      apps.set(days, app);
      return app;
    },
    async close() {
      const started = await Promise.allSettled([...apps.values(), ...(admin ? [admin] : [])]);
      for (const one of started) if (one.status === 'fulfilled') await one.value.close();
    },
  };
}
