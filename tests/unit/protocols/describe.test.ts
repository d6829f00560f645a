import { describe, expect, it } from 'vitest';
import { describePeople, describeRounds, describeTime, quoted } from '../../../src/protocols/describe.ts';
import { readProtocols } from '../../support/course-files.ts';

const protocols = new Map(readProtocols().map((protocol) => [protocol.id, protocol]));
const of = (id: string) => {
  const protocol = protocols.get(id);
  if (!protocol) throw new Error(`There is no protocol ${id}.`);
  return protocol;
};

describe('a protocol in words', () => {
  it('says for how many people it is', () => {
    expect(describePeople(of('consultancy'), 'nl')).toBe('5 tot 8 mensen');
    expect(describePeople(of('fist-to-five'), 'en')).toBe('3 people or more');
    expect(describePeople(of('troika'), 'nl')).toBe('groepjes van 3, hooguit 4');
    const exact = (sideBySide: boolean) => ({ people: { from: 3, to: 3, sideBySide } });
    expect(describePeople(exact(false), 'en')).toBe('3 people');
    expect(describePeople(exact(true), 'en')).toBe('groups of 3');
  });

  it('says how long it takes, and in how many sittings', () => {
    expect(describeTime(of('tuning'), 'en')).toBe('45 minutes');
    expect(describeTime(of('lesson-study'), 'nl')).toBe('145 minuten, in 3 keer van hooguit 60 minuten');
  });

  it('says how its rounds go', () => {
    const rounds = (id: string) => of(id).steps.find(({ turns }) => turns);
    const [each, five] = [rounds('troika'), rounds('five-whys')];
    expect(each && describeRounds(each, of('troika'), 'nl')).toBe('Een ronde per persoon: 3 × 9 minuten');
    expect(five && describeRounds(five, of('five-whys'), 'en')).toBe('5 × 3 minutes');
  });

  it('puts a line between quotation marks, and makes those within it single', () => {
    expect(quoted('Begin met “Ik zie”.')).toBe('“Begin met ‘Ik zie’.”');
  });
});
