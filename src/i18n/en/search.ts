/** Texts of the area *search*: the search page and the list of everything. */
export const search = {
  title: 'Search',
  description: 'Search the lessons, questions, protocols and words of Leerkring, in English or in Dutch.',
  label: 'What are you looking for?',
  button: 'Search',
  kinds: {
    lesson: 'Lesson',
    card: 'Card',
    term: 'Word',
    question: 'Question',
    module: 'Module',
    page: 'Page',
    protocol: 'Protocol',
  },
  results: { one: '{count} result', other: '{count} results' },
  resultsLabel: 'Results',
  nothing: 'Nothing found for “{query}”.',
  nothingHelp:
    'Try one word, or another word for the same thing. The full text or the lists below may have it.',
  loading: 'The list of words is coming …',
  failed:
    'The list of words did not come. Check your connection and press Search again, or look through the lists below.',
  everything: 'Everything on one page',
  glossary: 'Glossary',
  otherLanguage: 'Search for “{query}” in Dutch',
  fullText: 'Search the full text (about 110 kB)',
  fullTextHeading: 'In the full text',
  fullTextLoading: 'Searching the full text …',
  fullTextPages: { one: 'Found on {count} page', other: 'Found on {count} pages' },
  fullTextNothing: 'The full text does not have “{query}” either.',
  fullTextFailed: 'The full text did not come. Check your connection and press the button again.',
  noScript:
    'Searching as you type needs JavaScript, and it is off in this browser. Everything that can be found stands on one page, where your browser’s own “find in page” works.',
  everythingTitle: 'Everything on one page',
  everythingDescription:
    'Every lesson, card, question, protocol and word of Leerkring in one list with links. It works without JavaScript.',
  everythingIntro:
    'All lessons with their cards and questions, all protocols, all words, all pages. Look for a word with your browser’s “find in page”.',
  lessons: 'Lessons',
  pages: 'Pages',
};
