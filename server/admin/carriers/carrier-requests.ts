import type {
  CarriersAnswer,
  ChangeServiceRequest,
  ChooseServiceRequest,
  ServiceProblems,
} from '../contract.ts';
import { jsonBody } from '../json-body.ts';

const PATH = '/admin/carriers';

/** The outcome of a change. */
export type ChangeOutcome =
  | { outcome: 'done'; answer: CarriersAnswer }
  | { outcome: 'refused'; problems: ServiceProblems['problems'] }
  /** The server does not answer, and nothing may have changed. */
  | { outcome: 'failed' };

/** @returns `null` when the server does not answer. */
export async function loadCarriers(): Promise<CarriersAnswer | null> {
  const read = await send('GET');
  return read.outcome === 'done' ? read.answer : null;
}

/** Has an account with a service checked, and saved. */
export function chooseService(request: ChooseServiceRequest): Promise<ChangeOutcome> {
  return send('PUT', request);
}

/** Changes what needs no key. */
export function changeService(request: ChangeServiceRequest): Promise<ChangeOutcome> {
  return send('PATCH', request);
}

/** Deletes the account, and what its service has told. */
export function turnServiceOff(): Promise<ChangeOutcome> {
  return send('DELETE');
}

async function send(
  method: 'GET' | 'PUT' | 'PATCH' | 'DELETE',
  body?: ChooseServiceRequest | ChangeServiceRequest,
): Promise<ChangeOutcome> {
  try {
    const response = await fetch(PATH, {
      method,
      ...jsonBody(body),
    });
    // 409: no orders are kept any more, so there is nothing to choose.
    if (response.ok || response.status === 409) {
      const answer: CarriersAnswer = await response.json();
      return { outcome: 'done', answer };
    }
    // So much was typed that the server has read none of it.
    if (response.status === 413) return { outcome: 'refused', problems: tooLong(method) };
    if (response.status === 422 || response.status === 429) {
      const { problems }: ServiceProblems = await response.json();
      return { outcome: 'refused', problems };
    }
    return { outcome: 'failed' };
  } catch {
    return { outcome: 'failed' };
  }
}

function tooLong(method: string): ServiceProblems['problems'] {
  return method === 'PUT' ? { key: 'key_malformed' } : { hookSecret: 'secret_malformed' };
}
