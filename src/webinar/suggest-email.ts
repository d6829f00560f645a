/**
 * The address that was probably meant, when the typed one is one slip away from a provider that many
 * people use (`gmial.com`) or ends in no real ending (`.con`); undefined when nothing looks wrong. Only
 * ever a question to the person: every domain may exist.
 */
export function suggestEmail(email: string): string | undefined {
  const [, name = '', typed = ''] = /^(.+)@([^@]+)$/.exec(email.trim()) ?? [];
  const domain = typed.toLowerCase();
  if (known.includes(domain) || neighbours.includes(domain)) return undefined;
  const meant = known.find((provider) => isOneSlip(domain, provider)) ?? withRealEnding(domain);
  return meant && `${name}@${meant}`;
}

/** Many readers have their mail here: worldwide, in South Africa, in Belgium and the Netherlands. */
const known: readonly string[] = [
  'gmail.com',
  'outlook.com',
  'hotmail.com',
  'yahoo.com',
  'icloud.com',
  'yahoo.co.uk',
  'webmail.co.za',
  'mweb.co.za',
  'vodamail.co.za',
  'telkomsa.net',
  'fseducation.gov.za',
  'education.gov.za',
  'telenet.be',
  'skynet.be',
  'proximus.be',
  'hotmail.be',
  'outlook.be',
  'ziggo.nl',
  'kpnmail.nl',
  'hotmail.nl',
];

/** Real providers that are one letter away from one above. */
const neighbours: readonly string[] = [
  'mail.com',
  'ymail.com',
  'email.com',
  'hotmail.de',
  'hotmail.se',
  'hotmail.no',
  'outlook.de',
];

const wrongEndings: Readonly<Record<string, string>> = {
  con: 'com',
  cmo: 'com',
  ocm: 'com',
  comm: 'com',
  coza: 'co.za',
};

function withRealEnding(domain: string): string | undefined {
  const [, rest = '', ending = ''] = /^(.+)\.([a-z]+)$/.exec(domain) ?? [];
  const real = Object.hasOwn(wrongEndings, ending) ? wrongEndings[ending] : undefined;
  return real && `${rest}.${real}`;
}

/** True when one letter was changed, added, left out, or swapped with its neighbour. */
function isOneSlip(typed: string, meant: string): boolean {
  let same = 0;
  while (same < typed.length && typed[same] === meant[same]) same += 1;
  const [a, b] = [typed.slice(same), meant.slice(same)];
  return (
    a.slice(1) === b.slice(1) ||
    a === b.slice(1) ||
    a.slice(1) === b ||
    (a.slice(2) === b.slice(2) && a[0] === b[1] && a[1] === b[0])
  );
}
