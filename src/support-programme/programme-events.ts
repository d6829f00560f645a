import { sequenceOf } from '../action-plan/look-back-event.ts';
import type { CalendarEvent } from '../calendar/calendar-file.ts';
import { fillIn } from '../i18n/fill-in.ts';
import type { PageData } from './page-data.ts';
import { groupWords } from './request-words.ts';
import { isOpen, type Request } from './requests.ts';

/** Every day on which support is wanted and every day on which a group looks back, for a calendar. */
export function programmeEvents(requests: readonly Request[], data: PageData): CalendarEvent[] {
  const { text } = data;
  return requests.flatMap((request) =>
    [request.plan, ...request.others].flatMap((plan) => {
      const group = groupWords({ plan }, data);
      const sequence = sequenceOf(plan);
      const wanted = isOpen(request) && plan.support.trim() !== '';
      return [
        ...(wanted
          ? [
              {
                uid: `plan-${plan.id}-support`,
                sequence,
                day: plan.supportBy,
                title: fillIn(text.calendarSupport, { group, request: shortened(plan.support) }),
                text: [plan.support, plan.ownEffort].filter(Boolean).join('\n'),
                alarm: { hoursBefore: 15 },
              },
            ]
          : []),
        {
          uid: `plan-${plan.id}-look-back`,
          sequence,
          day: plan.lookBack,
          title: fillIn(text.calendarLookBack, { group }),
          text: plan.question,
        },
      ];
    }),
  );
}

function shortened(words: string): string {
  const line = words.trim().replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line;
}
