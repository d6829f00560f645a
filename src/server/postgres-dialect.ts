import {
  type Dialect,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  type PostgresPool,
  PostgresQueryCompiler,
} from 'kysely';
import { type ClientBase, Pool } from 'pg';
import type { World } from './world.ts';

/**
 * Kysely over a pool of connections to PostgreSQL. Differs from a bare pool where trying showed a trap: a
 * connection that breaks never ends the process; while the server is away for a moment, for a restart, who
 * wants a connection waits for it; nothing waits for ever; and a commit is on the disk when it resolves, also
 * where the server was told otherwise.
 */
export function createPostgresDialect(url: string, world: PostgresWorld, limits: PostgresLimits): Dialect {
  const { connections, seconds, patience } = limits;
  const pool = new Pool({
    connectionString: url,
    max: connections,
    application_name: 'leerkring',
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    /* The server ends what takes too long; this is for a server that says nothing at all any more. */
    query_timeout: seconds && (seconds + 5) * 1000,
    onConnect: (client) => prepareSession(client, seconds),
  });
  /* Without listeners a connection that breaks would end the process: one that idles, and one in use. */
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new CandidDriver({ pool: createPatientPool(pool, patience, world) }),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: (db) => new PostgresIntrospector(db),
  };
}

/** A rollback on a broken connection fails too, and Kysely would report that instead of what broke. */
class CandidDriver extends PostgresDriver {
  override async rollbackTransaction(
    connection: Parameters<PostgresDriver['rollbackTransaction']>[0],
  ): Promise<void> {
    await super.rollbackTransaction(connection).catch(() => undefined);
  }
}

/** True when PostgreSQL rolled a transaction back because of another one: done again, it will succeed. */
export function isConflict(error: unknown): boolean {
  return ['40001', '40P01'].includes(codeOf(error));
}

/** True when the server is away, or went away meanwhile. */
export function isLostConnection(error: unknown): boolean {
  const message = error instanceof Error ? error.message : '';
  return lostCodes.test(codeOf(error)) || lostMessages.test(message);
}

/** True when the connection was gone already, so that the server never heard of this. */
export function isUnsent(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith(brokenBefore);
}

/** SQLSTATE of a connection that failed, a server that stops, starts or is crowded; and what sockets say. */
const lostCodes =
  /^(?:08\w{3}|57P0[123]|53300|25P03|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ENOENT)$/;
/** The driver gives these no code. */
const brokenBefore = 'Client has encountered a connection error and is not queryable';
const lostMessages = RegExp(`^(?:Connection terminated|${brokenBefore})`);

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

async function prepareSession(client: ClientBase, seconds: number): Promise<void> {
  await client.query(
    `select set_config('statement_timeout', $1, false),
       set_config('idle_in_transaction_session_timeout', $1, false),
       case current_setting('synchronous_commit')
         when 'off' then set_config('synchronous_commit', 'on', false) end`,
    [String(seconds * 1000)],
  );
}

/** Waits for a server that just went away, and no longer asks to wait once it is known to be gone. */
function createPatientPool(pool: Pool, patience: number, world: PostgresWorld): PostgresPool {
  let awaySince: number | undefined;
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      for (;;) {
        try {
          const client = await pool.connect();
          awaySince = undefined;
          return client;
        } catch (error) {
          if (!isLostConnection(error)) throw error;
          /* Not the clock of the world, which people and programs move. */
          const now = performance.now();
          awaySince ??= now;
          if (now - awaySince > patience) throw error;
          await world.wait(50 + 150 * world.random());
        }
      }
    },
  };
}

export interface PostgresLimits {
  /** The most connections at a time. */
  readonly connections: number;
  /** How long a statement may take, or a transaction may do nothing; 0 is for ever. */
  readonly seconds: number;
  /** Milliseconds to wait for a server that is away: longer than it takes to start again. */
  readonly patience: number;
}

export type PostgresWorld = Pick<World, 'random' | 'wait'>;
