/** Texts of the area *real browser*: when a page is shown inside another app. */
export const realBrowser = {
  inApp: 'You are reading this inside {app}.',
  inSomeApp: 'You are reading this inside another app, not in your browser.',
  staysThere: 'What you do here stays in that app.',
  why: 'Your own browser does not show it, and the app may erase it.',
  goOn: 'How to go on in your browser',
  android:
    'To go on in your browser: tap the three dots at the top, then “Open in browser” or “Open in Chrome”.',
  ios: 'To go on in your browser: tap the three dots or the compass, then “Open in Safari” or “Open in browser”.',
  open: 'Open in my browser',
  openWithProgress: 'Open in my browser, with my progress',
  fails: 'Does nothing happen? Copy the link below and paste it in your browser.',
  take: 'Did you already learn here? Take your progress along:',
};
