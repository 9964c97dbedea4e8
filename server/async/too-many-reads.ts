/** One customer asks for more than the shop's other shoppers can spare. Nothing is out of order. */
export class TooManyReads extends Error {
  override readonly name = 'TooManyReads';
  /** At least 1. */
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super(`too many reads of one order, or by one customer: again in ${retryAfterSeconds} s`);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
