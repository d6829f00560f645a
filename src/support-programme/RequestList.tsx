import { useState } from 'react';
import { dayInWords } from '../calendar/day.ts';
import { fillIn, plural } from '../i18n/fill-in.ts';
import { SelectField } from '../ui/Field.tsx';
import { type Arrangement, arrangements, arrangeRequests, type Section } from './arrange-requests.ts';
import { LoadPlot } from './LoadPlot.tsx';
import { PrintedList } from './PrintedList.tsx';
import type { PageData } from './page-data.ts';
import { RequestItem } from './RequestItem.tsx';
import { groupWords } from './request-words.ts';
import { isOpen, type Request } from './requests.ts';

/** The requests in the order one asks for, all or only those that are open; on paper, a table. */
export function RequestList({ requests, data }: { requests: readonly Request[]; data: PageData }) {
  const { text, language } = data;
  const [by, setBy] = useState<Arrangement>('week');
  const [onlyOpen, setOnlyOpen] = useState(false);
  if (requests.length === 0) {
    return (
      <section>
        <h2>{text.listHeading}</h2>
        <p>{text.empty}</p>
      </section>
    );
  }
  const plans = requests.reduce((sum, { others }) => sum + 1 + others.length, 0);
  const asking = requests.filter(({ asks }) => asks).length;
  const shown = onlyOpen ? requests.filter(isOpen) : requests;
  const sections = arrangeRequests(shown, by);
  return (
    <>
      <section>
        <h2>{text.listHeading}</h2>
        <p>
          {[
            plural(language, text.plans, plans),
            plural(language, text.requests, asking),
            fillIn(text.open, { count: requests.filter(isOpen).length }),
          ].join(' · ')}
        </p>
        <div className="no-print">
          <SelectField
            label={text.by}
            value={by}
            options={arrangements.map((value) => ({ value, label: text.arrangements[value] }))}
            onChange={setBy}
          />
          <p className="ticks">
            <label>
              <input type="checkbox" checked={onlyOpen} onChange={() => setOnlyOpen(!onlyOpen)} />
              {text.onlyOpen}
            </label>
          </p>
          {shown.length === 0 && <p>{text.nothingOpen}</p>}
          {sections.map((section) => (
            <section key={section.key}>
              <h3>{titleOf(section, by, data)}</h3>
              <ul className="ruled">
                {section.requests.map((request) => (
                  <RequestItem key={request.id} request={request} requests={requests} data={data} />
                ))}
              </ul>
            </section>
          ))}
        </div>
        <PrintedList
          sections={sections.map((section) => ({ ...section, title: titleOf(section, by, data) }))}
          data={data}
        />
      </section>
      <LoadPlot requests={requests} data={data} />
    </>
  );
}

/** As the first of its requests spells it. */
function titleOf({ key, requests: [first] }: Section, by: Arrangement, data: PageData): string {
  const { text, plan, language } = data;
  if (key === '' || !first) return text.noKey[by];
  switch (by) {
    case 'week':
      return fillIn(text.weekOf, { day: dayInWords(language, key) });
    case 'supporter':
      return plan.supporters[first.plan.supporter];
    case 'label':
      return first.label;
    case 'group':
      return groupWords(first, data);
  }
}
