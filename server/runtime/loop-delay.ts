/** Milliseconds between two measurements. */
const INTERVAL = 20;

/** How much the latest measurement weighs: one slow turn alone is no overload, a few in a row are. */
const WEIGHT = 0.2;

/** How late the event loop is, and what ends the measuring. */
export interface LoopDelay {
  /** Milliseconds: the moving average of by how much a timer is late. */
  current(): number;
  stop(): void;
}

/**
 * Measures the event loop's delay by the lateness of a timer, as `@fastify/under-pressure` can
 * (https://github.com/fastify/under-pressure). Node's own `monitorEventLoopDelay` leaves out the first measurement
 * after each `reset()`, which is the only one there is when the loop turns slowly. The timer does not keep the
 * process alive.
 */
export function measureLoopDelay(): LoopDelay {
  let delay = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    delay += WEIGHT * (Math.max(0, now - last - INTERVAL) - delay);
    last = now;
  }, INTERVAL).unref();
  return { current: () => delay, stop: () => clearInterval(timer) };
}
