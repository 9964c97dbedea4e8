import type {
  ReportChange,
  ReportFieldProblem,
  ReportForm,
  ReportProblems,
  ReportRefusal,
  ReportsPage,
  ReportsTooOften,
} from './reports-contract.ts';
import { jsonBody } from '../json-body.ts';

const PATH = '/admin/reports';

/** The outcome of a change. */
export type ReportOutcome =
  | { outcome: 'done'; page: ReportsPage }
  | { outcome: 'refused'; problems: ReportFieldProblem[] }
  | { outcome: 'conflict'; problem: ReportRefusal['problem'] }
  | { outcome: 'too_often'; endsAt: string }
  /** There is no such report any more, or nothing to ask. */
  | { outcome: 'gone' }
  /** The server does not answer, and nothing may have changed. */
  | { outcome: 'failed' };

/** @returns `null` when the server does not answer. */
export async function loadReports(): Promise<ReportsPage | null> {
  const read = await send('GET', '');
  return read.outcome === 'done' ? read.page : null;
}

export const reportRequests = {
  create: (form: ReportForm) => send('POST', '', form),
  change: (id: string, change: ReportChange) => send('PUT', `/${id}`, change),
  turn: (id: string, isOn: boolean) => send('POST', `/${id}/turn`, { isOn }),
  sendNow: (id: string) => send('POST', `/${id}/send`),
  askAgain: (id: string, personId: string) => send('POST', `/${id}/ask`, { personId }),
  delete: (id: string) => send('DELETE', `/${id}`),
};

async function send(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: object,
): Promise<ReportOutcome> {
  try {
    const response = await fetch(PATH + path, {
      method,
      ...jsonBody(body),
    });
    if (response.ok) {
      const page: ReportsPage = await response.json();
      return { outcome: 'done', page };
    }
    if (response.status === 404) return { outcome: 'gone' };
    if (response.status === 409) {
      const { problem }: ReportRefusal = await response.json();
      return { outcome: 'conflict', problem };
    }
    if (response.status === 422) {
      const { problems }: ReportProblems = await response.json();
      return { outcome: 'refused', problems };
    }
    if (response.status === 429) {
      const { endsAt }: ReportsTooOften = await response.json();
      return { outcome: 'too_often', endsAt };
    }
    return { outcome: 'failed' };
  } catch {
    return { outcome: 'failed' };
  }
}
