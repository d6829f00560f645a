/**
 * The app in which a page is shown when that is not a browser of its own: such a window keeps its own
 * storage, and what is done there is not found in the browser. Undefined in a real browser. By the user
 * agent, for there is no other sign; an app that hides is not found.
 */
export function inAppBrowserOf(userAgent: string): InAppBrowser | undefined {
  const system = /Android/.test(userAgent)
    ? 'android'
    : /iPhone|iPad|iPod/.test(userAgent)
      ? 'ios'
      : undefined;
  if (!system) return undefined;
  const named = apps.find(([sign]) => sign.test(userAgent));
  if (named) return { app: named[1], system };
  return isBareWindow(userAgent, system) ? { app: '', system } : undefined;
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

/* `wv` is what Android's WebView says of itself; on iOS only Safari and other whole browsers end in `Safari/`. */
function isBareWindow(userAgent: string, system: InAppBrowser['system']): boolean {
  return system === 'android' ? /;\s*wv\)/.test(userAgent) : !/Safari\//.test(userAgent);
}

export interface InAppBrowser {
  /** Its name; empty when it is not known which app. */
  readonly app: string;
  readonly system: 'android' | 'ios';
}
