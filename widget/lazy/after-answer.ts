/** What follows an answer that is drawn already, and so can wait for a chunk of its own. */
export { autoRefresh } from './auto-refresh.ts';
export { dispatchOutcome } from './dispatch-outcome.ts';
