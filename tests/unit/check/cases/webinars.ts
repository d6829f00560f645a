import { type Case, replace, told } from './case.ts';

const file = 'webinars/a-webinar.yaml';
/** Puts lines before the host: they stand from line 4 on. */
const add = (lines: string) => replace(file, 'host:', `${lines}\nhost:`);
const start = 'start: { local: "2027-03-04T14:00", zone: Africa/Johannesburg }';

export const webinarCases: readonly Case[] = [
  {
    rule: 'field-type',
    name: 'a webinar date without quotes',
    break: replace(
      'webinars/a-webinar.yaml',
      'host:',
      'start: { local: 2026-03-05T15:00:00, zone: Africa/Johannesburg }\nhost:',
    ),
    told: told(
      'webinars/a-webinar.yaml',
      4,
      '`start.local` is a date; a text belongs here.',
      'Put it in "double quotes".',
    ),
  },
  {
    rule: 'field-value',
    name: 'a webinar in a language that is not offered',
    break: replace('webinars/a-webinar.yaml', '[nl, en]', '[nl, sesotho]'),
    told: told('webinars/a-webinar.yaml', 5, '`languages 2` cannot be `sesotho`.', 'It is one of: nl, en.'),
  },
  {
    rule: 'field-form',
    name: 'a webinar date that is no date',
    break: replace(
      'webinars/a-webinar.yaml',
      'host:',
      'start: { local: "5 March, 15:00", zone: Africa/Johannesburg }\nhost:',
    ),
    told: told(
      'webinars/a-webinar.yaml',
      4,
      '`start.local` has a form that does not fit: `5 March, 15:00`.',
      'Write it as "2026-03-05T15:00", in double quotes; the zone stands in `zone`.',
    ),
  },
  {
    rule: 'webinar-file-name',
    name: 'a webinar with another id than its file',
    break: replace('webinars/a-webinar.yaml', 'id: a-webinar', 'id: b-webinar'),
    told: told(
      'webinars/a-webinar.yaml',
      1,
      "The webinar's id `b-webinar` is not the name of its file.",
      'Rename the file to b-webinar.yaml, or write `id: a-webinar` if that one was published before.',
    ),
  },
  {
    rule: 'webinar-zone',
    name: 'a time zone that does not exist',
    break: replace(
      'webinars/a-webinar.yaml',
      'host:',
      'start: { local: "2026-03-05T15:00", zone: Africa/Bloemfontein }\nhost:',
    ),
    told: told(
      'webinars/a-webinar.yaml',
      4,
      'There is no time zone `Africa/Bloemfontein`.',
      'Write a name such as Africa/Johannesburg or Europe/Brussels.',
    ),
  },
  {
    rule: 'field-missing',
    name: 'a webinar without a title in one language',
    break: replace(file, 'title: { nl: Een webinar, en: A webinar }', 'title: { nl: Een webinar }'),
    told: told(file, 2, '`title.en` is missing.', 'Add `title.en` here.'),
  },
  {
    rule: 'field-missing',
    name: 'a date without its zone',
    break: add('start: { local: "2027-03-04T14:00" }'),
    told: told(file, 4, '`start.zone` is missing.', 'Add `start.zone` here.'),
  },
  {
    rule: 'field-size',
    name: 'a webinar without places',
    break: add('seats: 0'),
    told: told(file, 4, '`seats` is 0; allowed: more than 0.', 'Make it more than 0.'),
  },
  {
    rule: 'field-type',
    name: 'places that are a text',
    break: add('seats: many'),
    told: told(
      file,
      4,
      '`seats` is a text; a number belongs here.',
      'Write a number, as the other files do.',
    ),
  },
  {
    rule: 'field-size',
    name: 'a webinar that lasts a week',
    break: add('minutes: 10080'),
    told: told(file, 4, '`minutes` is 10080; allowed: at most 600.', 'Make it at most 600.'),
  },
  {
    rule: 'field-type',
    name: 'a size with its unit',
    break: add(`${start}\nrecording: { audio: { url: /a.mp3, megabytes: 18 MB } }`),
    told: told(
      file,
      5,
      '`recording.audio.megabytes` is a text; a number belongs here.',
      'Write a number, as the other files do.',
    ),
  },
  {
    rule: 'field-size',
    name: 'a size in kilobytes',
    break: add(`${start}\nrecording: { audio: { url: /a.mp3, megabytes: 18400 } }`),
    told: told(
      file,
      5,
      '`recording.audio.megabytes` is 18400; allowed: at most 5000.',
      'Make it at most 5000.',
    ),
  },
  {
    rule: 'field-missing',
    name: 'a recording without its size',
    break: add(`${start}\nrecording: { audio: { url: /a.mp3 } }`),
    told: told(file, 5, '`recording.audio.megabytes` is missing.', 'Add `recording.audio.megabytes` here.'),
  },
  {
    rule: 'field-form',
    name: 'a recording at an address that is none',
    break: add(`${start}\nrecording: { audio: { url: a.mp3, megabytes: 18 } }`),
    told: told(
      file,
      5,
      '`recording.audio.url` has a form that does not fit: `a.mp3`.',
      'Write an address that starts with https:// or with /.',
    ),
  },
  {
    rule: 'webinar-field',
    name: 'a webinar with an end',
    break: add(`${start}\nend: "2027-03-04T15:00"`),
    told: told(file, 5, 'A webinar has no field `end`.', 'Write the length in `minutes`.'),
  },
  {
    rule: 'webinar-field',
    name: 'a link to take part, as a field',
    break: add('link: https://zoom.us/j/123'),
    told: told(
      file,
      4,
      'A webinar has no field `link`.',
      'The link to take part never stands in a file, for everyone can read it. Set it on the server (JOIN_URLS) or as organiser: it then goes out by mail only.',
    ),
  },
  {
    rule: 'webinar-field',
    name: 'a date that is not in start, and a field that is mistyped beside it',
    break: add('date: 2027-03-04\nsets: 20'),
    told: told(
      file,
      4,
      'A webinar has no field `date`.',
      'Write `start: { local: "2027-03-04T14:00", zone: Africa/Johannesburg }`.',
      file,
      5,
      '`sets` is not a field that is known here.',
      'Did you mean `seats`?',
    ),
  },
  {
    rule: 'webinar-hour-skipped',
    name: 'an hour that the change to summer time leaves out',
    break: add('start: { local: "2027-03-28T02:30", zone: Europe/Brussels }'),
    told: told(
      file,
      4,
      'The clocks of Europe/Brussels skip 2027-03-28T02:30: they go an hour forward then.',
      'Write an hour that is there, or the zone you meant.',
    ),
  },
  {
    rule: 'webinar-cancelled-why',
    name: 'a webinar that is cancelled without a reason',
    break: add('cancelled: true'),
    told: told(
      file,
      4,
      '`cancelled` says why, in both languages; `true` does not.',
      'Write `cancelled: { nl: "De spreker is ziek.", en: "The speaker is ill." }`, or leave it out.',
    ),
  },
  {
    rule: 'webinar-join-link',
    name: 'a link to take part, in the words',
    break: replace(file, 'en: An hour.', 'en: "An hour, at https://teams.microsoft.com/l/1."'),
    told: told(
      file,
      3,
      'The words hold a link to take part (teams.microsoft.com), and everyone can read them.',
      'Take it out. Set it on the server (JOIN_URLS) or as organiser: it then goes out by mail only.',
    ),
  },
  {
    rule: 'webinar-date-in-words',
    name: 'a date in the words',
    break: replace(file, 'nl: Een uur.', 'nl: "Een uur, op 4 maart."'),
    told: told(
      file,
      3,
      'The words name a date (4 maart), which stays behind when the webinar moves.',
      'Take it out: the page says when it is, on every clock, from `start`.',
    ),
  },
  {
    rule: 'webinar-recording-empty',
    name: 'a recording with nothing in it',
    break: add(`${start}\nrecording: {}`),
    told: told(
      file,
      5,
      '`recording` holds nothing to listen to, watch or read.',
      'Leave it out until there is something: the page then says that there is none yet.',
    ),
  },
  {
    rule: 'webinar-recording-early',
    name: 'a recording of a webinar without a date',
    break: add('recording: { notes: { nl: Samen., en: Together. } }'),
    told: told(
      file,
      4,
      'There is a recording of a webinar without a date.',
      'Give it its `start`, or take away what does not belong: `recording` or `cancelled`.',
    ),
  },
  {
    rule: 'webinar-recording-early',
    name: 'a recording of a webinar that did not take place',
    break: add(
      `${start}\ncancelled: { nl: Ziek., en: Ill. }\nrecording: { notes: { nl: Samen., en: Together. } }`,
    ),
    told: told(
      file,
      6,
      'There is a recording of a webinar that does not take place.',
      'Give it its `start`, or take away what does not belong: `recording` or `cancelled`.',
    ),
  },
  {
    rule: 'webinar-audio-larger',
    name: 'sizes that stand at each other’s place',
    break: add(
      `${start}\nrecording:\n  audio: { url: /a.mp3, megabytes: 240 }\n  video: { url: /a.mp4, megabytes: 18 }`,
    ),
    told: told(
      file,
      6,
      'Sound alone (240 MB) weighs as much as the video (18 MB) or more.',
      'Look at the sizes: perhaps the two stand at each other’s place. A reader chooses by them.',
    ),
  },
  {
    rule: 'webinar-language-twice',
    name: 'a language that is named twice',
    break: replace(file, '[nl, en]', '[nl, en, nl]'),
    told: told(file, 5, '`languages` names nl twice.', 'Leave one of the two.'),
  },
];
