import { MINUTE } from '../core/dates/durations.ts';
import type { AccountTurn, CarrierAccount, CarrierAccounts } from '../ports/carrier-accounts.ts';
import type { Log } from '../ports/log.ts';
import type { ClaimedParcel, ParcelReports } from '../ports/parcel-reports.ts';
import type { ShopDomain } from '../ports/shop-domain.ts';
import type { ProviderName, TrackingProvider } from '../ports/tracking-provider.ts';
import { afterTrouble, isOfParcels, troubleOf } from './after-trouble.ts';
import { isFollowed, type AskService } from './ask-service.ts';
import { nextMonth, type ParcelQuota } from './parcel-quota.ts';
import { nextPoll, type Random } from './poll-times.ts';

/** Parcels of one shop that are claimed together. */
const CLAIMED_AT_ONCE = 200;

/** Milliseconds that an account and its parcels belong to one server. */
export const LEASE = 10 * MINUTE;

/** Milliseconds before the end of a lease in which no call begins: none takes as long. */
const LAST_CALL = MINUTE;

/** Shops that one server asks for at the same time. */
const MOST_SHOPS = 20;

/** Failed calls of a turn in a row that are of no single parcel any more. */
const FAILURES_TO_OPEN = 3;

export interface PollPorts {
  carrierAccounts: Pick<CarrierAccounts, 'claimDue' | 'settle'>;
  parcelReports: Pick<ParcelReports, 'claim' | 'postpone'>;
  providers: ReadonlyMap<ProviderName, TrackingProvider>;
  askService: AskService;
  quota: ParcelQuota;
  now(): Date;
  random: Random;
  log: Pick<Log, 'warn'>;
}

/** Asks about what is due. */
export interface PollParcels {
  /** Begins to ask for every shop that has parcels due; one that takes long does not hold up the others. */
  begin(signal: AbortSignal): Promise<void>;
  /** Resolves when all that has begun has ended. */
  settle(): Promise<void>;
}

/**
 * The use case: parcels that are due → asked about, in batches, within what the service and the merchant allow. A service
 * that fails rests for longer each time (a circuit breaker in the account's row), whatever becomes of other shops.
 */
export function createPollParcels(ports: PollPorts): PollParcels {
  const { carrierAccounts, now, log } = ports;
  const asking = new Map<ShopDomain, Promise<void>>();

  function start(account: CarrierAccount, until: Date, signal: AbortSignal): void {
    const { shop } = account;
    const running = takeTurn(ports, account, until, signal)
      // The database is away: the leases end by themselves.
      .catch((error: unknown) => log.warn({ shop, err: error }, 'parcels could not be asked about'))
      .finally(() => asking.delete(shop));
    asking.set(shop, running);
  }

  return {
    async begin(signal) {
      while (!signal.aborted) {
        if (asking.size >= MOST_SHOPS) await Promise.race(asking.values());
        const at = now();
        const until = new Date(at.getTime() + LEASE);
        const accounts = await carrierAccounts.claimDue(at, until, MOST_SHOPS - asking.size);
        if (accounts.length === 0) return;
        for (const account of accounts) start(account, until, signal);
      }
    },
    async settle() {
      await Promise.all(asking.values());
    },
  };
}

async function takeTurn(
  ports: PollPorts,
  account: CarrierAccount,
  until: Date,
  signal: AbortSignal,
): Promise<void> {
  const { carrierAccounts, parcelReports, providers, now } = ports;
  const provider = providers.get(account.provider);
  // This server does not know the service: it leaves the account alone until the lease has ended.
  if (!provider) return;
  const claimed = await parcelReports.claim(account.shop, now(), until, CLAIMED_AT_ONCE);
  const allowed = await withinCeiling(ports, account, claimed);
  const batches = batchesOf(allowed, account, provider.batchSize);
  const turn = await askAll(ports, account, provider, batches, () => {
    return signal.aborted || now().getTime() > until.getTime() - LAST_CALL;
  });
  await carrierAccounts.settle(account, turn, now());
}

/** Those that are followed already, and as many more as the ceiling allows. The others wait for the next month. */
async function withinCeiling(
  { quota, parcelReports, now }: PollPorts,
  account: CarrierAccount,
  claimed: readonly ClaimedParcel[],
): Promise<ClaimedParcel[]> {
  const followed = claimed.filter((one) => isFollowed(one, account));
  const others = claimed.filter((one) => !isFollowed(one, account));
  const granted = await quota.take(account, others.length, now());
  for (const one of others.slice(granted)) {
    await parcelReports.postpone(one, nextMonth(now()), one.attempts);
  }
  return [...followed, ...others.slice(0, granted)];
}

/** Asks batch after batch, until the account has to rest. @returns `null` where nothing was asked. */
async function askAll(
  ports: PollPorts,
  account: CarrierAccount,
  provider: TrackingProvider,
  batches: readonly ClaimedParcel[][],
  isOver: () => boolean,
): Promise<AccountTurn | null> {
  const { askService, parcelReports, now, random } = ports;
  let turn: AccountTurn | null = null;
  let failuresInRow = 0;
  for (const batch of batches) {
    if (turn?.kind === 'trouble' || isOver()) {
      await release(ports, account, batch);
      continue;
    }
    try {
      await askService(account, provider, batch);
      turn = { kind: 'answered' };
      failuresInRow = 0;
    } catch (error) {
      const { shop } = account;
      ports.log.warn({ shop, provider: provider.name, err: error }, 'a tracking service failed');
      failuresInRow += 1;
      await giveBack(ports, account, batch);
      const isTheirs = isOfParcels(troubleOf(error)) && failuresInRow < FAILURES_TO_OPEN;
      if (!isTheirs) turn = afterTrouble(error, account, now(), random);
      for (const parcel of batch) {
        const attempts = parcel.attempts + (isTheirs ? 1 : 0);
        const alone = isTheirs && batch.length === 1;
        const dueAt = alone ? nextPoll(now(), parcel.attempts, random) : now();
        await parcelReports.postpone(parcel, dueAt, attempts);
      }
    }
  }
  return turn;
}

/** Ends the leases of parcels that were not asked about. */
async function release(
  ports: PollPorts,
  account: CarrierAccount,
  batch: readonly ClaimedParcel[],
): Promise<void> {
  await giveBack(ports, account, batch);
  for (const one of batch) await ports.parcelReports.postpone(one, ports.now(), one.attempts);
}

async function giveBack(
  { quota, now }: PollPorts,
  account: CarrierAccount,
  batch: readonly ClaimedParcel[],
): Promise<void> {
  const registered = batch.filter((one) => !isFollowed(one, account)).length;
  await quota.giveBack(account.shop, registered, now());
}

/** Each batch is fetched or registered; a parcel that has failed before is asked about alone. */
function batchesOf(
  parcels: readonly ClaimedParcel[],
  account: CarrierAccount,
  size: number,
): ClaimedParcel[][] {
  const kinds = Map.groupBy(parcels, (one) => `${isFollowed(one, account)} ${hasFailed(one)}`);
  return [...kinds.values()].flatMap((alike) => {
    const [first] = alike;
    const step = first && hasFailed(first) ? 1 : size;
    return Array.from({ length: Math.ceil(alike.length / step) }, (_, index) =>
      alike.slice(index * step, (index + 1) * step),
    );
  });
}

/** A call with it failed, and not that the service has no news of it. */
function hasFailed({ attempts, result }: ClaimedParcel): boolean {
  return attempts > 0 && result !== 'not_found';
}
