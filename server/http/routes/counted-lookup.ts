import type { TrackRequest, TrackResponse } from '../../contract.ts';
import { lookupMeasure } from '../../lookup/lookup-measure.ts';
import { trackOrder, type TrackAnswer, type TrackOrderPorts } from '../../lookup/track-order.ts';
import type { LookupMeasure } from '../../ports/daily-counts.ts';
import type { Log } from '../../ports/log.ts';
import type { ShopDomain } from '../../ports/shop-domain.ts';
import { answerLookup } from './answer-lookup.ts';

/** What a look-up that is counted and always answered needs of the world. */
export interface CountedLookupPorts extends TrackOrderPorts {
  /** Counts what a shopper did for the merchant's numbers: nothing of who it was. */
  countLookup(shop: ShopDomain, measure: LookupMeasure): void;
  metrics: {
    /** Starts the clock of a look-up; the function that it returns stops it. */
    startLookup(): (outcome: TrackResponse['outcome'] | 'busy') => void;
  };
  log: Log;
}

/** Stops the clock of a look-up, and counts it. */
type StopLookup = ReturnType<CountedLookupPorts['metrics']['startLookup']>;

export interface CountedLookup {
  /** Starts the clock of a look-up; the function that it returns stops it, and counts the look-up. */
  start(shop: ShopDomain): StopLookup;
  /** The answer, whatever happens. */
  answer(shop: ShopDomain, address: string, request: TrackRequest): Promise<TrackAnswer>;
}

/** Look-ups of shoppers, which the merchant's numbers count. */
export function createCountedLookup(ports: CountedLookupPorts): CountedLookup {
  const { metrics, log } = ports;

  function start(shop: ShopDomain): StopLookup {
    const stopClock = metrics.startLookup();
    return (outcome) => {
      stopClock(outcome);
      const measure = lookupMeasure(outcome);
      if (measure) ports.countLookup(shop, measure);
    };
  }

  return {
    start,
    answer: (shop, address, request) =>
      answerLookup(shop, start(shop), log, () => trackOrder(ports, shop, address, request)),
  };
}
