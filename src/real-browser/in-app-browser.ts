import { isShownInApp } from './shown-in-app.ts';

/** The app in which a page is shown when that is not a browser of its own; undefined in a real browser. */
export function inAppBrowserOf(userAgent: string): InAppBrowser | undefined {
  if (!isShownInApp(userAgent)) return undefined;
  return {
    app: apps.find(([sign]) => sign.test(userAgent))?.[1] ?? '',
    system: /Android/.test(userAgent) ? 'android' : 'ios',
  };
}

/* Messenger before Facebook: it carries the signs of both. */
const apps: readonly (readonly [RegExp, string])[] = [
  [/WhatsApp/i, 'WhatsApp'],
  [/Instagram/, 'Instagram'],
  [/MessengerForiOS|MessengerLite|FB_IAB\/(Orca|MESSENGER)/i, 'Messenger'],
  [/FBAN|FBAV|FB_IAB|FBIOS/, 'Facebook'],
  [/\bLine\//, 'Line'],
  [/musical_ly|BytedanceWebview|TikTok/i, 'TikTok'],
  [/Snapchat/, 'Snapchat'],
  [/LinkedInApp/, 'LinkedIn'],
  [/MicroMessenger/, 'WeChat'],
];

export interface InAppBrowser {
  /** Its name; empty when it is not known which app. */
  readonly app: string;
  readonly system: 'android' | 'ios';
}
