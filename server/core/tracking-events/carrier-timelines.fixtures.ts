import { existsSync, readFileSync } from 'node:fs';

/** The status that a recorded parcel should have. */
interface ExpectedState {
  status: string;
  substatus?: string;
  /** Where the record contradicts itself, each of these will do. */
  anyOf?: string[];
}

interface RecordedEvent {
  /** `2026-11-25T07:12:00+01:00`, without offset where none is known, a date alone where no time is. */
  at: string | null;
  code: string | null;
  type: string | null;
  text: string | null;
  place: string | null;
}

/** A parcel as a carrier once answered, its events in the carrier's order. */
export interface CarrierTimeline {
  id: string;
  carrier: string;
  expected: ExpectedState;
  events: RecordedEvent[];
}

interface ManifestEntry {
  id: string;
  carrier: string;
  timelineFile: string | null;
  expected: ExpectedState;
}

interface RawEvent {
  date?: string | null;
  time?: string | null;
  timestamp?: string | null;
  code?: string | null;
  type?: string | null;
  description?: string | null;
  location?: string | null;
}

/** Recorded answers of carriers; they belong to their sources and are not part of the project. */
const RECORDINGS = new URL('../../../../shared/fixtures/carriers/', import.meta.url);

const MONTHS =
  'january february march april may june july august september october november december';

/** Every recorded timeline, or `null` where the recordings are not at hand. */
export function carrierTimelines(): CarrierTimeline[] | null {
  const manifest = new URL('manifest.json', RECORDINGS);
  if (!existsSync(manifest)) return null;
  const { entries }: { entries: ManifestEntry[] } = JSON.parse(readFileSync(manifest, 'utf8'));
  return entries.flatMap(({ id, carrier, timelineFile, expected }) => {
    if (!timelineFile) return [];
    const recording = readFileSync(new URL(timelineFile, RECORDINGS), 'utf8');
    const { events }: { events: RawEvent[] } = JSON.parse(recording);
    return [{ id, carrier, expected, events: events.map(toRecordedEvent) }];
  });
}

function toRecordedEvent(raw: RawEvent): RecordedEvent {
  return {
    at: readAt(raw),
    code: raw.code || null,
    type: raw.type || null,
    text: raw.description?.replace(/\s+/g, ' ').trim() || null,
    place: raw.location?.trim() || null,
  };
}

/** The sources write an instant, a local time marked `Z` by mistake, a date alone, or words. */
function readAt({ date, time, timestamp }: RawEvent): string | null {
  if (timestamp) {
    if (timestamp.endsWith('T00:00:00')) return timestamp.slice(0, 10);
    return timestamp.replace(/(\.\d+)?Z$/, '');
  }
  const day = readDay(date ?? '');
  const clock = readClock(time ?? '');
  return day && clock ? `${day}T${clock}` : day;
}

function readDay(date: string): string | null {
  const digits = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(date);
  if (digits) return digits.slice(1).join('-');
  const words = /^([a-z]+) (\d{1,2}), (\d{4})$/i.exec(date);
  const month = MONTHS.split(' ').indexOf((words?.[1] ?? '').toLowerCase()) + 1;
  if (!words || month === 0) return null;
  return [words[3], padded(month), padded(Number(words[2]))].join('-');
}

/** `8:29 am`, `061500`, `18:22:43`; also `14:03 PM`, whose hours are 24 already. */
function readClock(time: string): string | null {
  const parts = /^(\d{1,2}):?(\d{2})(?::?(\d{2}))?(?: ?([ap])m)?$/i.exec(time);
  if (!parts) return null;
  const hour = Number(parts[1]);
  const half = parts[4]?.toLowerCase();
  const noon = half === 'p' && hour < 12 ? 12 : half === 'a' && hour === 12 ? -12 : 0;
  return [padded(hour + noon), parts[2] ?? '00', parts[3] ?? '00'].join(':');
}

function padded(value: number): string {
  return String(value).padStart(2, '0');
}
