import type { CDPSession } from '@playwright/test';

/** https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-Profile */
interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string }; children?: number[] }[];
  samples?: number[];
  /** Microseconds between a sample and the one before. */
  timeDeltas?: number[];
}

/** Microseconds between two samples of the profiler. */
const INTERVAL = 250;

/**
 * Records the milliseconds of each uninterrupted task of our scripts: consecutive samples of the profiler that
 * have one of our functions on the stack. The Long Tasks API of the browser does not name the script of a task.
 */
export async function recordTasks(
  devtools: CDPSession,
  isOurs: (url: string) => boolean,
): Promise<() => Promise<number[]>> {
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await devtools.send('Profiler.start');
  return async () => {
    const { profile } = await devtools.send('Profiler.stop');
    return toTasks(profile, isOurs);
  };
}

function toTasks(profile: Profile, isOurs: (url: string) => boolean): number[] {
  const ours = new Set<number>();
  const collecting = new Set<number>();
  // In a profile each node comes before its children.
  for (const { id, callFrame, children = [] } of profile.nodes) {
    if (isOurs(callFrame.url)) ours.add(id);
    if (ours.has(id)) for (const child of children) ours.add(child);
    if (callFrame.functionName === '(garbage collector)') collecting.add(id);
  }
  const tasks: number[] = [];
  let task = 0;
  for (const [index, sample] of (profile.samples ?? []).entries()) {
    const elapsed = (profile.timeDeltas?.[index + 1] ?? 0) / 1000;
    // Garbage collection during one of our tasks counts as a part of it.
    if (ours.has(sample) || (task > 0 && collecting.has(sample))) task += elapsed;
    else if (task > 0) {
      tasks.push(task);
      task = 0;
    }
  }
  return task > 0 ? [...tasks, task] : tasks;
}
