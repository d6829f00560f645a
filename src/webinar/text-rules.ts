import { parseEmail } from './email.ts';

/*
 * The rules for what people type. The server and the page keep the same ones, so they know no schema
 * library: these few bytes are all that a phone has to fetch to hear of a mistake at once.
 */

/** What is wrong with a name, as a code; undefined when it can be kept. One to 100 characters, with a letter in any script. */
export function complaintAboutName(typed: string): TextComplaint | undefined {
  const name = tidyText(typed);
  if (name === '') return 'missing';
  return complaintAboutText(name) ?? (/\p{L}/u.test(name) ? undefined : 'not-allowed');
}

/** The same for a school or organisation, which may be left out. */
export function complaintAboutOrganisation(typed: string): TextComplaint | undefined {
  return complaintAboutText(tidyText(typed));
}

/** The same for an e-mail address: a plain one, that every mail server reads the same way. */
export function complaintAboutEmail(typed: string): EmailComplaint | undefined {
  const email = typed.trim();
  if (email === '') return 'missing';
  return parseEmail(email) ? undefined : 'not-an-address';
}

/** A typed text in one spelling: composed accents, single spaces. */
export function tidyText(typed: string): string {
  return typed.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function complaintAboutText(text: string): TextComplaint | undefined {
  if ([...text].length > 100) return 'too-long';
  return isDeceptive(text) ? 'not-allowed' : undefined;
}

/**
 * Controls, unassigned and private characters, marks that turn the direction of a line, invisible
 * spaces, and towers of accents. The joiners U+200C and U+200D stay: several scripts need them.
 */
function isDeceptive(text: string): boolean {
  return (
    /[\p{Cc}\p{Cs}\p{Cn}\p{Co}\u2028\u2029\uFFFD]/u.test(text) ||
    /[\p{Cf}]/u.test(text.replace(/[\u200C\u200D]/g, '')) ||
    /\p{M}{5}/u.test(text)
  );
}

export type TextComplaint = 'missing' | 'too-long' | 'not-allowed';
export type EmailComplaint = 'missing' | 'not-an-address';
