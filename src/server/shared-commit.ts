import type { DatabaseSync } from 'node:sqlite';

/**
 * One commit for all transactions that follow each other within a turn of the event loop, on one SQLite connection:
 * what a commit costs is the wait for the disk, and that is the same for one as for twenty.
 *
 * Promises
 * - A transaction is done once its commit is on the disk. So is a query that saw what others had not committed yet:
 *   nothing is told that a power cut could undo.
 * - A transaction that fails takes back its own and nothing else. When the commit itself fails, or SQLite rolls
 *   everything back (it does when the disk is full), all who share it fail, with the reason.
 * - One transaction at a time: nobody works amid another's.
 * - The lock on the file, for which other processes wait, is held for a turn, or until `longest` has passed and the
 *   transaction that runs then is over.
 */
export class SharedCommit {
  readonly #raw: Pick<DatabaseSync, 'exec' | 'isTransaction'>;
  readonly #clock: () => number;
  #lastTurn: Promise<unknown> = Promise.resolve();
  #group: Group | undefined;

  /** `clock` gives milliseconds and never goes back. */
  constructor(raw: Pick<DatabaseSync, 'exec' | 'isTransaction'>, clock = () => performance.now()) {
    this.#raw = raw;
    this.#clock = clock;
  }

  /** Waits for one's turn on the connection; who has it gives it back by calling what this resolves with. */
  async turn(): Promise<() => void> {
    const before = this.#lastTurn;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#lastTurn = promise;
    await before;
    return resolve;
  }

  /** Begins a transaction in one's turn: by `begin` when there is none to join. */
  async join(begin: () => Promise<unknown>): Promise<Membership> {
    if (this.#group) {
      this.#raw.exec('savepoint member');
      return 'joined';
    }
    await begin();
    this.#open();
    return 'first';
  }

  /** Ends a transaction in one's turn. Throws when SQLite rolled it back; what it returns settles with the commit. */
  keep(membership: Membership): { readonly committed: Promise<void> } {
    const group = this.#group;
    if (!group) throw new Error('SQLite has rolled this transaction back.');
    if (membership === 'joined') this.#raw.exec('release member');
    if (this.#clock() - group.began >= longest) this.commit();
    return { committed: group.committed };
  }

  /** Takes a transaction back, in one's turn. */
  takeBack(membership: Membership): void {
    if (!this.#group) return;
    if (membership === 'joined') this.#raw.exec('rollback to member; release member');
    else {
      this.#group = undefined;
      this.#raw.exec('rollback');
    }
  }

  /** Settles when all that a query in this turn may have seen is on the disk; undefined when it is. */
  get committed(): Promise<void> | undefined {
    return this.#group?.committed;
  }

  /** Commits what there is, in one's turn. */
  commit(): void {
    const group = this.#group;
    if (!group) return;
    this.#group = undefined;
    try {
      this.#raw.exec('commit');
      group.succeed();
    } catch (error) {
      if (this.#raw.isTransaction) this.#raw.exec('rollback');
      group.fail(error);
    }
  }

  /** After a statement failed, in one's turn: when SQLite rolled everything back with it, all who shared it hear why. */
  afterFailure(error: unknown): void {
    if (this.#raw.isTransaction) return;
    this.#group?.fail(error);
    this.#group = undefined;
  }

  #open(): void {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    /* Nobody may be there to hear of it: the first one failed. */
    promise.catch(() => undefined);
    const group = { committed: promise, succeed: resolve, fail: reject, began: this.#clock() };
    this.#group = group;
    /* After what the network brought in this turn. */
    setImmediate(async () => {
      const giveBack = await this.turn();
      if (this.#group === group) this.commit();
      giveBack();
    });
  }
}

/** Milliseconds. */
const longest = 20;

/** Whether a transaction opened the one that is committed, or joined it. */
export type Membership = 'first' | 'joined';

interface Group {
  readonly committed: Promise<void>;
  readonly succeed: () => void;
  readonly fail: (reason: unknown) => void;
  /** By the clock. */
  readonly began: number;
}
