import { spawn } from 'node:child_process';
import { execPath } from 'node:process';
import { createInterface } from 'node:readline';

export interface Program {
  /** The lines it prints, until it ends. */
  lines: AsyncIterable<string>;
  /** Ends its input. */
  endInput(): void;
  /** Sends SIGKILL, as the kernel does when memory runs out. */
  kill(): void;
}

/** Runs a program of ours in its own process. */
export function runProgram(file: string, ...args: string[]): Program {
  const program = spawn(execPath, [file, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  return {
    lines: createInterface({ input: program.stdout }),
    endInput: () => program.stdin.end(),
    kill: () => void program.kill('SIGKILL'),
  };
}
