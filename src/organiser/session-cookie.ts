/** The name says what browsers then insist on: Secure, for the whole site, from this host alone. */
export const sessionCookie = '__Host-organiser';

/** Browsers take a Secure cookie over https, and Chromium and Firefox on http://localhost too. */
export const sessionCookieOptions = {
  httpOnly: true,
  secure: true,
  sameSite: 'strict',
  path: '/',
  maxAge: 8 * 3_600,
} as const;
