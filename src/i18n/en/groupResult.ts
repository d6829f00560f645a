/** Texts of the area *group result*. */
export const groupResult = {
  title: 'Result of the group',
  description:
    'For whoever leads a workshop: add up on your own phone what the group answered. Each phone shows a code. It holds no name and needs no network.',
  intro:
    'Each phone in the room can show a code after a question. Scan those codes or type them here, and look together at what the group chose.',
  noScript:
    'This page needs scripts, and they are off or did not arrive: it counts in your browser, not on a server. It works without phones too: ask for hands and write the numbers on the board.',
  aboutHeading: 'How it goes',
  about: [
    'Ask everyone to answer the question and then to open “Show my code”.',
    'Walk around and scan the QR codes. Or let people say their codes and type them: a wrong character is noticed.',
    'The same phone counts once. Whoever has second thoughts shows the new code: it takes the place of the first.',
    'Everything stays on this device. A code holds no name.',
  ],

  questionLabel: 'Which question are you counting?',
  questionNone: 'Choose a question',
  inWorkshop: 'In this workshop',
  scanGroup: 'About your PLC',

  typedLabel: 'Type a code',
  typedHint: '{count} characters. Capitals and spaces make no difference.',
  add: 'Count it',
  scan: 'Scan codes',
  scanStop: 'Close the camera',
  scanning: 'Hold the camera in front of a phone, then of the next one.',
  camera: {
    'no-camera': 'No camera was found here. Let people say their codes and type them.',
    'not-allowed':
      'The browser may not use the camera. Allow it in the settings of this site, or type the codes.',
    'no-decoder': 'What reads the code did not arrive. Check your connection, or type the codes.',
  },
  outcomes: {
    new: 'Counted.',
    known: 'This phone was counted already, with the same answer.',
    changed: 'This phone gave another answer before. The new one counts now.',
  },
  elsewhere: 'Counted for another question: “{question}”',
  wrong: {
    empty: 'Type a code first.',
    stranger: '“{character}” stands in no code at all. Look at the phone once more.',
    length: 'A code for this question has {count} characters. This one has {typed}.',
    wrong:
      'This code is not right: one character is wrong, or it belongs to another question. Ask for it again.',
  },
  notOurs: 'This QR code holds no answer. Ask for “Show my code”.',
  reasons: {
    empty: 'This code holds no answer. Ask for it again.',
    foreign: 'This code is of something else. Ask for “Show my code”.',
    newer: 'This code comes from a newer version of Leerkring. Load this page again.',
    cut: 'This code is not whole. Scan it again.',
    damaged: 'This code was changed on its way. Scan it again.',
    unknown: 'This question is not in the course (any more). The answer was not counted.',
  },

  people: { one: '{count} answer', other: '{count} answers' },
  nobody: 'No answer to this question yet.',
  unfit: 'Not counted, because they belong to another version of the question: {count}.',
  showRight: 'Show what fits',
  fits: 'fits',
  found: 'How many people had this right:',
  average: 'average {value}',
  table: 'The numbers',
  line: 'Answer',
  count: 'Number',
  share: 'Share',
  block: 'Building block',
  undo: 'Take back the last answer',
  undone: 'The last answer is gone.',
  clear: 'Clear the result of this question',
  clearSure: 'This clears all answers to this question from this device.',
  clearYes: 'Yes, clear them',
  clearNo: 'No, keep them',
  cleared: 'The result of this question is cleared.',
  notSaved:
    'Not saved: this browser does not let us keep anything, or the device is full. The result stays here until you close the page.',
  wrongWorkshop:
    'The link of the workshop is not whole, so its questions are not at the top. Choose the question in the list.',

  show: {
    summary: 'Show my code',
    how: 'Say this code to whoever leads the workshop, or let them scan the QR code.',
    label: 'QR code of my answer',
    noName: 'The code holds your answer and a loose number, no name.',
    scanIncluded: 'The code holds your six choices and a loose number, no name.',
    someoneElse: 'Someone else answers on this phone',
    renewed: 'This is a new code: it counts as another person.',
  },
};
