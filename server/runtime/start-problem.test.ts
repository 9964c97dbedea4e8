import { describe, expect, it } from 'vitest';
import { startProblem } from './start-problem.ts';

function failure(facts: object): Error {
  return Object.assign(new Error('failed'), facts);
}

describe('a server that cannot start', () => {
  it('names the port that this user may not listen on', () => {
    const error = failure({ code: 'EACCES', syscall: 'listen', port: 80 });
    expect(startProblem(error, { healthPort: 9090 })).toBe(
      'PORT 80 is not allowed to this user. Set PORT to a port above 1023.',
    );
  });

  it.each([
    ['the database refuses', { code: 'ECONNREFUSED', syscall: 'connect', port: 5432 }],
    ['the address is not of this machine', { code: 'EADDRNOTAVAIL', syscall: 'listen', port: 80 }],
    ['there is a bug', {}],
  ])('leaves the error as it is when %s', (_, facts) => {
    expect(startProblem(failure(facts), { healthPort: 9090 })).toBeNull();
  });
});
