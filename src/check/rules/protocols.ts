import type { ProtocolData } from '../../protocols/model.ts';
import { minutesOfRound, roundsOf } from '../../protocols/timing.ts';
import { type Mistake, mistake } from '../mistake.ts';
import type { Content, ProtocolFile } from '../read-content.ts';

/** Minutes add up, everyone has time in a round, and the group can be made. */
export function checkProtocols({ protocols }: Content): Mistake[] {
  return protocols.flatMap(({ data, file }) =>
    data
      ? [
          ...checkPeople(data, file),
          ...checkSum(data, file),
          ...checkSittings(data, file),
          ...data.steps.flatMap((_, index) => checkStep(data, index, file)),
        ]
      : [],
  );
}

function checkPeople({ people: { from, to, sideBySide } }: ProtocolData, file: File): Mistake[] {
  const place = (field: string) => ({ file: file.file, line: file.lineOf(['people', field]) });
  if (to === undefined) return sideBySide ? [mistake('side-by-side-open', place('sideBySide'), {})] : [];
  return to < from ? [mistake('people-order', place('to'), { from, to })] : [];
}

function checkSum({ minutes: stated, steps }: ProtocolData, file: File): Mistake[] {
  const sum = steps.reduce((total, { minutes }) => total + minutes, 0);
  if (sum === stated) return [];
  return [mistake('protocol-sum', { file: file.file, line: file.lineOf(['minutes']) }, { stated, sum })];
}

function checkSittings({ steps }: ProtocolData, file: File): Mistake[] {
  const later = steps.findIndex(({ sitting }) => sitting);
  if (later < 1) return [];
  return [mistake('sitting-first', { file: file.file, line: file.lineOf(['steps', later, 'sitting']) }, {})];
}

function checkStep({ people, steps }: ProtocolData, index: number, file: File): Mistake[] {
  const step = steps[index];
  if (!step) return [];
  const place = (field: string) => ({ file: file.file, line: file.lineOf(['steps', index, field]) });
  const { id, minutes, turns, secondsEach } = step;
  const [rounds, each] = [roundsOf(step, people.from), minutesOfRound(step)];
  const most = people.to ?? people.from;
  return [
    ...(step.rounds && !turns ? [mistake('rounds-alone', place('rounds'), { step: id })] : []),
    ...(turns && rounds * each !== minutes
      ? [mistake('step-sum', place('minutes'), { step: id, stated: minutes, rounds, each })]
      : []),
    ...(secondsEach && secondsEach * most > minutes * 60
      ? [
          mistake('round-short', place('secondsEach'), {
            step: id,
            seconds: secondsEach,
            people: most,
            minutes,
          }),
        ]
      : []),
  ];
}

type File = ProtocolFile['file'];
