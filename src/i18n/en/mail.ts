/** Texts of the area *mail*, in English: the shape that Dutch follows. What people read in their mailbox and calendar. */
export const mail = {
  greeting: 'Hello {name},',
  greetingPlain: 'Hello,',

  when: 'When',
  where: 'Where',
  noDate: 'There is no date yet.',
  heldUntil: 'Held for you until',
  plannedFirst: 'It was planned for',
  zones: {
    southAfrica: { place: 'in South Africa', withOffset: 'in South Africa (SAST, {offset})' },
    belgium: { place: 'in Belgium', withOffset: 'in Belgium ({offset})' },
    other: 'in {zone}',
    otherWithOffset: 'in {zone} ({offset})',
  },

  online: 'Online',
  join: 'Take part',
  joinLater: 'Online. You will get the link by mail.',
  joinMissing: 'The link is not known yet. If it has not reached you by the start, reply to this mail.',
  joinKeep: 'Keep this link to yourself. To invite a colleague, send the page of the webinar.',
  lessData: 'Do you want to save data? Switch your camera off and listen. That uses least.',

  inCalendar: 'A calendar file comes with this mail. Open it, and the webinar is in your calendar.',
  movesCalendar: 'The calendar file with this mail moves the webinar in your calendar.',
  leavesCalendar: 'The calendar file with this mail takes the webinar out of your calendar.',
  remindedTwice: 'You will get a reminder one day and one hour before.',
  remindedOnce: 'You will get a reminder one hour before.',
  cannotCome: 'Can you not come after all? Then give your place back on your own page.',
  nothingToDo: 'You need not do anything now.',

  standing: {
    interested: 'You are on the interest list.',
    registered: 'You have a place.',
    waiting: 'You are on the waiting list.',
    waitingAt: 'You are number {place} on the waiting list.',
    offered: 'A place is held for you. Take it on your own page, before the time is over.',
    cancelled: 'You are no longer on a list.',
    lapsed: 'You are no longer on a list.',
  },

  interested: {
    subject: 'You are on the list: {webinar}',
    lead: 'You are on the interest list for “{webinar}”.',
    next: 'As soon as there is a date, you will get a mail. You can then take a place with one tap. You need not do anything now.',
  },
  registered: {
    subject: 'You have a place: {webinar}',
    lead: 'You have a place at “{webinar}”.',
  },
  waiting: {
    subject: 'You are on the waiting list: {webinar}',
    lead: 'All places at “{webinar}” are taken. You are on the waiting list.',
    leadAt: 'All places at “{webinar}” are taken. You are number {place} on the waiting list.',
    next: 'When a place comes free for you, you will get a mail. We then hold it for at most one day; close to the webinar, for less. You need not do anything now.',
  },
  offered: {
    subject: 'A place is free for you: {webinar}',
    lead: 'A place at “{webinar}” has come free, and it is for you.',
    take: 'Take my place',
    next: 'One tap on your own page is enough. If you do nothing, the place then goes to the next person on the list. Can you not come? Give it back, and the next person need not wait.',
  },
  lapsed: {
    subject: 'Your place has gone to the next person: {webinar}',
    lead: 'We held a place for you at “{webinar}”. The time to take it is over, so it goes to the next person on the list.',
    next: 'Do you still want to come? Sign up again on your own page. You get a place if one is left, or go to the end of the waiting list.',
    again: 'Sign me up again',
  },
  already: {
    subject: 'You were already on the list: {webinar}',
    lead: 'Somebody, probably you, signed up again with this address for “{webinar}”. You were already on the list, so nothing has changed.',
  },
  link: {
    subject: 'Your own page: {webinar}',
    lead: 'Somebody, probably you, asked for the link to your own page for “{webinar}”. Nothing has changed.',
    open: 'To my own page',
  },
  dateKnown: {
    subject: 'There is a date: {webinar}',
    lead: 'There is a date for “{webinar}”. You asked us to tell you.',
    take: 'Take a place',
    next: 'Do you want to come? One tap on your own page is enough. Does it not suit you? Then you need not do anything.',
    seats: {
      one: 'There is {count} place. After that there is a waiting list.',
      other: 'There are {count} places. After those there is a waiting list.',
    },
  },
  changed: {
    subject: 'Something has changed: {webinar}',
    moved: '“{webinar}” is at another time.',
    length: '“{webinar}” takes more or less time than planned.',
    revived: '“{webinar}” takes place after all.',
    other: 'Something has changed about “{webinar}”.',
    registered: 'Your place stays yours. Does it not suit you any more? Then give it back on your own page.',
    waiting: 'You stay on the waiting list, in the same order.',
    offered: 'A place is still held for you. Take it on your own page, before the time is over.',
    interested: 'Take a place on your own page, with one tap.',
  },
  postponed: {
    subject: 'Postponed: {webinar}',
    lead: '“{webinar}” does not take place on the planned day. There is no new date yet.',
    next: 'You are on the interest list now. As soon as there is a new date, you will get a mail. You can then take a place with one tap.',
  },
  left: {
    subject: 'You are off the list: {webinar}',
    lead: 'You are off the list for “{webinar}”. Thank you for telling us.',
    next: 'Have you changed your mind? Sign up again on your own page. You can also have your details erased there, at once.',
  },
  webinarCancelled: {
    subject: 'Does not take place: {webinar}',
    lead: '“{webinar}” does not take place. We are sorry.',
    reason: 'The reason: {reason}',
  },
  reminderDay: {
    subject: 'Soon: {webinar}',
    lead: 'It is nearly time for “{webinar}”, and you have a place.',
  },
  reminderHour: {
    subject: 'Starting soon: {webinar}',
    lead: '“{webinar}” starts soon.',
  },
  thanks: {
    subject: 'Thank you: {webinar}',
    lead: '“{webinar}” is over. Thank you for being there, or for wanting to be.',
    files:
      'This is what you can still hear, read or see. Sound and text use least data. Fetch large files over Wi-Fi.',
    audio: 'Sound only ({size} MB)',
    transcript: 'What was said, as text ({size} MB)',
    video: 'Sound and picture ({size} MB)',
    spoken: { nl: 'in Dutch', en: 'in English' },
    notes: 'In short',
  },
  message: {
    lead: 'This message is about “{webinar}”.',
  },

  own: 'See, change or cancel my sign-up',
  ownList: 'See or change my details, or leave the list',
  ownLeft: 'To my own page',
  ownNote: 'One tap, no account. This link is yours alone, so do not pass the mail on.',
  page: 'All about the webinar',
  sender: 'This mail comes from {sender}. You can simply reply to it.',
  why: 'You get it because this address was signed up for “{webinar}”. Was that not you? On your own page you can have the address erased.',
  whyNews: 'You get it because you asked us for other news. You can end that on your own page.',

  invitationJoin: 'Take part: {url}',
  invitationPage: 'About the webinar: {url}',

  noCalendar:
    'There is no date for this webinar yet, so there is nothing to put in your calendar. Put your name on the interest list and you hear it first.',
  noWebinar: 'There is no webinar at this address. Perhaps there is a typing error in it.',

  invite: {
    noDate: 'There is no date yet. Put your name on the list and you hear it first.',
    join: 'Free and online. Sign up here:',
  },
};
