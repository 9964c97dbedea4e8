import type { TrackResponse } from '../contract.ts';
import type { TrackAnswer } from './track-order.ts';

/** What the widget reads, and what the page without JavaScript draws. */
export function toTrackResponse(answer: TrackAnswer): TrackResponse {
  return answer.outcome === 'found'
    ? { outcome: answer.outcome, order: answer.answer.order, pass: answer.pass }
    : answer;
}

/** JSON of {@link toTrackResponse}, without writing the order again. */
export function writeResponse(answer: TrackAnswer): string {
  if (answer.outcome !== 'found') return JSON.stringify(answer);
  const { outcome, pass } = answer;
  return `{"outcome":"${outcome}","order":${answer.answer.json},"pass":${JSON.stringify(pass)}}`;
}
