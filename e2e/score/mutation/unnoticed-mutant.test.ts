import { expect, it } from 'vitest';
import { toUnnoticed } from './unnoticed-mutant.ts';

const SOURCE = ['function one() {', "  return value ?? '';", '}', ''].join('\n');

it('a mutant is told from others by its line, and by what was changed into what', () => {
  const start = { line: 2, column: 19 };
  const location = { start, end: { line: 2, column: 21 } };
  const mutant = { location, replacement: '"x"', mutatorName: 'StringLiteral', status: 'Survived' };
  expect(toUnnoticed(mutant, SOURCE)).toEqual({
    line: 2,
    code: "return value ?? '';",
    original: "''",
    replacement: '"x"',
  });
});

it('a mutant of several lines is quoted in one', () => {
  const location = { start: { line: 1, column: 16 }, end: { line: 3, column: 2 } };
  const mutant = { location, replacement: '{}', mutatorName: 'BlockStatement', status: 'Survived' };
  expect(toUnnoticed(mutant, SOURCE)).toMatchObject({
    code: 'function one() {',
    original: "{ return value ?? ''; }",
  });
});
