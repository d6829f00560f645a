/**
 * The two halves of an if–then line, without the words that the line itself gives: whoever typed “If it is
 * Tuesday,” means “it is Tuesday”. Both languages, because people mix them.
 */
export function trimHalves(moment: string, action: string): IfThen {
  return {
    moment: moment
      .trim()
      .replace(/^(?:als|if)\s+/i, '')
      .replace(/[\s,.;…]+$/, ''),
    action: action
      .trim()
      .replace(/^(?:dan|then)\s+/i, '')
      .replace(/[\s.;]+$/, ''),
  };
}

/** A text as the two halves of an if–then line, when it is one: “If …, then …”. */
export function splitIfThen(text: string): IfThen | undefined {
  const [, moment, action] = /^(?:als|if)\s+(.+?),?\s+(?:dan|then)\s+(.+)$/is.exec(text.trim()) ?? [];
  return moment && action ? trimHalves(moment, action) : undefined;
}

/**
 * True when the “if” says when: a day, an hour, a place in the school day, or something that happens. Would
 * rather pass a vague one than nag about a good one.
 */
export function hasMoment(moment: string): boolean {
  return moments.test(moment);
}

const moments = new RegExp(
  [
    '\\d{1,2}\\s?[:.uh]\\s?\\d{2}|\\d{1,2}\\s(?:uur|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)',
    '(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day',
    '\\b(?:dag|dagen|week|weken|maand|ochtend|morgen|middag|namiddag|avond|lesuur|les|lessen|periode|pauze|bel|vandaag)\\b',
    '\\b(?:days?|weeks?|months?|mornings?|afternoons?|evenings?|today|tomorrow|periods?|lessons?|break|bell|assembly)\\b',
    '\\b(?:na|voor|vóór|tijdens|zodra|wanneer|elke|elk|telkens|eerste|laatste|volgende|begin\\p{L}*|einde?|start\\p{L}*|klaar)\\b',
    '\\b(?:after|before|during|when|whenever|once|every|each|first|last|next|begin\\p{L}*|ends?|done|ready|finish\\p{L}*)\\b',
  ].join('|'),
  'iu',
);

interface IfThen {
  readonly moment: string;
  readonly action: string;
}
