import fc from 'fast-check';
import { requestOf } from '../../src/action-plan/support-request.ts';
import { type Entry, type Programme, statuses } from '../../src/support-programme/model.ts';
import { pickVersions } from '../../src/support-programme/versions.ts';
import { anyPlan } from './any-workshop.ts';

/* Few ids, moments and words, so that they meet. */
const planIds = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'] as const;
const at = fc.integer({ min: 0, max: 3 });
const word = fc.constantFrom('', 'boeken', 'tijd', 'papier');
const latest = <T>(value: fc.Arbitrary<T>) => fc.record({ value, at });

/** A version of one of three plans; every other one a request alone. */
export const anyVersion = fc
  .tuple(anyPlan, fc.constantFrom(...planIds), at, fc.boolean())
  .map(([plan, id, seconds, whole]) => {
    const version = { ...plan, id, changedAt: seconds * 1000 };
    return whole ? version : requestOf(version);
  });

const anyEntry: fc.Arbitrary<Entry> = fc
  .record({
    versions: fc.array(anyVersion, { minLength: 1, maxLength: 3 }),
    arrivedAt: at,
    status: latest(fc.constantFrom(...statuses)),
    label: latest(word),
    partOf: latest(fc.constantFrom('', ...planIds)),
    notes: fc.array(fc.record({ id: fc.constantFrom('n1', 'n2', 'n3'), at, text: word }), { maxLength: 3 }),
  })
  .map((entry) => ({
    ...entry,
    versions: pickVersions(
      entry.versions.map((version) => ({ ...version, id: entry.versions[0]?.id ?? '' })),
    ),
  }));

/** Any programme of at most three plans. */
export const anyProgramme: fc.Arbitrary<Programme> = fc
  .uniqueArray(anyEntry, { maxLength: 3, selector: ({ versions }) => versions[0]?.id })
  .map((entries) => ({ entries }));
