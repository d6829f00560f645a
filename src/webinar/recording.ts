import { fillIn } from '../i18n/fill-in.ts';
import type { Language } from '../i18n/language.ts';
import { strings } from '../i18n/strings.ts';
import type { Recording } from './model.ts';

/**
 * What is left of a webinar to fetch, the lightest kind first: sound only, text, sound and picture. Each
 * says how many megabytes it is, and its language when that is known. An address may be a path of this site.
 */
export function recordingFiles(language: Language, recording: Recording | undefined): RecordingFile[] {
  const text = strings[language].mail.thanks;
  return (['audio', 'transcript', 'video'] as const).flatMap((kind) => {
    const file = recording?.[kind];
    if (!file) return [];
    const label = fillIn(text[kind], { size: formatMegabytes(language, file.megabytes) });
    return [
      { kind, url: file.url, label: file.language ? `${label}, ${text.spoken[file.language]}` : label },
    ];
  });
}

/** `0,3`, `4,5`, `120` in Dutch, `0.3` in English; never 0. */
export function formatMegabytes(language: Language, megabytes: number): string {
  const digits = megabytes < 10 ? 1 : 0;
  const shown = Math.max(megabytes, 0.1);
  return shown.toLocaleString(language === 'nl' ? 'nl' : 'en-GB', { maximumFractionDigits: digits });
}

export interface RecordingFile {
  readonly kind: 'audio' | 'transcript' | 'video';
  readonly url: string;
  /** What it is and how large, in words. */
  readonly label: string;
}
