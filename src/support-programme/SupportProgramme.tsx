import { useEffect, useState } from 'react';
import { useFragment } from '../browser/use-fragment.client.ts';
import { useStored } from '../browser/use-stored.client.ts';
import { loadReader } from '../qr-code/watch-camera.client.ts';
import { BringPlans, type ReportLine, takeIn } from './BringPlans.tsx';
import { KeepProgramme } from './KeepProgramme.tsx';
import type { PageData } from './page-data.ts';
import { programme } from './programme-store.client.ts';
import { RequestList } from './RequestList.tsx';
import { readPaste } from './read-paste.ts';
import { listRequests } from './requests.ts';

/** The page of the support programme. A plan in its address (`#p1.…`) comes in by itself. */
export function SupportProgramme({ data }: { data: PageData }) {
  const requests = listRequests(useStored(programme));
  const [report, setReport] = useState<readonly ReportLine[]>([]);
  const fragment = useFragment();
  useEffect(() => {
    if (!/^#[a-z]\d/.test(fragment)) return;
    setReport(takeIn(readPaste(`/${fragment}`), data, data.text.nothingFound));
    history.replaceState(null, '', location.pathname);
  }, [fragment, data]);
  useEffect(() => {
    /* So that scanning works when the network is gone; whoever scans hears when it did not come. */
    loadReader().catch(() => {});
  }, []);
  return (
    <>
      <BringPlans data={data} report={report} onReport={setReport} />
      <RequestList requests={requests} data={data} />
      <KeepProgramme requests={requests} data={data} />
    </>
  );
}
