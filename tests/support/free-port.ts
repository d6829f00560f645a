import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * The lowest of `count` ports in a row of this machine on which nobody listens at the moment. They lie below
 * the range from which systems take a port for a connection that goes out (32,768 and up on Linux, see
 * net.ipv4.ip_local_port_range): a port of that range can be gone between this answer and its use. Where the
 * search begins is drawn by lot, so that two programs that search at once do not meet.
 */
export async function freePorts(count: number): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const first = LOWEST + Math.floor(Math.random() * (BELOW - LOWEST - count));
    const row = Array.from({ length: count }, (_, at) => first + at);
    const free = await Promise.all(row.map(isFree));
    if (free.every(Boolean)) return first;
  }
  throw new Error(`No ${count} free ports in a row found between ${LOWEST} and ${BELOW}.`);
}

/** A port of this machine on which nobody listens at the moment. */
export const freePort = (): Promise<number> => freePorts(1);

const LOWEST = 15_000;
const BELOW = 32_000;

/** Asked on every address of the machine, since a server under test listens on `localhost`, which may be either. */
async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port);
  try {
    await once(server, 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
}
