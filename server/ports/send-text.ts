/**
 * A text message to one phone. Nothing sends one yet: what has to be there first, in law and in what is kept, is in
 * decision 0056.
 */
export interface Text {
  /** E.164: `+31612345678`. */
  to: string;
  /** Plain text without links that advertise; a message of more than 160 characters costs as much as two. */
  text: string;
  /** The same for each repetition, so that a provider that knows it sends it once. Letters, digits, `-` and `_`. */
  id: string;
}

/** Why a text was not sent. */
export type TextProblem =
  /** No phone, one that takes no texts, or a country that is not paid for. */
  | 'number_refused'
  /** Whoever has the phone has answered STOP; the provider keeps that, and so must we. */
  | 'opted_out'
  /** Not now: the provider says so itself. */
  | 'busy'
  /** No answer of use: it was not sent. */
  | 'unreachable'
  /** No answer after it was handed over: it may have been sent. */
  | 'unknown';

export type TextOutcome = { outcome: 'sent' } | { outcome: 'not_sent'; problem: TextProblem };

/** Sends text messages. Whatever goes wrong is an outcome, so it never rejects. */
export interface SendText {
  (text: Text): Promise<TextOutcome>;
}
