import { fillIn } from '../i18n/fill-in.ts';
import { strings } from '../i18n/strings.ts';
import { fact, type MailBlock, paragraph } from './mail-block.ts';
import type { MailAbout } from './mail-kinds.ts';
import type { Schedule } from './schedule.ts';
import { describeMoment, describeWhen } from './when.ts';

/** What most letters have, ready for one mail: sentences filled in, facts that are there or not. */
export function createPen(about: MailAbout) {
  const { language, schedule, standing, queuePlace, now, calendar = null } = about;
  const text = strings[language].mail;
  const values = { webinar: about.webinar.title[language], place: queuePlace ?? '' };
  const minutesLeft =
    now && schedule.start ? (new Date(schedule.start).getTime() - now.getTime()) / 60_000 : 0;
  return {
    about,
    text,
    say: (words: string) => fillIn(words, values),
    when: () => [fact(text.when, schedule.start ? describeWhen(language, schedule) : [text.noDate])],
    /** Only for who has a place. */
    where: () => {
      if (standing !== 'registered') return [];
      return [fact(text.where, [about.joinUrl ? text.online : text.joinLater], about.joinUrl)];
    },
    keepLink: () => (about.joinUrl ? text.joinKeep : ''),
    heldUntil: () => {
      if (standing !== 'offered' || !about.offerUntil) return [];
      return [fact(text.heldUntil, describeMoment(language, about.offerUntil, schedule.zone))];
    },
    /** How it was, when that is something else than how it is `now`. */
    plannedFirst: (planned: MailAbout['before'], today?: Schedule) => {
      const was = planned ? describeWhen(language, planned) : [];
      const same = today && describeWhen(language, today).join() === was.join();
      return was.length > 0 && !same ? [fact(text.plannedFirst, was)] : [];
    },
    standing: () => {
      if (standing === 'waiting' && queuePlace) return fillIn(text.standing.waitingAt, values);
      return text.standing[standing];
    },
    calendar: (words: string) => (calendar ? words : ''),
    reminded: () => {
      if (minutesLeft > 24 * 60) return text.remindedTwice;
      return minutesLeft > 60 ? text.remindedOnce : '';
    },
  };
}

/** One paragraph of the sentences that there are; none when there are none. */
export function together(...sentences: readonly string[]): MailBlock[] {
  const said = sentences.filter(Boolean);
  return said.length > 0 ? [paragraph(said.join(' '))] : [];
}

/** Text with empty lines in it, as an organiser types it. */
export function paragraphsOf(text: string): MailBlock[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map((one) => one.trim())
    .filter(Boolean)
    .map(paragraph);
}

export type Pen = ReturnType<typeof createPen>;
