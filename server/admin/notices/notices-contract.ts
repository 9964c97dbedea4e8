/** The contract of who is told of deliveries, in short: types only. */

/** How one way of telling fares; `stopped` sends nothing until the merchant turns it on again. */
export interface NoticeState {
  state: 'off' | 'on' | 'stopped';
  /** How many kinds are told. */
  kinds: number;
}

/** The answer of `GET /admin/notices`. */
export interface NoticesAnswer {
  mail: NoticeState;
  webhook: NoticeState;
  /** On while the shop has a workflow that begins with our trigger. */
  flow: NoticeState;
}
