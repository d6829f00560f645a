import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCheck } from '../../../scripts/check-content.ts';
import { addToLedger, ledgerOf, parseLedger } from '../../../src/check/ledger.ts';
import { validCourse } from '../../fixtures/course.ts';
import { writeFiles } from '../../support/write-files.ts';
import { en, nl, quiz, replace } from './cases/case.ts';

describe('ledgerOf', () => {
  const ledger = ledgerOf(validCourse());

  it('lists lessons, cards and scenarios, reflections and steps', () => {
    expect(ledger.modules).toEqual(['first-steps']);
    expect(ledger.lessons).toEqual(['a-lesson']);
    expect(ledger.cards).toEqual(['a-lesson/dineo', 'a-lesson/one', 'a-lesson/two']);
    expect(ledger.reflections).toEqual(['a-lesson/mine']);
    expect(ledger.steps).toEqual(['a-lesson/try']);
  });

  it('lists the options of every type of question, with those of later steps and near answers', () => {
    const of = (question: string) => ledger.options.filter((id) => id.startsWith(`a-lesson/${question}/`));
    expect(of('choose')).toEqual(['a-lesson/choose/left', 'a-lesson/choose/middle']);
    expect(of('in-order')).toHaveLength(3);
    expect(of('pairs')).toHaveLength(3);
    expect(of('blank')).toEqual(['a-lesson/blank/a-group']);
    expect(of('story').map((id) => id.split('/')[2])).toEqual(['ask', 'listen', 'talk', 'wait']);
  });

  it('lists protocols with their steps, and the turns in those', () => {
    expect(ledger.protocols).toEqual(['a-round']);
    expect(ledger.protocolSteps.map((id) => id.split('/')[1])).toEqual([
      'in-turn',
      'open',
      'round',
      'tell',
      'think',
    ]);
  });

  it('lists terms, sources and webinars', () => {
    expect([ledger.terms, ledger.sources, ledger.webinars]).toEqual([['plc'], ['vvob-2017'], ['a-webinar']]);
  });
});

describe('addToLedger', () => {
  it('keeps what is listed, adds what is new, sorts, and leaves formerly alone', () => {
    const empty = parseLedger({});
    const old = { ...empty, terms: ['plc', 'gone'], formerly: { terms: ['once'] } };
    const added = addToLedger(old, { ...empty, terms: ['coach', 'plc'] });
    expect(added.terms).toEqual(['coach', 'gone', 'plc']);
    expect(added.formerly).toEqual({ terms: ['once'] });
  });
});

describe('the content check as a script', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'leerkring-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const course = (change: (files: Map<string, string>) => void) => {
    const files = validCourse();
    change(files);
    writeFiles(folder, files);
  };
  const newOption = replace(quiz, 'id: middle', 'right: false, id: centre');

  it('counts lessons, questions and protocols when all is well, and overlooks what a system leaves behind', () => {
    course(() => undefined);
    writeFileSync(join(folder, '.DS_Store'), '');
    expect(runCheck(folder, false)).toEqual({
      ok: true,
      report: 'content: 1 lesson, 7 questions, 1 protocol, 1 agenda, no mistakes',
    });
  });

  it('fails with the list and its length', () => {
    course(replace([nl, en], 'id="plc"', 'id="pcl"'));
    const { ok, report } = runCheck(folder, false);
    expect(ok).toBe(false);
    expect(report).toContain('lesson.nl.mdx:11  There is no term `pcl`');
    expect(report).toMatch(/\n\ncontent: 2 mistakes$/);
  });

  it('writes new ids when asked to', () => {
    course((files) => {
      replace([nl, en], '<Steps>', '<Card id="three" title="Three">\nMore.\n</Card>\n\n<Steps>')(files);
    });
    expect(runCheck(folder, false).ok).toBe(false);
    expect(runCheck(folder, true).ok).toBe(true);
    expect(readFileSync(join(folder, 'ids.json'), 'utf8')).toContain('"a-lesson/three"');
    expect(runCheck(folder, false).ok).toBe(true);
  });

  it('writes no id while a published one is gone: that may be a rename', () => {
    course(newOption);
    const before = readFileSync(join(folder, 'ids.json'), 'utf8');
    const { ok, report } = runCheck(folder, true);
    expect(ok).toBe(false);
    expect(report).toContain('`a-lesson/choose/middle` of `options` was published and is gone.');
    expect(report).toContain('No id was written: mend the other mistakes first.');
    expect(readFileSync(join(folder, 'ids.json'), 'utf8')).toBe(before);
  });
});
