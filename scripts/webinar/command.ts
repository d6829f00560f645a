import type { ParseArgsConfig } from 'node:util';
import type { Env } from '../../src/server/env.ts';
import type { Desk } from '../../src/server/organiser/desk.ts';
import type { Database } from '../../src/server/tables.ts';

/** One command: a row of the table. `<word>` in the usage is needed, `[word]` is not. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  /** One sentence for the list of all commands. */
  readonly summary: string;
  /** More, for `help <command>`. */
  readonly more?: string;
  readonly options?: NonNullable<ParseArgsConfig['options']>;
  /** Resolves with what to print; throws a sentence that says what is wrong and what to do. */
  run(given: Given, opened: Opened): Promise<string>;
}

/** What stands behind the name of the command. */
export interface Given {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

/** What a command can reach; the database is opened by the first that asks for it. */
export interface Opened {
  readonly env: Env;
  desk(): Promise<Desk>;
  db(): Promise<Database>;
  close(): Promise<void>;
}

/** Thrown instead of doing something that wants `--yes`: tells what would happen. */
export class NotYet extends Error {
  constructor(consequences: string) {
    super(`${consequences}\nNothing is done yet. To do it, run the same again with --yes.`);
  }
}

/** The option with which a person says: do it. */
export const yes = { yes: { type: 'boolean' } } as const;

/** The text of an option; undefined when it was not given. */
export function option({ values }: Given, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}
