/** Texts of the area *for my PLC*: what one takes along to the next meeting. */
export const forMyPlc = {
  title: 'Take it to my PLC',
  description:
    'Your thoughts, answers, steps and plans from the course on one page, to choose from and to print or send before the next meeting of your PLC.',
  intro: 'Here is what you wrote in the course. Choose what you take along to the meeting.',
  noScript:
    'This page needs scripts, and they are off or did not come: what you wrote is kept by your browser, not by a server.',
  empty: 'Nothing to take along yet. What you answer, write and plan in the lessons comes here.',
  toLessons: 'To the lessons',
  since: 'From when?',
  sinceAll: 'everything',
  sinceMonth: 'the last four weeks',
  kinds: {
    plan: 'Our plans',
    step: 'Steps I planned',
    reflection: 'What I thought',
    answer: 'What I answered before reading',
  },
  count: { one: '{count} chosen', other: '{count} chosen' },
  all: 'Choose all',
  none: 'Choose nothing',
  share: 'Send as text',
  print: 'Print',
  textTitle: 'For our PLC meeting',
  inLesson: 'in “{title}”',
  goneLesson: 'a lesson that is no longer here',
  agreed: 'What we agree on',
  back: 'My learning',
};
