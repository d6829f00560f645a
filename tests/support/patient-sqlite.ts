import { DatabaseSync } from 'node:sqlite';

/*
 * Loaded into a server with `--import`, as a control: every transaction on SQLite waits for a lock as SQLite
 * itself does it, in the call, while nothing else runs. A test about locks must find that.
 */
const { exec, prepare } = DatabaseSync.prototype;
DatabaseSync.prototype.prepare = function (...given) {
  if (given[0].startsWith('begin')) exec.call(this, 'pragma busy_timeout = 5000');
  return prepare.apply(this, given);
};
