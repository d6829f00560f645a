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
import type { World } from './world.ts';

/**
 * Kysely over one open SQLite connection. Differs from Kysely's own dialect where measuring showed a
 * trap: transactions begin `immediate` (a read that later writes cannot wait for a lock), a lock is
 * waited for without holding up the event loop, statements are prepared once, and a rollback is only
 * asked for when SQLite has not rolled back already (it does when the disk is full).
 */
export function createSqliteDialect(
  raw: DatabaseSync,
  world: SqliteWorld,
  begin: BeginMode = 'immediate',
): Dialect {
  return {
    createAdapter: () => new TransactionalAdapter(),
    createDriver: () => createDriver(new Connection(raw, world), raw, begin),
    createQueryCompiler: () => new LocklessCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}

class TransactionalAdapter extends SqliteAdapter {
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

function createDriver(connection: Connection, raw: DatabaseSync, begin: BeginMode): Driver {
  const run = async (sql: string) => void (await connection.executeQuery(CompiledQuery.raw(sql)));
  return {
    init: () => Promise.resolve(),
    acquireConnection: () => Promise.resolve(connection),
    beginTransaction: () => run(`begin ${begin}`),
    commitTransaction: () => run('commit'),
    rollbackTransaction: () => (raw.isTransaction ? run('rollback') : Promise.resolve()),
    releaseConnection: () => Promise.resolve(),
    destroy: () => Promise.resolve(raw.close()),
  };
}

class Connection implements DatabaseConnection {
  readonly #raw: DatabaseSync;
  readonly #world: SqliteWorld;
  readonly #statements = new Map<string, Prepared>();

  constructor(raw: DatabaseSync, world: SqliteWorld) {
    this.#raw = raw;
    this.#world = world;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
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
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#raw.prepare(sql);
    const prepared = { statement, reads: statement.columns().length > 0 };
    if (this.#statements.size >= 200) this.#statements.clear();
    this.#statements.set(sql, prepared);
    return prepared;
  }

  // biome-ignore lint/correctness/useYield: the interface asks for a generator; no query of ours streams.
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('Streaming is not supported: the connection is shared. Ask for pages instead.');
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

export type BeginMode = 'immediate' | 'deferred';

export type SqliteWorld = Pick<World, 'random' | 'wait'>;
