import { NotBuilt } from '../http/not-built.ts';

type Variable = 'PORT' | 'HEALTH_PORT';

/** What Node's `listen` fails with, where whoever starts the server can choose another port. */
const PORT_PROBLEMS: Readonly<Record<string, (variable: Variable, port: unknown) => string>> = {
  EADDRINUSE: (variable, port) =>
    `${variable} ${String(port)} is taken by another program. Stop that one, or set ${variable} to a free port.`,
  EACCES: (variable, port) =>
    `${variable} ${String(port)} is not allowed to this user. Set ${variable} to a port above 1023.`,
};

/**
 * One line for a failure that whoever starts the server can repair: which variable or command, and what
 * to do. `null` for everything else, which is a bug or an outage and needs its stack.
 */
export function startProblem(
  error: unknown,
  { healthPort }: { healthPort: number },
): string | null {
  if (error instanceof NotBuilt) return error.message;
  if (!(error instanceof Error && 'code' in error && 'syscall' in error && 'port' in error)) {
    return null;
  }
  // A connection to the database fails with a code and a port as well.
  if (error.syscall !== 'listen') return null;
  const variable = error.port === healthPort ? 'HEALTH_PORT' : 'PORT';
  return PORT_PROBLEMS[String(error.code)]?.(variable, error.port) ?? null;
}
