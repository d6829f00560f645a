import { fillIn } from '../i18n/fill-in.ts';
import { DayField, MinutesField, TextField, TimeField } from '../ui/Field.tsx';
import { readMinutes } from './edit-parts.ts';
import { longestLine, type Workshop } from './model.ts';
import type { BuilderData } from './page-data.ts';

interface AboutFieldsProps {
  readonly workshop: Workshop;
  readonly data: BuilderData;
  readonly onChange: (changes: Partial<Workshop>) => void;
}

/** Name, group, day, hour, place and the time there is. Only the name stands open: all may stay empty. */
export function AboutFields({ workshop, data: { build }, onChange }: AboutFieldsProps) {
  const room = (left: number) => (left > 0 ? fillIn(build.room, { count: left }) : build.full);
  const line = (field: 'title' | 'group' | 'place', label: string, hint?: string) => (
    <TextField
      label={label}
      {...(hint && { hint })}
      most={longestLine}
      room={room}
      value={workshop[field]}
      onChange={(value) => onChange({ [field]: value })}
    />
  );
  return (
    <>
      {line('title', build.name, build.nameHint)}
      <details className="about-workshop">
        <summary>{build.aboutLegend}</summary>
        <div className="side-by-side">
          <DayField
            label={build.date}
            value={workshop.date}
            /* A year of five digits can be typed, and is no day that a link carries. */
            onChange={(date) => onChange({ date: /^\d{4}-\d\d-\d\d$/.test(date) ? date : '' })}
          />
          <TimeField
            label={build.startTime}
            value={workshop.start}
            onChange={(start) => onChange({ start: /^\d\d:\d\d/.exec(start)?.[0] ?? '' })}
          />
        </div>
        {line('place', build.place)}
        {line('group', build.group)}
      </details>
      <MinutesField
        label={build.available}
        value={workshop.available}
        onChange={(typed) => onChange({ available: readMinutes(typed) })}
      />
    </>
  );
}
