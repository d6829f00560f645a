import { describe, expect, it } from 'vitest';
import { addressGroup, clientAddress } from '../../src/server/client-address.ts';

describe('the address of a client', () => {
  it.each([
    [0, '9.9.9.9', '10.0.0.1'],
    [1, '1.1.1.1, 9.9.9.9', '9.9.9.9'],
    [2, '1.1.1.1, 9.9.9.9, 10.0.0.2', '9.9.9.9'],
    [1, '', '10.0.0.1'],
    [2, '9.9.9.9', '10.0.0.1'],
    [1, 'rubbish', '10.0.0.1'],
    [1, '::ffff:9.9.9.9', '9.9.9.9'],
  ])('behind %i proxies with X-Forwarded-For "%s" is %s', (proxies, forwarded, expected) => {
    expect(clientAddress('::ffff:10.0.0.1', forwarded, proxies)).toBe(expected);
  });

  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', ''],
  ])('%s shares its limit as %s', (address, group) => {
    expect(addressGroup(address)).toBe(group);
  });
});
