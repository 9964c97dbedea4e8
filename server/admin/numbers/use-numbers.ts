import { useEffect, useState } from 'preact/hooks';
import type { NumbersAnswer, NumbersPeriod } from './numbers-contract.ts';

/** `loading` until the server has answered, `unread` when it does not answer. */
export type ReadNumbers = NumbersAnswer | 'loading' | 'unread';

/** The numbers of a period, read anew with it. `reload` reads them again, and says whether it could. */
export function useNumbers(period: NumbersPeriod): {
  numbers: ReadNumbers;
  reload(): Promise<boolean>;
} {
  const [numbers, setNumbers] = useState<ReadNumbers>('loading');

  useEffect(() => {
    // The newest request wins.
    const controller = new AbortController();
    const { signal } = controller;
    async function read(): Promise<void> {
      const answer = await loadNumbers(period, signal);
      if (!signal.aborted) setNumbers(answer ?? 'unread');
    }
    void read();
    return () => controller.abort();
  }, [period]);

  async function reload(): Promise<boolean> {
    const answer = await loadNumbers(period);
    if (answer) setNumbers(answer);
    return answer !== null;
  }
  return { numbers, reload };
}

/** @returns `null` when the server does not answer. */
async function loadNumbers(
  period: NumbersPeriod,
  signal: AbortSignal | null = null,
): Promise<NumbersAnswer | null> {
  try {
    const response = await fetch(`/admin/numbers?period=${period}`, { signal });
    if (!response.ok) return null;
    const answer: NumbersAnswer = await response.json();
    return answer;
  } catch {
    return null;
  }
}
