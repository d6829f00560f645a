import { z } from 'zod/mini';
import type { Where } from './clock.ts';

/** The ways to say that time is up, in the order in which they are shown. */
export const signalKinds = ['sound', 'vibration', 'colour'] as const;

/** Everything on, until one says otherwise. */
export const allSignals: Signals = { sound: true, vibration: true, colour: true };

/** Reads which signals are on. Never throws. */
export function parseSignals(data: unknown): { data: Signals; whole: boolean } {
  const parsed = signalsSchema.safeParse(data);
  return parsed.success ? { data: parsed.data, whole: true } : { data: allSignals, whole: false };
}

/**
 * True when the time of a stretch ran out between two looks. Not when the facilitator pressed something in
 * between, and not when it happened while nobody looked: a signal that comes late says nothing.
 */
export function timeCameUp(before: Seen, after: Seen): boolean {
  if (before.presses !== after.presses || after.at - before.at > latest) return false;
  if (before.where.phase !== 'during') return false;
  return after.where.index > before.where.index || (before.where.left > 0 && after.where.left <= 0);
}

const signalsSchema = z.object({ sound: z.boolean(), vibration: z.boolean(), colour: z.boolean() });

/** In milliseconds. */
const latest = 5_000;

export type Signals = Readonly<z.infer<typeof signalsSchema>>;

/** What was seen at a moment. */
export interface Seen {
  readonly where: Where;
  readonly at: number;
  /** How many things had happened in the session. */
  readonly presses: number;
}
