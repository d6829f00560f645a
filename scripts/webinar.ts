import { type ParseArgsConfig, parseArgs } from 'node:util';
import { closest } from '../src/check/closest.ts';
import { realWorld } from '../src/server/world.ts';
import { type Command, NotYet, type Opened } from './webinar/command.ts';
import { commands } from './webinar/commands.ts';
import { openDesk } from './webinar/open-desk.ts';

/*
 * `npm run webinar -- <command>`: what an organiser does in the pages below /beheer/, from the command line of
 * the machine. It works on the database of the server, also while that runs.
 */
if (import.meta.main) {
  process.exitCode = await runWebinar(process.argv.slice(2), {
    write: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
  });
}

/** Runs one command. Resolves with the exit code: 0 done, 1 something is wrong, 2 asked for `--yes` first. */
export async function runWebinar(
  args: readonly string[],
  { env, write, writeError }: Terminal,
): Promise<number> {
  const [name = '--help', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    write(helpOf(commands.find((one) => one.name === rest[0])));
    return 0;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) {
    const near = closest(
      name,
      commands.map((one) => one.name),
    );
    const hint = near ? `Did you mean ${near}?` : 'See all of them with: npm run webinar -- --help';
    writeError(`There is no command ${name}. ${hint}\n`);
    return 1;
  }
  let opened: Opened | undefined;
  try {
    opened = openDesk(realWorld, env);
    const parsed = parse(command, rest);
    if (parsed.values.help) {
      write(helpOf(command));
      return 0;
    }
    write(`${printable(await command.run(parsed, opened))}\n`);
    return 0;
  } catch (error) {
    const isNotYet = error instanceof NotYet;
    const message = error instanceof Error ? error.message : String(error);
    (isNotYet ? write : writeError)(`${printable(message)}\n`);
    return isNotYet ? 2 : 1;
  } finally {
    await opened?.close();
  }
}

function parse(command: Command, args: readonly string[]) {
  const options: NonNullable<ParseArgsConfig['options']> = {
    ...command.options,
    help: { type: 'boolean', short: 'h' },
  };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const wanted = command.usage.match(/<[^>]+>/g)?.length ?? 0;
    if (!values.help && positionals.length < wanted) {
      throw new Error(`${command.name} needs ${wanted === 1 ? 'one more word' : 'more words'}.`);
    }
    return { values: values as Readonly<Record<string, string | boolean | undefined>>, positionals };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${reason}\nIt goes like this: npm run webinar -- ${command.name} ${command.usage}`);
  }
}

/** Nothing that somebody typed may steer the terminal. */
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '');
}

function helpOf(command: Command | undefined): string {
  if (command) {
    return `npm run webinar -- ${command.name} ${command.usage}\n\n${command.summary}\n${command.more ?? ''}`;
  }
  const lines = commands.map(
    ({ name, usage, summary }) => `  ${`${name} ${usage}`.trimEnd()}\n      ${summary}`,
  );
  return `npm run webinar -- <command>

${lines.join('\n')}

  help <command>
      Says more about one command.

A <webinar> is the name of its file in content/webinars, without .yaml. A <person> is an address or an id.
What changes things for people first says what would happen; with --yes it does it. It uses the same settings
as the server (DATA_DIR or DATABASE_URL, SITE_URL, MAIL_FROM, JOIN_URLS, ORGANISERS).
Ends with 0 when it is done, 1 when something is wrong, 2 when it waits for --yes.
`;
}

/** Where a command writes, and the settings it reads. */
export interface Terminal {
  /** The settings; by default those of the process. */
  readonly env?: Readonly<Record<string, string>>;
  write(text: string): void;
  writeError(text: string): void;
}
