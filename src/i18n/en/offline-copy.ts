/* What a copy for a memory stick says. HTML: the texts are written into pages when the copy is made. */
export const offlineCopy = {
  /** The name of the folder that the page about the copy stands in. */
  slug: 'about-this-copy',
  title: 'About this copy',
  lead: 'You are reading a copy of Leerkring that works without internet, from a memory stick or from your own device. Nothing is sent to anyone.',
  worksHeading: 'What works',
  works: [
    'All lessons, with their questions and feedback',
    'Your progress, your notes and your plans: they stay on this device',
    'Search, the glossary, the protocols and the tools',
    'Printing, and saving as a PDF',
  ],
  keptHeading: 'Where your progress is kept',
  kept: [
    'Your browser keeps it, not the stick. On another computer, or in another browser, you start again.',
    'Use the same place each time. If the folder moves, or the stick gets another letter, some browsers (Firefox is one) see new pages and start empty. Your progress comes back when the folder is back in its place. A copy on the computer itself is the safest.',
    'On a computer you share, others can see what you wrote. On “My learning” you can save your progress as a file, and delete it here.',
  ],
  leftOutHeading: 'What is not in this copy',
  leftOut: 'A browser that reads from a stick has no server to ask. That is why these are left out:',
  leftOutItems: [
    'the webinars and the sign-up form',
    'taking lessons along on your phone: with this copy you have them already',
    'searching every word of the full text: search finds titles, terms and the main words of each page',
    'the other language: there is another zip for it',
  ],
  siteKnown: 'You find them, and newer lessons, on {link}, when you have internet.',
  siteUnknown: 'Ask whoever gave you this copy for the address of the website.',
  phoneHeading: 'On a phone',
  phone: [
    'Unpack the zip first: in your file manager, hold the file and choose “Extract”. Then open “index.html”.',
    'Most phones hand only that one page to the browser, and not the files next to it. The page then says so: you can read it, but links and questions do not work. Use the copy on a computer then. On a phone the website is the better way: there you can take the lessons along, and after that you need no internet.',
  ],
  handOnHeading: 'Hand it on',
  handOn:
    'You may copy the zip as often as you like. Copy the zip and not the unpacked folder: it is one file, so nothing gets lost. The licence stands at the foot of the page.',
  onSite: 'on the website',
  notHere: 'not in this copy',
  fullText: 'Searching every word of the full text works on the website only.',
  formNeedsSite: 'This form works on the website only: this copy has no server that can receive it.',
  about: 'About this copy without internet',
  alone:
    'Your browser got only this one page, so links and questions do not work. Is this still inside the zip? Unpack the zip first (“Extract all”), then open “index.html” in the new folder. If it still does not work, as on most phones: use a computer, or the website.',
  openWith:
    'To open this copy in your browser: hold “index.html” in your file manager, choose “Open with”, and then your browser.',
  noAddress:
    'This copy does not know the address of the website. That is why links and QR codes that you make here do not open on another device. Printing and sending text do work.',
  readMeName: 'READ-ME.txt',
  readMe:
    'Leerkring without internet\n\n1. Unpack the zip ("Extract all").\n2. Open the folder "leerkring-en".\n3. Double-click index.html.\n\nKeep all files together. Progress is kept by your browser, not on the stick.\nYou may copy the zip for others as often as you like.\n',
};
