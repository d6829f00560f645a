import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

/** The machine's own clock and chance. Tests hand in another world. */
export const realWorld: World = {
  now: () => new Date(),
  newId: () => randomUUID(),
  newSecret: () => randomBytes(32).toString('base64url'),
  random: () => Math.random(),
  wait: (milliseconds) => wait(milliseconds),
};

/** What the server takes from the world around it. */
export interface World {
  /** The time now. */
  now(): Date;
  /** An id that was never given before. */
  newId(): string;
  /** 256 bits that nobody can guess, as 43 characters for an address. */
  newSecret(): string;
  /** A number from 0 up to 1, to spread retries. */
  random(): number;
  /** Resolves after so many milliseconds. */
  wait(milliseconds: number): Promise<unknown>;
}
