import type { z } from 'astro/zod';
import { type Webinar, webinarSchema } from '../../webinar/model.ts';
import { instantOf, isZone, localTimeOf } from '../../webinar/schedule.ts';
import { describeIssue } from '../describe-issue.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { type Content, isRecord } from '../read-content.ts';
import type { Details, RuleId } from '../rule-table.ts';
import type { YamlFile } from '../yaml-file.ts';

/** Every webinar keeps its schema, and what it says can be true. */
export function checkWebinars({ webinars }: Content): Mistake[] {
  return webinars.flatMap((file) => {
    if (file.problem) return [];
    const parsed = webinarSchema.safeParse(file.data);
    return [
      ...checkName(file),
      ...checkStart(file),
      ...checkWords(file),
      ...(parsed.success ? checkSense(parsed.data, file) : []),
      ...(parsed.error?.issues ?? []).flatMap((issue) => tellOf(issue, file)),
    ];
  });
}

/** Names that people try, and what to write. */
const instead: Readonly<Record<string, string>> = {
  ...same(['end', 'until', 'duration', 'length'], 'Write the length in `minutes`.'),
  ...same(
    ['date', 'time', 'when', 'zone'],
    'Write `start: { local: "2027-03-04T14:00", zone: Africa/Johannesburg }`.',
  ),
  ...same(
    ['link', 'url', 'join', 'joinUrl', 'join_url', 'zoom', 'teams', 'meet'],
    'The link to take part never stands in a file, for everyone can read it. Set it on the server (JOIN_URLS) or as organiser: it then goes out by mail only.',
  ),
  ...same(['capacity', 'places', 'max'], 'Write how many people can take part in `seats`.'),
  ...same(['language', 'lang'], 'Write `languages: [nl, en]`, also for one.'),
  ...same(
    ['state', 'status'],
    'Leave it out: the state follows from `start` and the clock. Only `cancelled` is said.',
  ),
  ...same(['audio', 'video', 'transcript', 'notes'], 'Write it inside `recording`.'),
};

function tellOf(issue: z.core.$ZodIssue, file: YamlFile): Mistake[] {
  if (issue.code === 'unrecognized_keys' && issue.path.length === 0) {
    const tried = issue.keys.filter((key) => Object.hasOwn(instead, key));
    const others = issue.keys.filter((key) => !Object.hasOwn(instead, key));
    return [
      ...tried.map((field) => at(file, [field], 'webinar-field', { field, instead: instead[field] ?? '' })),
      ...(others.length > 0 ? describeIssue({ ...issue, keys: others }, file, webinarSchema) : []),
    ];
  }
  const cancelled = isRecord(file.data) ? file.data.cancelled : undefined;
  if (issue.path.join() === 'cancelled' && /^(?:string|boolean|number)$/.test(typeof cancelled)) {
    return [at(file, ['cancelled'], 'webinar-cancelled-why', { given: String(cancelled) })];
  }
  return describeIssue(issue, file, webinarSchema);
}

function checkName(file: YamlFile): Mistake[] {
  const name = file.file.replace(/^.*\/|\.yaml$/g, '');
  const id = isRecord(file.data) ? file.data.id : undefined;
  return typeof id === 'string' && id !== name ? [at(file, ['id'], 'webinar-file-name', { id, name })] : [];
}

function checkStart(file: YamlFile): Mistake[] {
  const start = isRecord(file.data) && isRecord(file.data.start) ? file.data.start : {};
  const { local, zone } = start;
  if (typeof zone !== 'string') return [];
  if (!isZone(zone)) return [at(file, ['start', 'zone'], 'webinar-zone', { zone })];
  if (typeof local !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(local)) return [];
  return isThere(local, zone) ? [] : [at(file, ['start', 'local'], 'webinar-hour-skipped', { local, zone })];
}

/** False for an hour that a change of clocks leaves out. What is no date at all, the schema tells of. */
function isThere(local: string, zone: string): boolean {
  try {
    return localTimeOf(instantOf({ local, zone }), zone) === local.slice(0, 16);
  } catch {
    return true;
  }
}

/** What everyone reads: neither a way in, nor a date that can change. */
function checkWords(file: YamlFile): Mistake[] {
  const data = isRecord(file.data) ? file.data : {};
  return (['title', 'summary', 'cancelled'] as const).flatMap((field) => {
    const texts = isRecord(data[field]) ? data[field] : {};
    return Object.entries(texts).flatMap(([language, text]) => {
      if (typeof text !== 'string') return [];
      const link = meeting.exec(text)?.[0];
      const date = dateInWords.exec(text)?.[0];
      return [
        ...(link ? [at(file, [field, language], 'webinar-join-link', { found: link })] : []),
        ...(date && field !== 'cancelled'
          ? [at(file, [field, language], 'webinar-date-in-words', { found: date })]
          : []),
      ];
    });
  });
}

const meeting =
  /(?:zoom\.us|teams\.(?:microsoft|live)\.com|meet\.google\.com|webex\.com|whereby\.com|meet\.jit\.si)/i;
const dateInWords =
  /\b\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|January|February|March|May|June|July|August|October)\b/;

/** What can only be judged of a file that keeps its schema. */
function checkSense({ languages, recording, start, cancelled }: Webinar, file: YamlFile): Mistake[] {
  const twice = languages.find((language, index) => languages.indexOf(language) !== index);
  const found = twice
    ? [at(file, ['languages', languages.lastIndexOf(twice)], 'webinar-language-twice', { language: twice })]
    : [];
  if (!recording) return found;
  const { audio, video } = recording;
  if (Object.keys(recording).length === 0) found.push(at(file, ['recording'], 'webinar-recording-empty', {}));
  const why = cancelled ? 'that does not take place' : start ? undefined : 'without a date';
  if (why) found.push(at(file, ['recording'], 'webinar-recording-early', { why }));
  if (audio && video && audio.megabytes >= video.megabytes) {
    const sizes = { audio: audio.megabytes, video: video.megabytes };
    found.push(at(file, ['recording', 'audio', 'megabytes'], 'webinar-audio-larger', sizes));
  }
  return found;
}

function at<R extends RuleId>(
  file: YamlFile,
  path: readonly PropertyKey[],
  rule: R,
  details: Details<R>,
): Mistake {
  return mistake(rule, { file: file.file, line: file.lineOf(path) }, details);
}

function same(names: readonly string[], advice: string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, advice]));
}
