import { join } from 'node:path';
import type { WebinarView } from '../webinar/view.ts';
import { backupsOf } from './backup.ts';
import { syncWebinars } from './change-webinar.ts';
import { connectDatabase } from './database.ts';
import type { Env } from './env.ts';
import { createSweeper, eraseAgain } from './erased.ts';
import { startJobRunner } from './job-runner.ts';
import { describeError, type Log } from './log.ts';
import { createMailer } from './mailer.ts';
import { migrateSafely } from './migrate-safely.ts';
import { createOrganisers, type Organisers, signInLimits } from './organiser/organisers.ts';
import { findSession, tidyOrganisers } from './organiser/sign-in.ts';
import { startOutboxWorker } from './outbox-worker.ts';
import {
  changeOwnDetails,
  endNews,
  eraseOwnPlace,
  findOwnPlace,
  leaveOwnPlace,
  type OwnDetails,
  type OwnPlace,
  takeOwnPlace,
} from './own-place.ts';
import { type CalendarRequest, loadPublicCalendar, type PublicCalendar } from './public-calendar.ts';
import { loadRateLimit, type RateLimit } from './rate-limit.ts';
import { loadReadiness, type Readiness } from './readiness.ts';
import { type SignUpOutcome, type SignUpRequest, signUp } from './sign-up.ts';
import { startUpkeep } from './upkeep.ts';
import { createVisitorServices, type VisitorServices } from './visitor-services.ts';
import { loadWebinars } from './webinar-content.ts';
import { createWebinarViews } from './webinar-views.ts';
import type { World } from './world.ts';

/**
 * Opens the database, brings its tables up to date, reads the webinars, and starts the mail worker and the
 * jobs of the clock. What a page may ask of the server is `services`; the rest is for whoever runs it.
 */
export async function startServices({ env, world, log }: ServiceParts): Promise<RunningServices> {
  const files = loadWebinars(join(env.contentDir, 'webinars'));
  const file = join(env.dataDir, 'leerkring.db');
  const db = await connectDatabase({ databaseUrl: env.databaseUrl, file }, world);
  const backups = backupsOf(env, file, log);
  await migrateSafely(db, backups, world, log);
  await eraseAgain(db);
  const site = { url: env.site.href, sender: env.mail.from, joinUrls: env.joinUrls };
  const mailWorld = { ...world, site };
  await syncWebinars(db, files, mailWorld);
  await tidyOrganisers(db, env.organisers, world);
  const webinars = createWebinarViews({
    db,
    now: world.now,
    onFailure: (error) => log('webinars-from-memory', describeError(error)),
  });
  await webinars.all();
  const mailFolder = join(env.dataDir, 'mail');
  const mailer = createMailer({ ...env.mail, folder: mailFolder });
  const sweeper = createSweeper({ db, mailFolder, log });
  const worker = startOutboxWorker({ db, mailer, world, log });
  const visitor = await createVisitorServices({
    db,
    env,
    world: mailWorld,
    onMail: worker.wake,
    onFailure: (error) => log('link-not-mailed', describeError(error)),
  });
  const jobs = startJobRunner({ db, world: mailWorld, log, onRun: worker.wake });
  const upkeep = startUpkeep({ db, sweeper, retentionDays: env.retentionDays, backups, world, log });

  const thenMail = async <T>(result: Promise<T>): Promise<T> => {
    const value = await result;
    worker.wake();
    return value;
  };
  return {
    services: {
      reportFailure: (event, error) => log(event, describeError(error)),
      now: world.now,
      siteUrl: site.url,
      webinars: webinars.all,
      webinar: webinars.one,
      publicCalendar: (request) => loadPublicCalendar(db, request, { site, now: world.now() }),
      visitor,
      signUp: (request) => thenMail(signUp(db, request, mailWorld)),
      ownPlace: {
        find: (secret) => findOwnPlace(db, secret),
        take: (secret) => thenMail(takeOwnPlace(db, secret, mailWorld)),
        leave: (secret) => thenMail(leaveOwnPlace(db, secret, mailWorld)),
        change: (secret, details) => changeOwnDetails(db, secret, details, mailWorld),
        endNews: (secret) => endNews(db, secret, mailWorld),
        erase: async (secret) => {
          const erased = (await thenMail(eraseOwnPlace(db, secret, mailWorld))) !== undefined;
          if (erased) await sweeper.sweep();
          return erased;
        },
      },
      organisers: createOrganisers({
        db,
        organisers: env.organisers,
        world: { ...mailWorld, log },
        limit: await loadRateLimit({ ...env, limits: signInLimits }, db, world),
        wakeMail: worker.wake,
        sweep: sweeper.sweep,
      }),
    },
    isOrganiser: async (secret) => (await findSession(db, secret, env.organisers, world.now())) !== undefined,
    rateLimit: await loadRateLimit(env, db, world),
    readiness: () => loadReadiness(db, world, log),
    quiet,
    async stop() {
      await quiet();
      mailer.close();
      await db.destroy();
    },
  };

  async function quiet(): Promise<void> {
    await Promise.all([worker.stop(), jobs.stop(), upkeep.stop(), visitor.settle()]);
  }
}

/** What pages reach through `Astro.locals.services`. */
export interface Services {
  /** Writes a failure into the log, without anything personal. */
  reportFailure(event: string, error: unknown): void;
  now(): Date;
  /** The public address of the site. */
  readonly siteUrl: string;
  /** Every webinar as it stands now. */
  webinars(): Promise<readonly WebinarView[]>;
  webinar(id: string): Promise<WebinarView | undefined>;
  /** The calendar file of a webinar, for anyone. */
  publicCalendar(request: CalendarRequest): Promise<PublicCalendar>;
  /** Resolves when the sign-up and its mail are on the disk; rejects when nothing was stored. */
  signUp(request: SignUpRequest): Promise<SignUpOutcome>;
  readonly ownPlace: OwnPlaceServices;
  readonly visitor: VisitorServices;
  readonly organisers: Organisers;
}

/** What a person does with the link in the mail; false when the link leads to nobody (any more). */
export interface OwnPlaceServices {
  find(secret: string): Promise<OwnPlace | undefined>;
  /** Takes an offered place, or comes back. */
  take(secret: string): Promise<boolean>;
  leave(secret: string): Promise<boolean>;
  change(secret: string, details: OwnDetails): Promise<boolean>;
  endNews(secret: string): Promise<boolean>;
  erase(secret: string): Promise<boolean>;
}

export interface RunningServices {
  readonly services: Services;
  /** True for the secret of a session of an organiser. */
  isOrganiser(secret: string | undefined): Promise<boolean>;
  /** Counts sign-ups by network, as the settings say. */
  readonly rateLimit: RateLimit;
  /** Whether sign-ups can be served. Never rejects. */
  readiness(): Promise<Readiness>;
  /** Ends at once what runs by itself, and gives back what was taken up; the services still answer. */
  quiet(): Promise<void>;
  stop(): Promise<void>;
}

export interface ServiceParts {
  readonly env: Omit<Env, 'host' | 'port'>;
  readonly world: World;
  readonly log: Log;
}
