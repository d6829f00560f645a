/** Texts of the area *move progress*: from one phone or app to another, by link or by codes. */
export const moveProgress = {
  title: 'Move my progress',
  description:
    'Take your own progress in the course to another phone or browser: by a link, or by codes that the other phone scans. Nothing goes to a server.',
  intro:
    'Take what you did in this course to another phone, or out of an app. It goes from phone to phone, in a link or in codes. Nothing goes to a server.',
  noScript:
    'This page needs scripts, and they are off or did not come: your progress is kept by your browser, not by a server.',
  of: 'This is the learning path of {person}.',

  sendHeading: 'From this phone',
  nothing: 'There is nothing here to move yet. What you do in the lessons comes here.',
  holds: 'The link holds: {parts}.',
  parts: {
    finished: { one: '{count} lesson done', other: '{count} lessons done' },
    opened: { one: '{count} lesson opened', other: '{count} lessons opened' },
    answers: { one: '{count} answer', other: '{count} answers' },
    thoughts: { one: '{count} thought you wrote', other: '{count} thoughts you wrote' },
    steps: { one: '{count} step', other: '{count} steps' },
    scan: { one: '{count} choice in the self-scan', other: '{count} choices in the self-scan' },
  },
  private: 'Whoever has the link can read this, your thoughts too. Send it to yourself only.',
  asLink: 'Share or copy the link',
  linkText: 'My progress in Leerkring. Open this link on the other phone:',
  asCodes: 'Show as QR code',
  codeLabel: 'QR code {number} of {total}',
  codeOf: 'Code {number} of {total}',
  codeOne: 'One code. Scan it with the other phone.',
  codesHow:
    'On the other phone, open this page and tap “Scan codes”. The order makes no difference; the other phone says which ones are missing.',
  next: 'Next',
  previous: 'Back',
  turn: 'Turn by itself',
  pause: 'Hold still',
  codesFailed: 'What draws the codes did not come. Share the link instead, or load this page again.',
  tooMany: 'This is too much for codes. Share the link instead.',
  tooLong: 'This is too much for a link. Save a file under “My learning” and bring that to the other phone.',

  receiveHeading: 'To this phone',
  receiveHow: 'Open the link that you made on the other phone, paste it here, or scan the codes.',
  pasteLabel: 'Link from the other phone',
  paste: 'Open',
  scan: 'Scan codes',
  scanStop: 'Close the camera',
  scanning: 'Hold the phone in front of the code.',
  camera: {
    'no-camera': 'There is no camera here that the browser may use. Send the link instead.',
    'not-allowed':
      'The browser may not use the camera. Allow it in the settings of this site, or send the link instead.',
    'no-decoder': 'This browser cannot read codes, and what is needed did not come. Send the link instead.',
  },
  cameNow: 'Code {number} of {total} is in.',
  cameBefore: 'Code {number} was in already.',
  missing: { one: 'Still missing: code {numbers}.', other: 'Still missing: codes {numbers}.' },
  otherSeries: 'This code is of another series. Go on with the one you began, or begin anew.',
  seriesDamaged: 'The codes do not fit together. Begin anew, and make the codes again on the other phone.',
  anew: 'Begin anew',
  noCode: 'This is no code of Leerkring progress.',

  arrived: 'Progress from another phone',
  arrivedHolds: 'In it: {parts}.',
  arrivedNew: { one: '{count} thing of it is new here.', other: '{count} things of it are new here.' },
  arrivedKnown: 'Everything in it is here already.',
  arrivedEmpty: 'There is nothing in it.',
  arrivedFor: 'It will be added to the learning path of {person}. Is that you?',
  someoneElse: 'No: choose who is learning',
  unread: {
    one: '{count} thing in it is unknown to this site and stays out. Reload this page to get the newest version.',
    other:
      '{count} things in it are unknown to this site and stay out. Reload this page to get the newest version.',
  },
  add: 'Add it to mine',
  addHint: 'Nothing that is here already is lost or replaced.',
  leave: 'Leave it',
  added: { one: '{count} new thing added.', other: '{count} new things added.' },
  toMine: 'To my learning',
  notSaved:
    'Not kept: this browser does not let us save, or the device is full. Nothing is lost on the other phone. Make room and open the link again.',
  problems: {
    empty: 'There is nothing in this link. Copy it again on the other phone, from beginning to end.',
    foreign: 'This is not a link with progress. Copy it again on the other phone.',
    newer: 'This link comes from a newer version of Leerkring. Reload this page and open the link again.',
    cut: 'A part of this link is missing: an app cut it off. Copy it again on the other phone, or scan the codes.',
    damaged:
      'Something in this link was changed on the way. Copy it again on the other phone, or scan the codes.',
  },

  whatHeading: 'What moves, and what does not',
  moves:
    'This moves: which lessons you opened and finished, your answers, your thoughts, your planned steps and your self-scan.',
  stays:
    'This does not move: your action plans and, for advisors, the support programme. Each plan has its own link under {plans}.',
  copies:
    'It is a copy: here everything stays as it is. You can do this again later; what was moved before is not counted twice.',
  file: 'Or use a file: save it and load it under {place}.',
};
