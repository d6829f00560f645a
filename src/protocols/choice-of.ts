import type { Choice } from './choose.ts';
import type { ProtocolData } from './model.ts';
import { sittingsOf } from './timing.ts';

/** What one chooses a protocol by. */
export function choiceOf(protocol: Pick<ProtocolData, 'aim' | 'people' | 'steps'>): Choice {
  const { from, to, sideBySide } = protocol.people;
  const longest = (people: number) => Math.max(...sittingsOf(protocol, people).map(({ minutes }) => minutes));
  return {
    aim: protocol.aim,
    minutes: longest(from),
    more: longest(from + 1) - longest(from),
    from,
    to,
    sideBySide,
  };
}
