import { NotBuilt } from '../http/not-built.ts';

type Variable = 'PORT' | 'HEALTH_PORT';

/** The error codes of Node's `listen` that another port avoids. https://nodejs.org/docs/latest-v24.x/api/errors.html#common-system-errors */
const PORT_PROBLEMS: Readonly<Record<string, (variable: Variable, port: unknown) => string>> = {
  EADDRINUSE: (variable, port) =>
    `${variable} ${String(port)} is taken by another program. Stop that one, or set ${variable} to a free port.`,
  EACCES: (variable, port) =>
    `${variable} ${String(port)} is not allowed to this user. Set ${variable} to a port above 1023.`,
};

/**
 * One line for a failure that the operator can repair: which variable or command, and what to do. `null`
 * for every other failure: that is a bug or an outage, and its stack is needed.
 */
export function startProblem(
  error: unknown,
  { healthPort }: { healthPort: number },
): string | null {
  if (error instanceof NotBuilt) return error.message;
  if (!(error instanceof Error && 'code' in error && 'syscall' in error && 'port' in error)) {
    return null;
  }
  // A failed connection to the database also has a code and a port.
  if (error.syscall !== 'listen') return null;
  const variable = error.port === healthPort ? 'HEALTH_PORT' : 'PORT';
  return PORT_PROBLEMS[String(error.code)]?.(variable, error.port) ?? null;
}
