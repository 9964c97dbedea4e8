/**
 * A clock for a whole process, which moves on when it is told to. Timers run by it, those of Node and of every package;
 * work that waits for no timer takes no time on it.
 */
import { subscribe } from 'node:diagnostics_channel';
import { registerHooks } from 'node:module';

export interface SimulatedTime {
  now(): Date;
  /** Moves on to an instant: runs each timer at its time, and what follows from it. */
  moveTo(at: Date): Promise<void>;
  /** Milliseconds of the machine, whatever the simulated time is. */
  machine(): number;
}

interface Timer {
  at: number;
  run(): void;
}

/** Turns of the event loop after which nothing happens any more without a timer: the longest chain of `setImmediate`. */
const QUIET_TURNS = 8;

/** In place of Node's, whose functions are bound when a module is loaded. */
const TIMERS_PROMISES = `export const setTimeout = (milliseconds, value) =>
  new Promise((resolve) => globalThis.setTimeout(resolve, milliseconds, value));`;

/** To be called once, before the modules are imported that are to live in this time. */
export function installSimulatedTime(start: Date): SimulatedTime {
  const machine = performance.now.bind(performance);
  const began = machine();
  let time = start.getTime();
  let requests = 0;
  /** By their time; of one time, in the order in which they were set. */
  const timers: Timer[] = [];

  function add(timer: Timer): void {
    const later = timers.findIndex(({ at }) => at > timer.at);
    timers.splice(later < 0 ? timers.length : later, 0, timer);
  }

  function remove(timer: Timer): void {
    const index = timers.indexOf(timer);
    if (index >= 0) timers.splice(index, 1);
  }

  function setTimer(run: (...given: unknown[]) => void, milliseconds = 0, ...given: unknown[]) {
    const due = (): number => time + Math.max(0, milliseconds);
    const timer = { at: due(), run: () => run(...given) };
    add(timer);
    const handle = {
      timer,
      ref: () => handle,
      unref: () => handle,
      hasRef: () => false,
      refresh() {
        remove(timer);
        timer.at = due();
        add(timer);
        return handle;
      },
    };
    return handle;
  }

  function clearTimer(handle: ReturnType<typeof setTimer> | null | undefined): void {
    if (handle) remove(handle.timer);
  }

  /** Waits until every request over the network is answered, and nothing else follows. */
  async function settle(): Promise<void> {
    for (let quiet = 0; quiet < QUIET_TURNS; quiet = requests > 0 ? 0 : quiet + 1) {
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  Object.assign(globalThis, { setTimeout: setTimer, clearTimeout: clearTimer });
  performance.now = () => began + time - start.getTime();
  registerHooks({
    resolve: (specifier, context, nextResolve) =>
      specifier === 'node:timers/promises'
        ? {
            url: `data:text/javascript,${encodeURIComponent(TIMERS_PROMISES)}`,
            format: 'module',
            shortCircuit: true,
          }
        : nextResolve(specifier, context),
  });
  // https://undici.nodejs.org/#/docs/api/DiagnosticsChannel
  subscribe('undici:request:create', () => void (requests += 1));
  subscribe('undici:request:trailers', () => void (requests -= 1));
  subscribe('undici:request:error', () => void (requests -= 1));

  return {
    now: () => new Date(time),
    machine,
    async moveTo(at) {
      await settle();
      for (let next = timers[0]; next && next.at <= at.getTime(); next = timers[0]) {
        timers.shift();
        time = Math.max(time, next.at);
        next.run();
        await settle();
      }
      time = at.getTime();
    },
  };
}
