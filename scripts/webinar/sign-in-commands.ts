import { deskPath } from '../../src/organiser/paths.ts';
import { codeMinutes, mintCode, signOutEverywhere } from '../../src/server/organiser/sign-in.ts';
import { realWorld } from '../../src/server/world.ts';
import { emailKey, parseEmail } from '../../src/webinar/email.ts';
import type { Command } from './command.ts';

/** How organisers get in and out, for when no mail comes through. */
export const signInCommands: readonly Command[] = [
  {
    name: 'code',
    usage: '<address>',
    summary: 'Makes a link with which an organiser logs in: for ten minutes, once.',
    async run({ positionals: [typed = ''] }, { env, db }) {
      const email = emailKey(parseEmail(typed) ?? '');
      if (!email) throw new Error(`${typed} is not a whole e-mail address.`);
      if (!env.organisers.has(email)) {
        throw new Error(
          `${email} is not in ORGANISERS, so the server would not let them in. Add the address there, for this command and for the server, and start the server anew.`,
        );
      }
      const code = await mintCode(await db(), email, realWorld);
      const link = new URL(`${deskPath.signIn}${code}/`, env.site).href;
      return `${link}\nThe link works for ${codeMinutes} minutes, once. The code by itself: ${code}`;
    },
  },
  {
    name: 'log-out',
    usage: '<address>',
    summary: 'Ends all sessions of an organiser, and the codes that are still good.',
    async run({ positionals: [typed = ''] }, { db }) {
      const ended = await signOutEverywhere(await db(), emailKey(typed));
      return ended === 1 ? '1 session has ended.' : `${ended} sessions have ended.`;
    },
  },
];
