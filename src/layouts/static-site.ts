import { loadWebinars } from '../course/load-course.ts';
import { scheduleOf } from '../webinar/schedule.ts';
import type { SignUpWay } from '../webinar/sign-up-way.ts';
import { viewOf, type WebinarView } from '../webinar/view.ts';

/* For a host without a server: what the files and the settings of the build say is all there is. */

/** The webinars as they are at the build. How many places are taken, nobody knows here. */
export async function loadStaticViews(): Promise<readonly WebinarView[]> {
  const now = new Date();
  return (await loadWebinars()).map((webinar) => viewOf(webinar, scheduleOf(webinar), 0, now));
}

/** How one signs up on a site of this build. */
export function staticSignUpWay(): SignUpWay {
  const { contact, facts, signUpOrigin } = __HOSTING__;
  return signUpOrigin ? { kind: 'elsewhere', origin: signUpOrigin, facts } : { kind: 'none', contact };
}
