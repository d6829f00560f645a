import { describe, expect, it } from 'vitest';
import { readForm } from '../../../src/webinar/read-form.ts';

describe('reading a submitted form', () => {
  it('takes the fields it knows and leaves the rest', () => {
    expect(readForm('name=Jan+Smit&admin=1&__proto__=x&name=second&seal=s&looked=a&from=b')).toEqual({
      fields: { name: 'Jan Smit' },
      trapped: false,
      seal: 's',
      looked: 'a',
      from: 'b',
    });
  });

  it('sees that a robot filled in the field that people do not see', () => {
    expect(readForm('name=x&homepage=https%3A%2F%2Fspam').trapped).toBe(true);
    expect(readForm('name=x&homepage=').trapped).toBe(false);
  });

  it.each(['', '&&&', '%', '%ff%fe=%', '=', 'a'.repeat(16_384)])('does not throw on %j', (body) => {
    expect(readForm(body).trapped).toBe(false);
  });
});
