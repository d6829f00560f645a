import { describe, expect, it } from 'vitest';
import { readAgendas } from '../support/course-files.ts';

/* Each agenda as it was designed: its minutes, item by item. */
const designed: Record<string, Readonly<Record<string, number>>> = {
  'first-meeting-60': {
    welcome: 5,
    'check-in': 8,
    'needs-write': 4,
    'needs-cluster': 6,
    'needs-discuss': 5,
    norms: 12,
    topic: 8,
    task: 7,
    close: 5,
  },
  'first-meeting-90': {
    welcome: 5,
    'check-in': 8,
    'needs-write': 6,
    'needs-cluster': 10,
    'needs-discuss': 9,
    norms: 22,
    topic: 13,
    task: 7,
    close: 10,
  },
  'later-meeting': { 'check-in': 5, recall: 5, 'our-try': 10, protocol: 30, 'if-then': 7, debrief: 3 },
};
const agendas = readAgendas();

describe('the agendas of whole meetings', () => {
  it.each(agendas)('keep the items and minutes of their design: $id', ({ id, items }) => {
    expect(Object.fromEntries(items.map((item) => [item.id, item.minutes]))).toEqual(designed[id]);
  });

  it('are three, and each lasts as long as its name says', () => {
    expect(agendas.map(({ id }) => id)).toEqual(Object.keys(designed));
    for (const { minutes, title } of agendas) {
      expect(title.nl).toContain(`${minutes} minuten`);
      expect(title.en).toContain(`${minutes} minutes`);
    }
  });

  it('leave the choice of the middle protocol of a later meeting to the facilitator', () => {
    const protocol = agendas
      .find(({ id }) => id === 'later-meeting')
      ?.items.find(({ id }) => id === 'protocol');
    expect(protocol?.forms?.map((form) => form.protocol)).toEqual([
      'troika',
      'learners-work',
      'data-conversation',
      'five-whys',
    ]);
  });

  it('have no line that takes longer than a few breaths to say', () => {
    const lines = agendas.flatMap(({ items }) =>
      items.flatMap(({ line }) => (line ? [line.nl, line.en] : [])),
    );
    expect(Math.max(...lines.map((line) => line.split(/\s+/).length))).toBeLessThanOrEqual(35);
  });
});
