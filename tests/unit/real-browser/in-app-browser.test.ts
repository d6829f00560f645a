import { describe, expect, it } from 'vitest';
import { inAppBrowserOf } from '../../../src/real-browser/in-app-browser.ts';
import { buildIntentLink } from '../../../src/real-browser/intent-link.ts';

const android =
  'Mozilla/5.0 (Linux; Android 11; SM-A032F Build/RP1A.201005.001; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0.6099.144 Mobile Safari/537.36';
const ios =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148';

/* An app that says its name, in a window that does not say `wv`. */
const wholeAndroid = android.replace('; wv', '').replace('Version/4.0 ', '');

describe('a page inside another app', () => {
  it.each([
    ['WhatsApp', 'android', `${android} WhatsApp/2.24.1.78`],
    ['Facebook', 'android', `${android} [FB_IAB/FB4A;FBAV/442.0.0.44.114;]`],
    ['Facebook', 'ios', `${ios} [FBAN/FBIOS;FBAV/442.0.0.36.110;FBDV/iPhone12,1]`],
    ['Messenger', 'android', `${android} [FB_IAB/Orca-Android;FBAV/440.0.0.36.110;]`],
    ['Messenger', 'ios', `${ios} [FBAN/MessengerForiOS;FBAV/440.0.0.30.110]`],
    ['Instagram', 'android', `${android} Instagram 312.1.0.34.111 Android (30/11; 320dpi)`],
    ['Instagram', 'ios', `${ios} Instagram 312.0.0.24.111 (iPhone12,1; iOS 17_2)`],
    ['Line', 'ios', `${ios} Safari Line/13.20.0`],
    ['Line', 'android', `${wholeAndroid} Line/13.20.0`],
    ['WeChat', 'android', `${wholeAndroid} MicroMessenger/8.0.42`],
    ['LinkedIn', 'ios', `${ios} Safari/604.1 [LinkedInApp]`],
    ['Snapchat', 'ios', `${ios} Safari/604.1 Snapchat/12.60.0.52`],
    ['TikTok', 'android', `${android} musical_ly_2023207030 BytedanceWebview/d8a21c6`],
    ['', 'android', android],
    ['', 'ios', ios],
  ])('is found: %s on %s', (app, system, userAgent) => {
    expect(inAppBrowserOf(userAgent)).toEqual({ app, system });
  });

  it.each([
    ['Chrome on Android', wholeAndroid],
    ['Safari on an iPhone', `${ios.replace('Mobile', 'Version/17.2 Mobile')} Safari/604.1`],
    ['Chrome on an iPhone', `${ios.replace('Mobile', 'CriOS/120.0 Mobile')} Safari/604.1`],
    ['Firefox on Android', 'Mozilla/5.0 (Android 11; Mobile; rv:121.0) Gecko/121.0 Firefox/121.0'],
    ['Opera Mini', 'Opera/9.80 (Android; Opera Mini/36.2.2254/119.132; U; en) Presto/2.12.423 Version/12.16'],
    ['Samsung Internet', android.replace('; wv', '').replace('Version/4.0 ', 'SamsungBrowser/23.0 ')],
    [
      'Chrome on a computer',
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36',
    ],
    ['nothing', ''],
  ])('is not %s', (_, userAgent) => {
    expect(inAppBrowserOf(userAgent)).toBeUndefined();
  });
});

describe('the link out of an app', () => {
  it('carries the address with all that stands behind #', () => {
    const link = buildIntentLink('https://leerkring.example/nl/mijn-leerpad/verhuizen/#m1.AbC-_9');
    expect(link).toBe(
      'intent://leerkring.example/nl/mijn-leerpad/verhuizen/#m1.AbC-_9#Intent;scheme=https;action=android.intent.action.VIEW;category=android.intent.category.BROWSABLE;end',
    );
    /* As Android reads it: its own part begins at the last `#`. */
    expect(`https${link.slice('intent'.length, link.lastIndexOf('#'))}`).toBe(
      'https://leerkring.example/nl/mijn-leerpad/verhuizen/#m1.AbC-_9',
    );
  });
});
