import { useEffect } from 'react';
import type { PageData } from './page-data.ts';
import type { Piece } from './pieces.ts';
import type { Speech } from './use-speech.client.ts';

/** The line of a step, read aloud by the browser's own voice on request, and the note for the facilitator alone. */
export function WhatToSay({ data: { text }, piece, speech }: WhatToSayProps) {
  const stop = speech?.stop;
  useEffect(() => stop, [stop]);
  const lines = [piece.before, piece.line].filter((line): line is string => Boolean(line));
  return (
    <div className="what-to-say">
      {lines.map((line) => (
        <p key={line} className="say">
          “{line.replaceAll('“', '‘').replaceAll('”', '’')}”
        </p>
      ))}
      {speech && lines.length > 0 && (
        <p>
          <button
            type="button"
            className="read-aloud"
            onClick={() => (speech.speaking ? speech.stop() : speech.say(lines.join(' ')))}
          >
            {speech.speaking ? text.stopReading : text.read}
          </button>
        </p>
      )}
      {piece.note && (
        <p className="note">
          <strong>{text.noteForYou}</strong> {piece.note}
        </p>
      )}
    </div>
  );
}

interface WhatToSayProps {
  readonly data: PageData;
  readonly piece: Piece;
  readonly speech: Speech | undefined;
}
