import { describe, expect, it } from 'vitest';
import { createWaitForFile, PAUSE } from './sqlite-patience.ts';

const PATIENCE = 2_000;

class Busy extends Error {
  override readonly message = 'database is locked';
  /** `SQLITE_BUSY_RECOVERY` */
  readonly errcode = 261;
}

/** A file that is locked until an instant, and a clock that moves while somebody sleeps. */
function setUp() {
  let time = 0;
  let lockedUntil = 0;
  const waitForFile = createWaitForFile({
    patience: PATIENCE,
    clock: () => time,
    sleep: async (milliseconds) => void (time += milliseconds),
  });
  return {
    lock: (milliseconds: number) => void (lockedUntil = time + milliseconds),
    pass: (milliseconds: number) => void (time += milliseconds),
    /** How a piece of work ends, and how long it waited. */
    async work(): Promise<{ end: string; waited: number }> {
      const begun = time;
      const working = waitForFile(() => {
        if (time < lockedUntil) throw new Busy();
        return 'done';
      });
      const end = await working.catch((error: Error) => error.message);
      return { end, waited: time - begun };
    },
  };
}

describe('work on a file that another process has locked', () => {
  it('is done as soon as the lock is gone', async () => {
    const { lock, work } = setUp();
    expect(await work()).toEqual({ end: 'done', waited: 0 });
    lock(500);
    expect(await work()).toEqual({ end: 'done', waited: 500 });
  });

  it('fails after a while, and then at once until the pause is over', async () => {
    const { lock, pass, work } = setUp();
    lock(60_000);
    expect(await work()).toEqual({ end: 'database is locked', waited: PATIENCE });
    for (let times = 0; times < 1_000; times += 1) {
      expect(await work()).toEqual({ end: 'database is locked', waited: 0 });
    }
    pass(PAUSE);
    expect(await work()).toEqual({ end: 'database is locked', waited: PATIENCE });
  });

  it('is done during the pause if the lock is gone', async () => {
    const { lock, work } = setUp();
    lock(PATIENCE + 1);
    expect(await work()).toMatchObject({ end: 'database is locked' });
    lock(0);
    expect(await work()).toEqual({ end: 'done', waited: 0 });
  });

  it('does not wait for any other error', async () => {
    const waitForFile = createWaitForFile({ patience: PATIENCE });
    let attempts = 0;
    const working = waitForFile(() => {
      attempts += 1;
      throw new TypeError('a query with a bigint');
    });
    await expect(working).rejects.toThrow('a query with a bigint');
    expect(attempts).toBe(1);
  });
});
