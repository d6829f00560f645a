import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  type SelectModifierNode,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { type Membership, SharedCommit } from './shared-commit.ts';
import type { World } from './world.ts';

/**
 * Kysely over SQLite, with one connection that writes and one that reads. Differs from Kysely's own dialect
 * where measuring showed a trap: transactions begin `immediate` (a read that later writes cannot wait for a
 * lock), a lock is waited for without holding up the event loop, statements are prepared once, and
 * transactions that follow each other closely share a commit (shared-commit.ts).
 */
export function createSqliteDialect(
  open: OpenSqlite,
  world: SqliteWorld,
  begin: BeginMode = 'immediate',
): Dialect {
  return {
    createAdapter: () => new TransactionalAdapter(),
    createDriver: () => createDriver(open, world, begin),
    createQueryCompiler: () => new LocklessCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}

class TransactionalAdapter extends SqliteAdapter {
  /* Kysely would keep the next transaction back until the commit: here it joins. */
  override get supportsMultipleConnections(): boolean {
    return true;
  }

  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Whoever writes has the whole file to themselves: there are no rows to lock (`for update`). */
class LocklessCompiler extends SqliteQueryCompiler {
  protected override visitSelectModifier(node: SelectModifierNode): void {
    if (node.modifier === undefined || node.modifier === 'Distinct') super.visitSelectModifier(node);
  }
}

function createDriver({ writer, reader }: OpenSqlite, world: SqliteWorld, begin: BeginMode): Driver {
  const parts = {
    writing: new Statements(writer, world),
    reading: new Statements(reader, world),
    shared: new SharedCommit(writer),
  };
  return {
    init: () => Promise.resolve(),
    acquireConnection: () => Promise.resolve(new Connection(parts)),
    beginTransaction: (connection: Connection) => connection.begin(begin),
    commitTransaction: (connection: Connection) => connection.commit(),
    rollbackTransaction: (connection: Connection) => connection.rollback(),
    releaseConnection: () => Promise.resolve(),
    async destroy() {
      const giveBack = await parts.shared.turn();
      parts.shared.commit();
      reader.close();
      writer.close();
      giveBack();
    },
  };
}

/** What one user of the connection does with it: queries that stand alone, or one transaction. */
class Connection implements DatabaseConnection {
  readonly #writing: Statements;
  readonly #reading: Statements;
  readonly #shared: SharedCommit;
  /** While a transaction runs. */
  #own: { readonly membership: Membership; readonly giveBack: () => void } | undefined;

  constructor({ writing, reading, shared }: ConnectionParts) {
    this.#writing = writing;
    this.#reading = reading;
    this.#shared = shared;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#own) return this.#write<Row>(query);
    if (onlyReads.test(query.sql)) return this.#reading.run<Row>(query);
    const { result, committed } = await this.#writeAlone<Row>(query);
    await committed;
    return result;
  }

  async begin(mode: BeginMode): Promise<void> {
    const giveBack = await this.#shared.turn();
    try {
      const membership = await this.#shared.join(() => this.#write(CompiledQuery.raw(`begin ${mode}`)));
      this.#own = { membership, giveBack };
    } catch (error) {
      giveBack();
      throw error;
    }
  }

  async commit(): Promise<void> {
    if (!this.#own) throw new Error('There is no transaction to commit.');
    const { committed } = this.#shared.keep(this.#own.membership);
    this.#end();
    await committed;
  }

  async rollback(): Promise<void> {
    if (!this.#own) return;
    try {
      this.#shared.takeBack(this.#own.membership);
    } finally {
      this.#end();
    }
  }

  // biome-ignore lint/correctness/useYield: the interface asks for a generator; no query of ours streams.
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('Streaming is not supported: the connection is shared. Ask for pages instead.');
  }

  #end(): void {
    this.#own?.giveBack();
    this.#own = undefined;
  }

  async #writeAlone<Row>(query: CompiledQuery) {
    const giveBack = await this.#shared.turn();
    try {
      if (!mayShare.test(query.sql)) this.#shared.commit();
      const result = await this.#write<Row>(query);
      return { result, committed: this.#shared.committed };
    } finally {
      giveBack();
    }
  }

  async #write<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    try {
      return await this.#writing.run<Row>(query);
    } catch (error) {
      this.#shared.afterFailure(error);
      throw error;
    }
  }
}

/** Outside a transaction it is read by a connection of its own, which sees what is committed and waits for nobody. */
const onlyReads = /^\s*select\b/i;

/** What works within a transaction that is not its own; the rest, such as a pragma, comes after the commit. */
const mayShare = /^\s*(?:insert|update|delete|with)\b/i;

interface ConnectionParts {
  readonly writing: Statements;
  readonly reading: Statements;
  readonly shared: SharedCommit;
}

/** Prepares statements once and waits for locks of other processes. */
class Statements {
  readonly #raw: DatabaseSync;
  readonly #world: SqliteWorld;
  readonly #known = new Map<string, Prepared>();

  constructor(raw: DatabaseSync, world: SqliteWorld) {
    this.#raw = raw;
    this.#world = world;
  }

  async run<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    for (let waited = 0; ; ) {
      try {
        return this.#execute<Row>(sql, parameters as readonly SQLInputValue[]);
      } catch (error) {
        if (!isBusy(error) || this.#raw.isTransaction || waited >= longestWait) throw error;
        const pause = 10 + this.#world.random() * Math.min(40 + waited / 4, 400);
        waited += pause;
        await this.#world.wait(pause);
      }
    }
  }

  #execute<Row>(sql: string, parameters: readonly SQLInputValue[]): QueryResult<Row> {
    const { statement, reads } = this.#prepare(sql);
    if (reads) return { rows: statement.all(...parameters) as Row[] };
    const { changes, lastInsertRowid } = statement.run(...parameters);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  #prepare(sql: string): Prepared {
    const known = this.#known.get(sql);
    if (known) return known;
    const statement = this.#raw.prepare(sql);
    const prepared = { statement, reads: statement.columns().length > 0 };
    if (this.#known.size >= 200) this.#known.clear();
    this.#known.set(sql, prepared);
    return prepared;
  }
}

/** SQLITE_BUSY and its extended codes: another process holds the lock. */
export function isBusy(error: unknown): boolean {
  const code = (error as { errcode?: number } | null)?.errcode;
  return typeof code === 'number' && (code & 0xff) === 5;
}

/** Milliseconds after which a lock counts as stuck and the query fails. */
const longestWait = 10_000;

interface Prepared {
  readonly statement: StatementSync;
  readonly reads: boolean;
}

/** Two connections to one file in WAL mode; closed with the driver. */
export interface OpenSqlite {
  readonly writer: DatabaseSync;
  readonly reader: DatabaseSync;
}

export type BeginMode = 'immediate' | 'deferred';

export type SqliteWorld = Pick<World, 'random' | 'wait'>;
