import { DatabaseSync } from 'node:sqlite';

/**
 * Fills the tables of an SQLite file with people, of whom every third that comes takes the place of one who
 * is erased, as in the life of a long list; always the same for a seed. Resolves with the names of who is gone.
 */
export function letPeopleComeAndGo(file: string, { people, seed, secureDelete = 'on' }: Coming): string[] {
  const db = new DatabaseSync(file);
  db.exec(`pragma foreign_keys = on; pragma synchronous = off; pragma secure_delete = ${secureDelete}`);
  const random = createChance(seed);
  const newId = () => Array.from({ length: 4 }, () => Math.floor(random() * 2 ** 32).toString(16)).join('-');
  const here: { id: string; name: string }[] = [];
  const gone: string[] = [];
  for (let index = 0; index < people; index++) {
    const id = newId();
    const name = `marker${String(index).padStart(6, '0')}`;
    const email = `${name}@example.org`;
    insert(db, 'registrations', { id, ...registration, email, email_key: email, name });
    const mail = { id: newId(), registration_id: id, recipient: email, recipient_key: email };
    insert(db, 'outbox', { ...mail, ...letter, body: 'x'.repeat(random() * 2_000), message_id: newId() });
    insert(db, 'access_tokens', { hash: newId(), registration_id: id, created_at: time });
    here.push({ id, name });
    if (index % 2 === 1) db.prepare("update outbox set body = '' where registration_id = ?").run(id);
    if (index % 3 !== 2) continue;
    const [leaving] = here.splice(Math.floor(random() * here.length), 1);
    db.prepare('delete from registrations where id = ?').run(leaving?.id ?? '');
    db.prepare('insert into erased values (?, ?, 0)').run(leaving?.id ?? '', time);
    gone.push(leaving?.name ?? '');
  }
  db.close();
  return gone;
}

const time = '2026-11-24T08:00:00.000Z';
const registration = {
  webinar: 'plg-webinar',
  role: 'teacher',
  language: 'nl',
  news: 0,
  notice: '2026-11-24',
  status: 'interested',
  created_at: time,
};
const letter = {
  kind: 'interested',
  subject: 'Dag',
  state: 'sent',
  attempts: 1,
  next_attempt_at: time,
  created_at: time,
};

function insert(db: DatabaseSync, table: string, row: Readonly<Record<string, string | number>>): void {
  const names = Object.keys(row);
  const places = names.map(() => '?').join(', ');
  db.prepare(`insert into ${table} (${names.join(', ')}) values (${places})`).run(...Object.values(row));
}

/** A small generator: the same numbers for a seed, from 0 up to 1. */
function createChance(seed: number): () => number {
  let state = seed * 7_919;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export interface Coming {
  readonly people: number;
  readonly seed: number;
  readonly secureDelete?: 'on' | 'off';
}
