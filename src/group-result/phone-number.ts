import { crc32 } from '../link/crc-32.ts';
import type { Asked } from './asked.ts';
import { phoneFor } from './typed-code.ts';

/** The number by which a phone is counted for one question: those of two questions tell nothing of each other. */
export function phoneNumber(secret: number, asked: Asked): number {
  return phoneFor(asked, crc32(`${secret} ${asked.code}`));
}
