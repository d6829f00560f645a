import type { Language } from '../i18n/language.ts';

/** A size as people read it on a bill: `9 kB`, `281 kB`, `1,4 MB`. Rounded up, thousands as in mobile data. */
export function sayBytes(bytes: number, language: Language): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)}\u00a0kB`;
  const megabytes = (Math.ceil(bytes / 100_000) / 10).toFixed(1);
  return `${language === 'nl' ? megabytes.replace('.', ',') : megabytes}\u00a0MB`;
}

/** True when the line is one that people pay for by the megabyte, or that is very slow, as far as the browser says. */
export function isDear(
  line: { readonly saveData?: boolean; readonly effectiveType?: string } | undefined,
): boolean {
  return line?.saveData === true || /2g$/.test(line?.effectiveType ?? '');
}
