import { runEvery } from './run-every.ts';

/** A task that runs again and again. */
export interface Task {
  /** Should end early when its signal is aborted. */
  run(signal: AbortSignal): Promise<void>;
  /** Milliseconds between the end of a run and the next one. */
  interval: number;
  /** What is said of a run that throws. */
  failure: string;
}

/** Tasks under way, by name. */
export interface RunningTasks<Name extends string> {
  /** Runs that task now, or right after its run under way; nothing where this server does not have it. */
  kick(name: Name): void;
  /** Lets no further run begin; resolves when those under way have ended. */
  stop(): Promise<void>;
}

/**
 * Begins a table of tasks, each as {@link runEvery} does.
 *
 * @param tasks - `null` for one that this server does not have.
 * @param onError - Called with a task's `failure` and with what a run has thrown.
 */
export function runTasks<Name extends string>(
  tasks: Readonly<Record<Name, Task | null>>,
  onError: (failure: string, error: unknown) => void,
): RunningTasks<Name> {
  const all: Record<string, Task | null> = tasks;
  const running = new Map(
    Object.entries(all).flatMap(([name, task]) => {
      if (task === null) return [];
      const { run, interval, failure } = task;
      return [[name, runEvery(run, interval, (error) => onError(failure, error))] as const];
    }),
  );
  return {
    kick: (name) => running.get(name)?.kick(),
    async stop() {
      await Promise.all([...running.values()].map((task) => task.stop()));
    },
  };
}
