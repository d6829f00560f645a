import { useCallback, useEffect, useState } from 'react';
import { type Language, languageTag } from '../i18n/language.ts';

/** The browser's own voice in a language; undefined while it has none, or has no speech at all. */
export function useSpeech(language: Language): Speech | undefined {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | undefined>(undefined);
  const [speaking, setSpeaking] = useState(false);
  useEffect(() => {
    const synthesis = window.speechSynthesis;
    if (!synthesis) return;
    const find = () => setVoice(synthesis.getVoices().find(({ lang }) => lang.startsWith(language)));
    find();
    /* Old browsers have voices but cannot be listened to. */
    synthesis.addEventListener?.('voiceschanged', find);
    return () => {
      synthesis.removeEventListener?.('voiceschanged', find);
      synthesis.cancel();
    };
  }, [language]);
  const stop = useCallback(() => {
    window.speechSynthesis?.cancel();
    setSpeaking(false);
  }, []);
  if (!voice) return undefined;
  return {
    speaking,
    say(words) {
      const utterance = new SpeechSynthesisUtterance(words);
      utterance.lang = languageTag[language];
      utterance.voice = voice;
      utterance.onend = () => setSpeaking(false);
      utterance.onerror = () => setSpeaking(false);
      speechSynthesis.cancel();
      speechSynthesis.speak(utterance);
      setSpeaking(true);
    },
    stop,
  };
}

export interface Speech {
  readonly speaking: boolean;
  say(words: string): void;
  stop(): void;
}
