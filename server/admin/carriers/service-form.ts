import type { ServiceField, ServiceFieldProblem, ServiceProblems } from '../contract.ts';
import { formatNumber } from '../format-amount.ts';
import type { Wording } from '../wording.ts';

/** Parcels in a month, as the server has it: `parse-service-request.ts`. */
const MAX_CEILING = 1_000_000;

/** What is proposed to a merchant who begins: enough to see what it brings, and little to pay. */
export const FIRST_CEILING = 200;

/** What is wrong with the fields, and which of them is first on the page. */
export type Problems = ServiceProblems['problems'];

/** The order of the fields on the page. */
const FIELDS: readonly ServiceField[] = ['name', 'address', 'key', 'monthlyCeiling', 'hookSecret'];

export function firstProblem(problems: Problems): ServiceField | undefined {
  return FIELDS.find((field) => problems[field]);
}

/** Reads a typed number; anything else is none, which the server refuses at its field. */
export function readCeiling(typed: string): number {
  return /^\d{1,9}$/.test(typed.trim()) ? Number(typed) : 0;
}

/** What is wrong with a field, in words; empty for nothing. */
export function problemText(
  problem: ServiceFieldProblem | undefined,
  service: string,
  { say, locale }: Wording,
): string {
  return problem ? say(problem, { service, most: formatNumber(locale, MAX_CEILING) }) : '';
}
