import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSealed } from '../../../src/link/find-sealed.ts';
import { type LinkKind, seal } from '../../../src/link/sealed.ts';

const address = 'https://leerkring.example/nl/actieplan/#';
const link = (data: unknown, kind: LinkKind = 'plan') => address + seal(kind, data);
const data = (text: string) =>
  findSealed('plan', text).map(({ opened }) => (opened.ok ? opened.data : opened.reason));

describe('finding links in a text', () => {
  it('takes one address, one fragment, or one bare code', () => {
    const fragment = seal('plan', ['one']);
    for (const text of [address + fragment, `#${fragment}`, fragment, `\n ${fragment} \n`])
      expect(data(text)).toEqual([['one']]);
  });

  it('takes all of them from a chat, in order, with who sent each', () => {
    const chat = `[12:01, 2027/03/04] Mpho: Dag allemaal! 😀 #PLG #p1 kamer p2.
[12:03, 2027/03/04] Mpho: ons plan ${link(['a'])}
[12:04, 2027/03/04] Sipho: <${link(['b'])}>, en ook _${link(['c'])}_.
Groeten (${link(['d'])}).`;
    expect(data(chat)).toEqual([['a'], ['b'], ['c'], ['d']]);
    expect(findSealed('plan', chat).map(({ before }) => before)).toEqual([
      '[12:03, 2027/03/04] Mpho: ons plan',
      '[12:04, 2027/03/04] Sipho:',
      '>, en ook',
      'Groeten',
    ]);
  });

  it('puts a link together that a mail program broke over lines', () => {
    const whole = link(['a', 'with enough words to be worth breaking over more than one line, and again']);
    const broken = whole.replace(/.{40}/g, '$&\r\n');
    expect(data(`Kijk:\n${broken}\nEn dit ook: ${link(['b'])}`)).toEqual([
      ['a', 'with enough words to be worth breaking over more than one line, and again'],
      ['b'],
    ]);
  });

  it('lets go of words that stand against its end, and reads an encoded #', () => {
    expect(data(`${link(['a'])}_\n${link(['b'])}Groeten`)).toEqual([['a'], ['b']]);
    expect(data(link(['a']).replace('#', '%23'))).toEqual([['a']]);
  });

  it('names the one that was cut, changed, newer or something else, and goes on', () => {
    const cut = link(['this one has lost its end']).slice(0, -9);
    const sealed = seal('plan', ['this one has a typing error']);
    const changed = `#${sealed.slice(0, 20)}${sealed[20] === 'A' ? 'B' : 'A'}${sealed.slice(21)}`;
    const newer = seal('plan', ['x']).replace('p1', 'p7');
    expect(
      data(`${cut}…\n${changed}\n${link(['a'])}\n#${newer}\n${link(['w'], 'workshop')}\n${address}p1`),
    ).toEqual(['cut', 'damaged', ['a'], 'newer', 'foreign', 'cut']);
  });

  it('sees no link in talk', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (talk) => {
        expect(findSealed('plan', talk)).toEqual([]);
      }),
      { examples: [['room p2.cupboard r1.shelf #welcome #p #w1st #m2m #pizza p1 w1']] },
    );
  });

  it('finds every link, whatever talk stands around it and wherever lines break', () => {
    /* No talk may look like a link or belong to a code: that is tested above. */
    const talk = fc.string({ unit: fc.constantFrom(...' \n.,:;()<>😀é"'), maxLength: 30 });
    const values = fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ before: talk, value: values, width: fc.integer({ min: 8, max: 200 }) }), {
          maxLength: 6,
        }),
        (messages) => {
          const chat = messages
            .map(({ before, value, width }) => {
              const code = seal('plan', value).replace(new RegExp(`.{${width}}`, 'g'), '$&\n');
              return `${before}\n${address}${code}`;
            })
            .join('\n');
          expect(data(chat)).toEqual(messages.map(({ value }) => value));
        },
      ),
    );
  });

  it('never throws, wherever a link is cut, and never makes something else of it', () => {
    const whole = link(['a', 'plan', 'with', 'words']);
    for (let at = 0; at < whole.length; at++) {
      for (const text of [
        whole.slice(0, at),
        whole.slice(at),
        `${whole.slice(0, at)} ${whole.slice(at + 1)}`,
      ]) {
        for (const one of findSealed('plan', text))
          if (one.opened.ok) expect(one.opened.data).toEqual(['a', 'plan', 'with', 'words']);
      }
    }
  });
});
