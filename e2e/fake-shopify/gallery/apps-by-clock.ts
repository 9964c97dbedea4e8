import type { RunningServer } from '../listen.ts';

/** The app at other moments than now. */
export interface AppsByClock {
  /** The app whose clock is so many days ahead; it is started when it is first asked for. */
  at(days: number): Promise<RunningServer>;
  close(): Promise<void>;
}

export interface AppsByClockOptions {
  now: () => Date;
  /** Starts the Admin API that all of them ask. Its own clock is today's. */
  startAdmin: () => Promise<RunningServer>;
  startApp: (adminUrl: string, now: () => Date) => Promise<RunningServer>;
}

const DAY = 86_400_000;

/** `days` after `now`, and running on. */
export function clockAhead(now: () => Date, days: number): () => Date {
  return () => new Date(now().getTime() + days * DAY);
}

/**
 * One app for each clock, because an app keeps what it has told for a few seconds: asked at two
 * clocks in turn it would tell the one's answer to the other. The orders stay what they are today.
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
