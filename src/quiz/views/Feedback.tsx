/** The tone of a feedback: well chosen, not yet, or neither (self-rating). */
export type Tone = 'well' | 'not-yet' | 'advice';

/** Feedback text with its first word, or its "Not yet:", in bold. */
export function Feedback({ text, tone }: { text: string; tone: Tone }) {
  const { lead, rest } = splitLead(text);
  return (
    <p className={`feedback ${tone}`}>
      <strong>{lead}</strong>
      {rest}
    </p>
  );
}

/** The first word of a feedback, or everything up to an early colon ("Not yet:"), and the rest. */
export function splitLead(text: string): { lead: string; rest: string } {
  const lead = /^(\S+\s\S+:|\S+)/.exec(text)?.[0] ?? '';
  return { lead, rest: text.slice(lead.length) };
}
