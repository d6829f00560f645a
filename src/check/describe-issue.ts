import { z } from 'astro/zod';
import { closest } from './closest.ts';
import { nameOf, valueAt } from './field-path.ts';
import { type Mistake, mistake } from './mistake.ts';
import { isRecord } from './read-content.ts';
import type { YamlFile } from './yaml-file.ts';

/** Tells what a schema found, in an author's words and on the line where it stands. */
export function describeIssue(issue: Issue, file: YamlFile, schema: z.ZodType): Mistake[] {
  const place = { file: file.file, line: file.lineOf(issue.path) };
  const field = nameOf(issue.path, file.data);
  const value = valueAt(issue.path, file.data);
  if (value === undefined || value === null || value === '') {
    return [
      mistake(issue.path.includes('feedback') ? 'feedback-missing' : 'field-missing', place, { field }),
    ];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const path = [...issue.path, key];
        return mistake(
          'field-unknown',
          { file: file.file, line: file.lineOf(path) },
          { field: nameOf(path, file.data), near: closest(key, fieldsOf(schema)) },
        );
      });
    case 'invalid_type':
      return [
        mistake('field-type', place, { field, expected: kindName(issue.expected), received: kindOf(value) }),
      ];
    case 'too_big':
    case 'too_small':
      return [mistake('field-size', place, { field, ...sizeOf(issue, value) })];
    case 'invalid_value':
    case 'invalid_union': {
      const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : optionsOf(issue);
      const given = String(value);
      return [mistake('field-value', place, { field, value: given, allowed, near: closest(given, allowed) })];
    }
    default:
      return [
        mistake('field-form', place, {
          field,
          value: String(value),
          hint: issue.code === 'invalid_format' && issue.format === 'datetime' ? dateHint : issue.message,
        }),
      ];
  }
}

const dateHint = 'Write it as "2026-03-05T15:00", in double quotes; the zone stands in `zone`.';

/** The names of all fields anywhere in a schema. */
function fieldsOf(schema: z.ZodType): Set<string> {
  const names = new Set<string>();
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(visit);
    if (!isRecord(part)) return;
    if (isRecord(part.properties)) for (const name of Object.keys(part.properties)) names.add(name);
    Object.values(part).forEach(visit);
  };
  visit(z.toJSONSchema(schema));
  return names;
}

/** The names that may stand in `type`. */
function optionsOf(issue: z.core.$ZodIssueInvalidUnion): string[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}

function sizeOf(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, value: unknown) {
  const [limit, within, beyond] =
    issue.code === 'too_big'
      ? [issue.maximum, 'at most', 'less than']
      : [issue.minimum, 'at least', 'more than'];
  const bound = `${issue.exact ? 'exactly' : issue.inclusive === false ? beyond : within} ${limit}`;
  if (typeof value === 'number') return { size: `is ${value}`, limit: bound };
  const [one, more] = typeof value === 'string' ? ['character', 'characters'] : ['entry', 'entries'];
  const length = typeof value === 'string' || Array.isArray(value) ? value.length : 0;
  return { size: `has ${length} ${length === 1 ? one : more}`, limit: bound };
}

function kindOf(value: unknown): string {
  if (value instanceof Date) return 'a date';
  if (Array.isArray(value)) return 'a list';
  return /number|boolean/.test(typeof value) ? `\`${value}\`` : kindName(typeof value);
}

function kindName(kind: string): string {
  const names: Readonly<Record<string, string>> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: '`true` or `false`',
    array: 'a list',
    object: 'a group of fields',
  };
  return names[kind] ?? kind;
}

type Issue = z.core.$ZodIssue;
