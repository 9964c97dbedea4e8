import { jsonBody } from './json-body.ts';

/** What came of asking for a test; `failed` when the server does not answer, or there is nothing to send. */
export type Tested<Answer> =
  | { outcome: 'answered'; answer: Answer }
  /** Until when: ISO 8601. */
  | { outcome: 'too_often'; endsAt: string }
  | { outcome: 'failed' };

/** Has something sent that is only a test. */
export async function postTest<Answer>(path: string, body?: object): Promise<Tested<Answer>> {
  try {
    const response = await fetch(path, { method: 'POST', ...jsonBody(body) });
    if (response.ok) {
      const answer: Answer = await response.json();
      return { outcome: 'answered', answer };
    }
    if (response.status !== 429) return { outcome: 'failed' };
    const { endsAt }: { endsAt: string } = await response.json();
    return { outcome: 'too_often', endsAt };
  } catch {
    return { outcome: 'failed' };
  }
}
