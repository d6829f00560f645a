/** Texts of the area *workshop*: what its pages share, and the participant's view. */
export const workshop = {
  title: 'Workshop',
  description:
    'A workshop that an advisor or facilitator put together from lessons, questions and protocols. It opens from one link or QR code, without an account.',
  noScript:
    'A workshop opens with scripts only, and they are switched off or did not arrive. All lessons can be read without.',
  untitled: 'Workshop without a name',
  kinds: {
    lesson: 'lesson',
    card: 'card',
    question: 'question',
    protocol: 'protocol',
    note: 'note',
    unknown: 'not found',
  },
  ofLesson: 'from lesson {number}, {title}',
  minutes: '{minutes} min',
  minutesTotal: { one: '{count} minute', other: '{count} minutes' },
  partCount: { one: '{count} part', other: '{count} parts' },
  unknownPart: 'This part is not on the site (any more). It keeps its place in the workshop.',
  from: 'from {start}',
  forGroup: 'for {group}',

  problemHeading: 'This workshop does not open',
  problems: {
    empty: 'There is no workshop in this link. Scan the code once more, or ask for the link.',
    foreign: 'This link is of something else, not of a workshop. Ask for the link of the workshop.',
    newer: 'This link comes from a newer version of Leerkring. Reload this page and open the link once more.',
    cut: 'This link lost its end on the way. Ask for it once more, or scan the code.',
    damaged: 'This link was changed on the way and does not open any more. Ask for it once more.',
  },
  makeOwn: 'Put together a workshop yourself',
  allLessons: 'To all lessons',

  kept: 'What you do here stays on this device. Nobody sees it.',
  notSaved:
    'Not kept: this browser lets us keep nothing, or the device is full. What you tick stays until you close the page.',
  progress: '{done} of {total} done',
  nextStep: 'Now: {title}',
  allDone: 'You have done all parts. Well worked.',
  tick: 'I have done this',
  doneMark: 'done',
  openLesson: 'Open this lesson',
  inLesson: 'See this in its lesson',
  openProtocol: 'Open this protocol',
  readHere: 'Read the whole lesson here',
  show: 'Open',
  questionWord: 'Question',
  otherViews: 'For whoever leads it',
  views: {
    workshopLead: 'Run-sheet and slips',
    workshopShow: 'On the big screen',
    session: 'With the clock',
    workshopBuild: 'Change a copy of it',
  },
};
