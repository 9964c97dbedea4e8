import { spawn } from 'node:child_process';
import { execPath } from 'node:process';
import { createInterface } from 'node:readline';

export interface Program {
  /** All that it prints, until it ends. */
  lines: AsyncIterable<string>;
  /** Ends its input. */
  endInput(): void;
  /** As the machine does when it has no memory left. */
  kill(): void;
}

/** Runs a program of ours in a process of its own. */
export function runProgram(file: string, ...words: string[]): Program {
  const program = spawn(execPath, [file, ...words], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  return {
    lines: createInterface({ input: program.stdout }),
    endInput: () => program.stdin.end(),
    kill: () => void program.kill('SIGKILL'),
  };
}
