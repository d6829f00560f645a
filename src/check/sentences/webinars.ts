import { rule } from './rule.ts';

/** The files of the webinars. */
export const webinarRules = {
  'webinar-file-name': rule(
    ({ id }: { id: string; name: string }) => `The webinar's id \`${id}\` is not the name of its file.`,
    ({ id, name }) =>
      `Rename the file to ${id}.yaml, or write \`id: ${name}\` if that one was published before.`,
  ),
  'webinar-field': rule(
    ({ field }: { field: string; instead: string }) => `A webinar has no field \`${field}\`.`,
    ({ instead }) => instead,
  ),
  'webinar-zone': rule(
    ({ zone }: { zone: string }) => `There is no time zone \`${zone}\`.`,
    () => 'Write a name such as Africa/Johannesburg or Europe/Brussels.',
  ),
  'webinar-hour-skipped': rule(
    ({ local, zone }: { local: string; zone: string }) =>
      `The clocks of ${zone} skip ${local}: they go an hour forward then.`,
    () => 'Write an hour that is there, or the zone you meant.',
  ),
  'webinar-cancelled-why': rule(
    ({ given }: { given: string }) => `\`cancelled\` says why, in both languages; \`${given}\` does not.`,
    () => 'Write `cancelled: { nl: "De spreker is ziek.", en: "The speaker is ill." }`, or leave it out.',
  ),
  'webinar-join-link': rule(
    ({ found }: { found: string }) =>
      `The words hold a link to take part (${found}), and everyone can read them.`,
    () => 'Take it out. Set it on the server (JOIN_URLS) or as organiser: it then goes out by mail only.',
  ),
  'webinar-date-in-words': rule(
    ({ found }: { found: string }) =>
      `The words name a date (${found}), which stays behind when the webinar moves.`,
    () => 'Take it out: the page says when it is, on every clock, from `start`.',
  ),
  'webinar-recording-empty': rule(
    (_: object) => '`recording` holds nothing to listen to, watch or read.',
    () => 'Leave it out until there is something: the page then says that there is none yet.',
  ),
  'webinar-recording-early': rule(
    ({ why }: { why: string }) => `There is a recording of a webinar ${why}.`,
    () => 'Give it its `start`, or take away what does not belong: `recording` or `cancelled`.',
  ),
  'webinar-audio-larger': rule(
    ({ audio, video }: { audio: number; video: number }) =>
      `Sound alone (${audio} MB) weighs as much as the video (${video} MB) or more.`,
    () => 'Look at the sizes: perhaps the two stand at each other’s place. A reader chooses by them.',
  ),
  'webinar-language-twice': rule(
    ({ language }: { language: string }) => `\`languages\` names ${language} twice.`,
    () => 'Leave one of the two.',
  ),
};
