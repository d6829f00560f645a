import { createHash } from 'node:crypto';

/** What is kept of a secret: who reads the database cannot use it. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** True for a text that can be one of our secrets: 256 bits in base64url. Anything else is not looked up. */
export function isSecret(text: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(text);
}
