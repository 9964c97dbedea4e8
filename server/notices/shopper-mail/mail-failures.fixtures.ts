import { HOUR, MINUTE } from '../../core/dates/durations.ts';
import { SETTLED } from './mail-channel.fixtures.ts';

/** What a mail server does at one step, with the try that it is, from 1; a number is the status with which it refuses. */
export type Behaviour = number | 'hang' | 'cut' | null;

export interface Failure {
  /** As the table has it. */
  what: string;
  greeting?(attempt: number): Behaviour;
  /** Also knows what time it is, in milliseconds from now. */
  recipient?(attempt: number, at: number): Behaviour;
  /** After the whole mail, which has arrived unless it is refused. */
  mail?(attempt: number): Behaviour;
  /** Nobody listens at the mail server's address until then. */
  goneUntil?: number;
  /** Shopify does not answer until then. */
  shopifyAwayUntil?: number;
  /** Our account is refused. */
  isLoginRefused?: true;
  /** Encryption is asked for that the server does not offer. */
  wantsTls?: true;
  servers?: 2;
  /** How a server of ours is killed while it sends, by the try. */
  killed?(attempt: number): 'before it sends' | 'before it writes that down' | null;
}

const first = (one: Behaviour) => (attempt: number) => (attempt === 1 ? one : null);
const twice = (one: Behaviour) => (attempt: number) => (attempt <= 2 ? one : null);
const always = (one: Behaviour) => () => one;
const DAY_AND_MORE = 26 * HOUR;

export const FAILURES: readonly Failure[] = [
  { what: 'takes it' },
  { what: '451 for the mailbox, once', recipient: first(451) },
  {
    what: '450, until it has known us for five minutes',
    recipient: (_, at) => (at < SETTLED + 5 * MINUTE ? 450 : null),
  },
  { what: '451 for the mailbox, all day', recipient: always(451) },
  { what: '550, no such mailbox', recipient: always(550) },
  { what: '552, the mailbox is full', recipient: always(552) },
  { what: '554 for what the mail is', mail: always(554) },
  { what: '452 after the mail, once', mail: first(452) },
  { what: 'offers no encryption, all day', wantsTls: true },
  { what: 'refuses our login, all day', isLoginRefused: true },
  { what: 'greets nobody, once', greeting: first('hang') },
  { what: 'hangs at the mailbox, once', recipient: first('hang') },
  { what: 'hangs after the mail, once', mail: first('hang') },
  { what: 'hangs after the mail, twice', mail: twice('hang') },
  { what: 'cuts off before the mail, once', recipient: first('cut') },
  { what: 'cuts off after the mail, once', mail: first('cut') },
  { what: 'cuts off after the mail, twice', mail: twice('cut') },
  { what: 'is gone for an hour', goneUntil: HOUR },
  { what: 'is gone until the night', goneUntil: 9 * HOUR },
  { what: 'is gone for 26 hours', goneUntil: DAY_AND_MORE },
  { what: 'takes it, from two servers of ours at once', servers: 2 },
  {
    what: 'takes it; ours is killed before it sends',
    killed: (attempt) => (attempt === 1 ? 'before it sends' : null),
  },
  {
    what: 'takes it; ours is killed before it writes that down',
    killed: (attempt) => (attempt === 1 ? 'before it writes that down' : null),
  },
  {
    what: 'takes it; ours is killed so twice',
    killed: (attempt) => (attempt <= 2 ? 'before it writes that down' : null),
  },
  { what: 'is not asked: Shopify is away for an hour', shopifyAwayUntil: HOUR },
  { what: 'is not asked: Shopify is away for 26 hours', shopifyAwayUntil: DAY_AND_MORE },
];
