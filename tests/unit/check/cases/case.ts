import type { RuleId } from '../../../../src/check/rule-table.ts';
import { lesson } from '../../../fixtures/course.ts';

/** One thing broken in the valid course, and everything that is then told. */
export interface Case {
  readonly rule: RuleId;
  /** Completes "tells of …". */
  readonly name: string;
  readonly break: (files: Map<string, string>) => void;
  /** As printed: see `told`. */
  readonly told: string;
  /** True when the case is about the ledger itself; otherwise it is written anew after the break. */
  readonly keepLedger?: boolean;
}

export const nl = `${lesson}/lesson.nl.mdx`;
export const en = `${lesson}/lesson.en.mdx`;
export const quiz = `${lesson}/quiz.yaml`;
export const svg = `${lesson}/loop.svg`;
export const moduleYaml = 'course/01-first-steps/module.yaml';

/** Replaces the first occurrence of a text in some files. Throws when one does not have it. */
export function replace(paths: string | readonly string[], from: string, to: string): Case['break'] {
  return (files) => {
    for (const path of [paths].flat()) {
      const text = files.get(path) ?? '';
      if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
      files.set(
        path,
        text.replace(from, () => to),
      );
    }
  };
}

/** Adds or replaces a file. */
export function write(path: string, text: string): Case['break'] {
  return (files) => files.set(path, text);
}

/** Removes a file. */
export function remove(path: string): Case['break'] {
  return (files) => files.delete(path);
}

/** Copies every file of one folder to another, with texts replaced. */
export function copy(from: string, to: string, texts: Readonly<Record<string, string>> = {}): Case['break'] {
  return (files) => {
    for (const [path, text] of [...files]) {
      if (!path.startsWith(`${from}/`)) continue;
      const changed = Object.entries(texts).reduce((all, [old, wanted]) => all.replace(old, wanted), text);
      files.set(to + path.slice(from.length), changed);
    }
  };
}

/** One mistake or more, each as `file, line, what, mend`, in the form in which they are printed. */
export function told(...parts: readonly (string | number)[]): string {
  return Array.from({ length: parts.length / 4 }, (_, index) => {
    const [file, line, what, mend] = parts.slice(index * 4, index * 4 + 4);
    return `content/${file}:${line}  ${what}\n    ${mend}`;
  }).join('\n');
}
