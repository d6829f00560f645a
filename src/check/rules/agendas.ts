import type { AgendaForm, AgendaItem } from '../../agendas/model.ts';
import { closest } from '../closest.ts';
import { type Mistake, mistake } from '../mistake.ts';
import type { AgendaFile, Content } from '../read-content.ts';

/** Minutes of an agenda add up, its protocols are there, and fit in their place. */
export function checkAgendas(content: Content): Mistake[] {
  return content.agendas.flatMap((agenda) => [
    ...checkSum(agenda),
    ...(agenda.data?.items ?? []).flatMap((item, index) => checkItem(agenda, item, index, content)),
  ]);
}

function checkSum({ data, file }: AgendaFile): Mistake[] {
  if (!data) return [];
  const sum = data.items.reduce((total, { minutes }) => total + minutes, 0);
  if (sum === data.minutes) return [];
  const place = { file: file.file, line: file.lineOf(['minutes']) };
  return [mistake('agenda-sum', place, { stated: data.minutes, sum })];
}

function checkItem(agenda: AgendaFile, item: AgendaItem, index: number, content: Content): Mistake[] {
  const { file, data } = agenda;
  const { id, minutes, secondsEach, line, forms } = item;
  if ((line === undefined) === (forms === undefined))
    return [mistake('agenda-item', { file: file.file, line: file.lineOf(['items', index]) }, { item: id })];
  if (forms) return forms.flatMap((form, place) => checkForm(agenda, item, form, [index, place], content));
  const people = data?.people.to ?? 0;
  if (!secondsEach || secondsEach * people <= minutes * 60) return [];
  return [
    mistake(
      'agenda-round',
      { file: file.file, line: file.lineOf(['items', index, 'secondsEach']) },
      { item: id, seconds: secondsEach, people, minutes },
    ),
  ];
}

function checkForm(
  { file }: AgendaFile,
  { id: item, minutes }: AgendaItem,
  { protocol: id, times }: AgendaForm,
  [index, form]: readonly [number, number],
  { protocols }: Content,
): Mistake[] {
  const at = (...path: readonly PropertyKey[]) => ({
    file: file.file,
    line: file.lineOf(['items', index, 'forms', form, ...path]),
  });
  const known = protocols.map((protocol) => protocol.id);
  const protocol = protocols.find((one) => one.id === id);
  if (!protocol)
    return [mistake('agenda-protocol', at('protocol'), { item, protocol: id, near: closest(id, known) })];
  if (!protocol.data) return [];
  const { steps } = protocol.data;
  const timed = steps.filter(({ turns }) => !turns).map((step) => step.id);
  const unknown = Object.keys(times).filter((step) => !timed.includes(step));
  if (unknown.length > 0)
    return unknown.map((step) =>
      mistake('agenda-step', at('times', step), { item, protocol: id, step, known: timed }),
    );
  const sum = steps.reduce((total, step) => total + (times[step.id] ?? step.minutes), 0);
  return sum === minutes ? [] : [mistake('agenda-slot', at(), { item, protocol: id, stated: minutes, sum })];
}
