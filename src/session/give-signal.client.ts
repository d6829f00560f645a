import { createStored } from '../browser/stored.client.ts';
import { allSignals, parseSignals, type Signals } from './signals.ts';

/** Which signals are on in this browser. */
export const signals = createStored<Signals>({
  key: 'leerkring.session-signals',
  version: 1,
  empty: allSignals,
  parse: parseSignals,
});

let context: AudioContext | undefined;

/** To be called when something is pressed: only then a browser lets a page make sound later. */
export function allowSound(): void {
  try {
    context ??= new AudioContext();
    if (context.state === 'suspended') void context.resume().catch(() => {});
  } catch {
    /* A browser without sound: the other signals remain. */
  }
}

/** Says that time is up: two soft tones, a short tremble. The colour is the screen's own. */
export function giveSignal({ sound, vibration }: Signals): void {
  if (vibration) navigator.vibrate?.([180, 120, 180]);
  if (!sound || context?.state !== 'running') return;
  for (const [index, pitch] of [660, 880].entries()) playTone(context, pitch, index * 0.35);
}

/** Whether the device can tremble at all, as far as a page can know. */
export function canVibrate(): boolean {
  return 'vibrate' in navigator && matchMedia('(pointer: coarse)').matches;
}

function playTone(audio: AudioContext, pitch: number, delay: number): void {
  const start = audio.currentTime + delay;
  const [tone, volume] = [audio.createOscillator(), audio.createGain()];
  tone.frequency.value = pitch;
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(0.2, start + 0.03);
  volume.gain.exponentialRampToValueAtTime(0.001, start + 0.5);
  tone.connect(volume).connect(audio.destination);
  tone.start(start);
  tone.stop(start + 0.5);
}
