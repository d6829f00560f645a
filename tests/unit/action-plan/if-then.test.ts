import { describe, expect, it } from 'vitest';
import { hasMoment, splitIfThen, trimHalves } from '../../../src/action-plan/if-then.ts';

describe('an if–then line', () => {
  it('does not say “if if” when someone typed the word as well', () => {
    expect(trimHalves(' Als het dinsdag is,', 'dan lezen we. ')).toEqual({
      moment: 'het dinsdag is',
      action: 'lezen we',
    });
    expect(trimHalves('if it is Tuesday', 'Then we read')).toEqual({
      moment: 'it is Tuesday',
      action: 'we read',
    });
    expect(trimHalves('alsof', 'dansen ze')).toEqual({ moment: 'alsof', action: 'dansen ze' });
  });

  it.each([
    [
      'Als mijn zes regels klaar zijn, dan lees ik de als-dan-zin voor.',
      'mijn zes regels klaar zijn',
      'lees ik de als-dan-zin voor',
    ],
    [
      'If I read my messages this week, then I send one myself.',
      'I read my messages this week',
      'I send one myself',
    ],
  ])('is taken apart: %s', (text, moment, action) => {
    expect(splitIfThen(text)).toEqual({ moment, action });
  });

  it('is not made of a text that is none', () => {
    expect(splitIfThen('Tel vandaag één fout.')).toBeUndefined();
    expect(splitIfThen('Als het regent')).toBeUndefined();
  });

  it.each([
    'het dinsdag na de pauze is',
    'de bel gaat',
    'it is Tuesday after break',
    'we begin the second period',
    'graad 4 om 9:30 rekenen heeft',
    'ik mijn berichten gelezen heb, zodra ik thuis ben',
    'the first learner is done',
    'het 24 maart is',
  ])('has a moment: %s', (moment) => {
    expect(hasMoment(moment)).toBe(true);
  });

  it.each(['leerlingen het moeilijk vinden', 'learners struggle', 'we meer tijd hebben', 'it is possible'])(
    'has no moment: %s',
    (moment) => {
      expect(hasMoment(moment)).toBe(false);
    },
  );
});
