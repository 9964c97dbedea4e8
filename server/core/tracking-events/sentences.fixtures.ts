import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ShipmentStatus } from '../../contract.ts';
import type { ShipmentState } from '../order.ts';

/** The letters by which the lists of texts name a state; `U`: nothing is claimed. */
const LETTERS: Record<ShipmentStatus, string> = {
  unknown: 'U',
  info_received: 'I',
  in_transit: 'T',
  out_for_delivery: 'O',
  attempt_failed: 'A',
  available_for_pickup: 'P',
  delivered: 'D',
  exception: 'X',
  returning: 'G',
  returned: 'R',
  cancelled: 'C',
};

/** A sentence of ours with the states that it may be read as. */
export interface Sentence {
  /** `en`, `de`, … */
  language: string;
  /** E.g. `conditions`. */
  kind: string;
  accepted: string;
  text: string;
}

/** A text of a carrier, with the states that it may be read as. */
export interface LabelledText {
  language: string;
  carrier: string;
  accepted: string;
  text: string;
}

const LABELLED = new URL('../../../../shared/fixtures/carriers/open/wordings.txt', import.meta.url);

/** Every sentence of `sentences/`, whose files say what their lines mean. */
export function ownSentences(): Sentence[] {
  return globSync(`${import.meta.dirname}/sentences/*.txt`)
    .toSorted()
    .flatMap(sentencesOf);
}

/** Texts that carriers send, labelled by hand, or `null` where the list is not at hand. */
export function labelledTexts(): LabelledText[] | null {
  if (!existsSync(LABELLED)) return null;
  return linesOf(readFileSync(LABELLED, 'utf8'))
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const [language = '', carrier = '', accepted = '', ...text] = line.split('|');
      return { language, carrier, accepted, text: text.join('|') };
    });
}

/** The letter of a reading. */
export function letterOf(reading: ShipmentState | 'insignificant' | null): string {
  return reading === null || reading === 'insignificant' ? 'U' : LETTERS[reading.status];
}

function sentencesOf(path: string): Sentence[] {
  let kind = '';
  return linesOf(readFileSync(path, 'utf8')).flatMap((line) => {
    if (line.startsWith('#')) {
      kind = line.slice(2);
      return [];
    }
    const [accepted = '', text = ''] = line.split('|');
    return [{ language: basename(path, '.txt'), kind, accepted, text }];
  });
}

function linesOf(text: string): string[] {
  return text.split('\n').filter(Boolean);
}
