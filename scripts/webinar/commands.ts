import { backupCommands } from './backup-commands.ts';
import type { Command } from './command.ts';
import { mailCommands } from './mail-commands.ts';
import { peopleCommands } from './people-commands.ts';
import { scheduleCommands } from './schedule-commands.ts';
import { signInCommands } from './sign-in-commands.ts';
import { viewCommands } from './view-commands.ts';

/** The one table of commands, in the order in which the help shows them. A new command is a new row. */
export const commands: readonly Command[] = [
  ...viewCommands,
  ...peopleCommands,
  ...scheduleCommands,
  ...mailCommands,
  ...signInCommands,
  ...backupCommands,
];
