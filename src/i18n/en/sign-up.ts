/** Texts of the area *signUp*: the form of a webinar, its notice and its answers. */
export const signUp = {
  titles: {
    'no-date': 'Put me on the list',
    open: 'Sign up',
    full: 'Put me on the waiting list',
    live: 'Join late',
  },
  buttons: {
    'no-date': 'Put me on the list',
    open: 'Sign me up',
    full: 'Put me on the waiting list',
    live: 'Send me the link',
  },
  jump: 'To the form',
  noticeTitle: 'What we do with your details',
  noticeWho: '{responsible} is responsible for your details.',
  noticeWhoUnnamed: 'Whoever runs this site is responsible for your details: {sender}.',
  notice: [
    'We use your name and e-mail address to write to you about this webinar. Your role, your language and your school help us prepare it.',
    'You choose whether to give them. Without a name and an e-mail address we simply cannot write to you. The course stays open.',
    'We erase them {days} after the webinar, or earlier when you ask. As long as there is no date, you stay on the list, for a year at most.',
  ],
  days: { one: '{count} day', other: '{count} days' },
  noticeAll: 'Everything about your details (POPIA and GDPR)',
  noticeDetails: [
    {
      name: 'What we ask',
      text: 'Name, e-mail address, role and language; your school only if you like. No identity number, and nothing about learners.',
    },
    {
      name: 'On what ground',
      text: 'Your consent (POPIA section 11, GDPR article 6). No law obliges you. You can withdraw it at any time; what was done before that stays lawful.',
    },
    {
      name: 'Who sees them',
      text: 'Whoever prepares the webinar, the service that sends our mails, and the host of this server. Nobody else: we do not sell or share them.',
    },
    {
      name: 'Across the border',
      text: 'Your details may travel between South Africa and Europe. POPIA protects them in South Africa, the GDPR in Europe.',
    },
    {
      name: 'Your rights',
      text: 'You may see your details, correct them, take them with you, have them erased or their use restricted, object, and withdraw your consent. You can do most of it yourself, on the page that every mail from us links to.',
    },
    {
      name: 'Complaints',
      text: 'In South Africa to the Information Regulator, in Belgium to the Data Protection Authority (Gegevensbeschermingsautoriteit), in the Netherlands to the Autoriteit Persoonsgegevens.',
    },
  ],
  noticeMore: 'Read the privacy page',
  required: 'You need to fill in everything that is not marked “not required”.',
  name: 'Name',
  nameHint: 'As you want us to write it.',
  email: 'E-mail address',
  emailHint: 'For example naledi@example.org',
  role: 'What do you do?',
  roles: {
    teacher: 'Teacher',
    'subject-advisor': 'Subject advisor',
    'school-leader': 'School leader',
    other: 'Something else',
  },
  language: 'Which language may we write in?',
  organisation: 'School or organisation (not required)',
  organisationHint: 'So that we know from where people take part.',
  news: 'Also send me other news about Leerkring. (Not required; you can always stop it.)',
  trap: 'Leave this field empty. It catches robots.',
  sending: 'Sending …',
  offline:
    'You are offline: not sent yet. What you typed is kept on this device. Press the button again when you have a connection.',
  online: 'You have a connection again. Not sent yet: press the button to send it.',
  unanswered:
    'No answer came: probably not sent yet. What you typed is kept. Press the button again; sending it twice does no harm.',
  kept: 'Not sent yet. What you typed before is filled in again.',
  unfinished: 'Not sent yet. Please look at the fields marked below.',
  fixTitle: 'One more look at your sign-up',
  fixDescription: 'Mend what is missing and send the form again.',
  problems: 'Not sent yet. Please look at:',
  staleTitle: 'Press once more',
  stale:
    'The page had been open for more than a day. Nothing is lost: what you typed is below. Press the button once more.',
  meantTitle: 'Is this address right?',
  meant:
    'Did you mean {email}? Mend the address if so. Is it right as it stands? Then press the button again.',
  meantTake: 'Yes, make it {email}',
  notSavedTitle: 'Not saved',
  notSaved:
    'Your sign-up could not be saved just now. Nothing is lost: what you typed is below. Wait a minute, then press the button again.',
  complaints: {
    name: {
      missing: 'Fill in your name.',
      'too-long': 'Your name is longer than 100 characters. Fill in a shorter form.',
      'not-allowed': 'There is a sign in your name that we cannot read. Type it with letters.',
    },
    email: {
      missing: 'Fill in your e-mail address.',
      'not-an-address': 'This is not a whole e-mail address. It looks like naledi@example.org',
    },
    role: { missing: 'Choose what you do.', 'unknown-choice': 'Choose what you do from the list.' },
    language: { missing: 'Choose a language.', 'unknown-choice': 'Choose Dutch or English.' },
    organisation: {
      'too-long': 'The name of your school is longer than 100 characters. Fill in a shorter form.',
      'not-allowed': 'There is a sign in the name of your school that we cannot read. Type it with letters.',
    },
    news: { 'unknown-choice': 'Tick the box for news, or leave it empty.' },
  },
  thanksTitle: 'Your sign-up has arrived',
  thanksDescription: 'Your sign-up for the webinar has arrived.',
  thanks: [
    'Thank you. In a few minutes you get a mail that says how you stand: with a place, on the waiting list, or on the list that hears first of a date. Nothing in it needs to be confirmed.',
    'The mail has a link to your own page. There you can change something, cancel, or have your details erased.',
    'No mail after an hour? Look in the folder for unwanted mail. Not there either? Then sign up again and check the address: signing up twice does no harm.',
  ],
  thanksNext: 'Meanwhile, a lesson takes five minutes.',
  thanksCourse: 'See all lessons',
  elsewhere: 'Your sign-up goes to {host}, which keeps the list of this site.',
  closedHere:
    'You cannot sign up on this site: it is a copy without a server of its own, so it can keep no list.',
  closedMail: 'Would you like to hear of the webinar? Write to us. The subject is filled in already.',
  closedMailLink: 'Write to {email}',
  closedSubject: 'Webinar: {webinar}',
};
