import type { TrackResponse } from '../contract.ts';
import type { TrackAnswer } from './track-order.ts';

/** What the widget reads, and what the page without JavaScript draws. */
export function toTrackResponse(answer: TrackAnswer): TrackResponse {
  if (answer.outcome !== 'found') return answer;
  const { outcome, wish, pass } = answer;
  const { order } = answer.answer;
  return { outcome, order: wish === null ? order : { wish, ...order }, pass };
}

/** JSON of {@link toTrackResponse}, without writing the order again. */
export function writeResponse(answer: TrackAnswer): string {
  if (answer.outcome !== 'found') return JSON.stringify(answer);
  const { outcome, wish, pass } = answer;
  const { json } = answer.answer;
  const order = wish === null ? json : `{"wish":"${wish}",${json.slice(1)}`;
  return `{"outcome":"${outcome}","order":${order},"pass":${JSON.stringify(pass)}}`;
}
