import { isIP, SocketAddress } from 'node:net';

/**
 * The address a request really comes from: that of the socket, or, behind N proxies of our own, the N-th
 * from the right in X-Forwarded-For. What stands further left was written by the client.
 */
export function clientAddress(
  socketAddress: string | undefined,
  forwardedFor: string | undefined,
  trustedProxies: number,
): string {
  const socket = plain(socketAddress ?? '');
  if (trustedProxies === 0) return socket;
  const named = plain((forwardedFor ?? '').split(',').at(-trustedProxies) ?? '');
  return isIP(named) ? named : socket;
}

/** What shares a limit: an IPv4 address, or the /64 network that one IPv6 household or school gets. */
export function addressGroup(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = new SocketAddress({ address, family: 'ipv6' }).address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  const zeros = Array.from({ length: tail === undefined ? 0 : 8 - left.length - right.length }, () => '0');
  return `${[...left, ...zeros, ...right].slice(0, 4).join(':')}::/64`;
}

function plain(address: string): string {
  return address.trim().replace(/^::ffff:(?=\d+\.)/i, '');
}
