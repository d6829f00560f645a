/**
 * The address in the one spelling that is stored and written to, or undefined when it is not an address
 * that every mail server reads the same way: an ASCII dot-atom, one @, and a domain of at least two
 * labels. Quoted names, comments and routes are refused: mail software rewrites those in silence.
 */
export function parseEmail(text: string): string | undefined {
  const [local = '', typedDomain = '', ...rest] = text.split('@');
  if (rest.length > 0 || local.length > 64 || !dotAtom.test(local)) return undefined;
  const domain = asciiDomain(typedDomain);
  if (!domain || local.length + 1 + domain.length > 254) return undefined;
  return `${local}@${domain}`;
}

/** The address as a key: two spellings of one mailbox are one person. */
export function emailKey(email: string): string {
  return email.toLowerCase();
}

/** `bücher.example` is `xn--bcher-kva.example`; undefined when it cannot be a domain. */
function asciiDomain(domain: string): string | undefined {
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) return undefined;
  const hostname = hostnameOf(`http://${domain}/`);
  const labels = hostname.split('.');
  const sound = labels.length >= 2 && labels.every((label) => domainLabel.test(label));
  /* A last label of digits is an IP address. */
  return sound && !/^\d+$/.test(labels.at(-1) ?? '') ? hostname : undefined;
}

/* Not `URL.parse`: this runs in browsers too, and older phones do not have it. */
function hostnameOf(address: string): string {
  try {
    return new URL(address).hostname;
  } catch {
    return '';
  }
}

const dotAtom = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const domainLabel = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
