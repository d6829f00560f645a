import type { IncomingMessage } from 'node:http';

/** The most a form may weigh. */
export const bodyLimit = 16 * 1024;

/** The same for organisers, who paste the list of everyone who was there. */
export const organiserBodyLimit = 768 * 1024;

/**
 * Reads a body of at most `limit` bytes. What is larger is read on without keeping it, so that the
 * browser comes to the answer, up to a limit at which the connection is simply closed.
 */
export async function readBody(request: IncomingMessage, limit = bodyLimit): Promise<ReadBody> {
  if (Number(request.headers['content-length'] ?? 0) > patienceLimit) return 'much-too-large';
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > patienceLimit) return 'much-too-large';
      if (size <= limit) chunks.push(chunk);
    }
  } catch {
    return 'aborted';
  }
  return size > limit ? 'too-large' : Buffer.concat(chunks);
}

const patienceLimit = 1024 * 1024;

export type ReadBody = Buffer | 'too-large' | 'much-too-large' | 'aborted';
