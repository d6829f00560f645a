import type { DatabaseSync } from 'node:sqlite';

/**
 * One commit for all transactions that follow each other closely, on one SQLite connection: what a commit costs is the
 * wait for the disk, and that is the same for one as for twenty. It comes after the first turn of the event loop in
 * which nobody joined.
 *
 * Promises
 * - A transaction is done once its commit is on the disk, and so is a change without one: nothing is told that a power
 *   cut could undo.
 * - A transaction that fails takes back its own and nothing else. When the commit itself fails, or SQLite rolls
 *   everything back (it does when the disk is full), all who share it fail, with the reason.
 * - One transaction at a time: nobody works amid another's.
 * - The lock on the file, for which other processes wait, is given back when `longest` has passed and the transaction
 *   that runs then is over.
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
      this.#group.members += 1;
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

  /** Settles when all that was changed up to this turn is on the disk; undefined when it is. */
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
    const group = { committed: promise, succeed: resolve, fail: reject, members: 1, began: this.#clock() };
    this.#group = group;
    this.#commitSoon(group, group.members);
  }

  /** After a turn in which nobody joined, or when it has been open for `longest`. */
  #commitSoon(group: Group, members: number): void {
    setImmediate(async () => {
      const giveBack = await this.turn();
      if (this.#group === group) {
        const isGrowing = group.members > members && this.#clock() - group.began < longest;
        if (isGrowing) this.#commitSoon(group, group.members);
        else this.commit();
      }
      giveBack();
    });
  }
}

/** Milliseconds. */
const longest = 50;

/** Whether a transaction opened the one that is committed, or joined it. */
export type Membership = 'first' | 'joined';

interface Group {
  members: number;
  readonly committed: Promise<void>;
  readonly succeed: () => void;
  readonly fail: (reason: unknown) => void;
  /** By the clock. */
  readonly began: number;
}
