import { DatabaseSync } from 'node:sqlite';

/*
 * Loaded into a server with `--import`, as a control: every connection to SQLite waits for a lock as SQLite
 * itself does it, in the call, while nothing else runs. A test about locks must find that.
 */
const patient = new WeakSet<DatabaseSync>();
const { exec } = DatabaseSync.prototype;
DatabaseSync.prototype.exec = function (sql) {
  if (!patient.has(this)) exec.call(this, 'pragma busy_timeout = 5000');
  patient.add(this);
  return exec.call(this, sql);
};
