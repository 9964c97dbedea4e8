import type { CDPSession } from '@playwright/test';

/** https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-Profile */
interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string }; children?: number[] }[];
  samples?: number[];
  /** Microseconds between a sample and the one before. */
  timeDeltas?: number[];
}

/** Microseconds between two samples. */
const INTERVAL = 250;

/**
 * Milliseconds of each piece of work in one go that scripts of ours did, or had the browser do: the
 * runs of samples with a frame of theirs on the stack. Microtasks are told apart from nothing else
 * by any other record of Chromium's.
 */
export async function recordPieces(
  devtools: CDPSession,
  isOurs: (url: string) => boolean,
): Promise<() => Promise<number[]>> {
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await devtools.send('Profiler.start');
  return async () => {
    const { profile } = await devtools.send('Profiler.stop');
    return toPieces(profile, isOurs);
  };
}

function toPieces(profile: Profile, isOurs: (url: string) => boolean): number[] {
  const ours = new Set<number>();
  const cleaning = new Set<number>();
  // A parent comes before its children.
  for (const { id, callFrame, children = [] } of profile.nodes) {
    if (isOurs(callFrame.url)) ours.add(id);
    if (ours.has(id)) for (const child of children) ours.add(child);
    if (callFrame.functionName === '(garbage collector)') cleaning.add(id);
  }
  const pieces: number[] = [];
  let piece = 0;
  for (const [index, sample] of (profile.samples ?? []).entries()) {
    const elapsed = (profile.timeDeltas?.[index + 1] ?? 0) / 1000;
    // What is cleaned up while we work is work of ours.
    if (ours.has(sample) || (piece > 0 && cleaning.has(sample))) piece += elapsed;
    else if (piece > 0) {
      pieces.push(piece);
      piece = 0;
    }
  }
  return piece > 0 ? [...pieces, piece] : pieces;
}
