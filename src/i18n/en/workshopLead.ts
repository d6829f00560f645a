/** Texts of the area *workshop lead*: run-sheet and slips. */
export const workshopLead = {
  title: 'Lead a workshop',
  description:
    'The run-sheet of a workshop, with clock times, notes for whoever leads and the part of this moment. Print it, and print slips with QR codes for those who take part.',
  intro:
    'The run-sheet of your workshop: with clock times, with your notes, and with the part of this moment.',
  noScript:
    'This page needs scripts, and they are off or did not arrive: the workshop is in the link, not on a server.',
  untitled: 'A workshop without a name',
  problems: {
    empty:
      'There is no workshop in the link yet. Open this page with the link of a workshop, or make one first.',
    foreign: 'This link is of something else, not of a workshop. Check that you copied the right one.',
    newer: 'This link comes from a newer version of Leerkring. Load this page again.',
    cut: 'The link lost its end on the way. Ask for it again, or copy all of it.',
    damaged: 'The link was changed on its way. Ask for it again.',
  },

  kinds: {
    lesson: 'Lesson',
    card: 'Card',
    question: 'Question',
    protocol: 'Protocol',
    note: 'Note',
    unknown: 'Unknown',
  },
  privateNote: 'For you only',
  unknown: 'This part is not in the course (any more). It keeps its place and its time.',
  minutes: '{count} min',
  total: '{count} minutes in all.',
  available: 'There are {count} minutes.',
  over: 'That is {count} minutes too many.',
  end: 'End',

  beginLabel: 'We begin at',
  beginNow: 'We begin now',
  beginPlan: 'Back to the plan: {time}',
  noTimes: 'Say when you begin, and the clock times appear.',
  other: 'This workshop is on {day}. On that day the run-sheet follows the clock.',
  before: { one: '{count} minute until the start.', other: '{count} minutes until the start.' },
  now: 'Now: {title}',
  left: { one: '{count} minute left.', other: '{count} minutes left.' },
  after: 'The time of the workshop is over.',
  nowMark: 'now',
  here: 'We start this now',
  onTime: 'You are on time.',
  late: {
    one: 'You are {count} minute later than planned.',
    other: 'You are {count} minutes later than planned.',
  },
  early: {
    one: 'You are {count} minute earlier than planned.',
    other: 'You are {count} minutes earlier than planned.',
  },
  endsAt: 'So the end will be at {time}.',
  asPlanned: 'Follow the plan again',
  notSaved:
    'Not saved: this browser does not let us keep anything. What you said here stays until you close the page.',

  notes: 'Notes for whoever leads',
  notesShow: 'Show the notes',
  notesHide: 'Hide the notes',
  openLesson: 'Open the lesson',
  openProtocol: 'Open the protocol',
  run: 'Run the talk',
  show: 'Show it large',
  result: 'Count the answers',
  participants: 'What participants see',

  printHeading: 'On paper',
  printSheet: 'Print the run-sheet',
  printHint: 'With your notes: for you alone.',
  slipsHeading: 'Slips for those who take part',
  slipsHint: 'With the codes and the short addresses, and room to write. Your notes are never on them.',
  slipsCount: 'How many slips?',
  slipsPerSheet: 'How many on a sheet?',
  perSheet: { two: '2 on an A4, with a code for each lesson', four: '4 on an A4' },
  printSlips: { one: 'Print {count} slip', other: 'Print {count} slips' },
  slipExample: 'This is what a slip looks like',
  scanAll: 'Scan for the whole workshop',
  scanOne: 'QR code of “{title}”',
  tooLong:
    'This workshop is too long for one QR code on paper. Make your own notes shorter or take parts out. The codes of the lessons are there.',
  ownNotes: 'My notes',
};
