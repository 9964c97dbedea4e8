import type { ShopDomain } from './shop-domain.ts';

/** A wrong guess that was evaluated. Everything of it is a keyed pseudonym. */
export interface WrongGuess {
  shop: ShopDomain;
  /** Of the guess itself: one that is repeated is stored once. */
  id: string;
  /** The name of the shared counter of the e-mail address, by which a customer's guesses are deleted. */
  subject: string;
  /** What it was charged to, as text. */
  charges: string;
  at: Date;
}

/** The wrong guesses of the last day, so that a restart gives nobody new ones. */
export interface GuessJournal {
  add(guess: WrongGuess): Promise<void>;
  /** Those after an instant, newest first. */
  since(at: Date, limit: number): Promise<WrongGuess[]>;
  /** Deletes those of one customer. */
  deleteSubject(shop: ShopDomain, subject: string): Promise<void>;
  deleteBefore(at: Date): Promise<void>;
}
