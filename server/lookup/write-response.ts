import type { TrackedOrder, TrackResponse } from '../contract.ts';

/** Answers as JSON. An order that was told once is written once; only the pass beside it differs. */
export function createResponseWriter(): (response: TrackResponse) => string {
  const written = new WeakMap<TrackedOrder, string>();
  return (response) => {
    if (response.outcome !== 'found') return JSON.stringify(response);
    const { outcome, order, pass } = response;
    const text = written.get(order) ?? JSON.stringify(order);
    written.set(order, text);
    return `{"outcome":"${outcome}","order":${text},"pass":${JSON.stringify(pass)}}`;
  };
}
