/**
 * Whether another app shows the page: such a window keeps its own storage, and what is done there is not found
 * in the browser. By the user agent, for there is no other sign; an app that hides is not found. False on a
 * computer. Small, because lessons carry it.
 */
export function isShownInApp(userAgent: string): boolean {
  /* `wv` is what Android's WebView says of itself; on iOS only Safari and other whole browsers say `Safari/`. */
  if (/Android/.test(userAgent)) return /;\s*wv\)/.test(userAgent) || signs.test(userAgent);
  return /iP(hone|ad|od)/.test(userAgent) && (!/Safari\//.test(userAgent) || signs.test(userAgent));
}

/* Of the apps that in-app-browser.ts knows by name; `Messenger` is in the name of two. */
const signs =
  /FB[AI_]|\bLine\/|WhatsApp|Instagram|Messenger|TikTok|musical_ly|Bytedance|Snapchat|LinkedInApp/i;
