import { useState } from 'react';
import { useLoaded } from '../browser/use-loaded.client.ts';
import { fillIn } from '../i18n/fill-in.ts';
import type { ProgressEvent } from '../progress/model.ts';
import { inAppBrowserOf } from '../real-browser/in-app-browser.ts';
import { buildIntentLink } from '../real-browser/intent-link.ts';
import { Sharing } from '../sharing/Sharing.tsx';
import type { PageData } from './page-data.ts';
import { sealProgress } from './progress-link.ts';
import { buildSeries } from './series.ts';
import { whatItHolds } from './what-it-holds.ts';

interface SendProgressProps {
  readonly data: PageData;
  readonly events: readonly ProgressEvent[];
}

/** Sends what is kept here: as a link to share, or as codes for the other phone to scan. */
export function SendProgress({ data, events }: SendProgressProps) {
  const { text, sharing, language, paths, known } = data;
  const [codes, setCodes] = useState(false);
  const link = events.length > 0 ? sealProgress(events, known) : '';
  const address = (fragment: string) => `${new URL(paths.here, location.href).href}#${fragment}`;
  return (
    <section>
      <h2 tabIndex={-1}>{text.sendHeading}</h2>
      {link === '' ? (
        <p>{text.nothing}</p>
      ) : (
        <>
          <p>{fillIn(text.holds, { parts: whatItHolds(events, text.parts, language) })}</p>
          {link === 'too-long' ? (
            <p className="nudge">{text.tooLong}</p>
          ) : (
            <>
              <OutOfApp text={data.realBrowser} address={address(link)} />
              <p className="hint">{text.private}</p>
              <Sharing
                text={sharing}
                offers={[{ label: text.asLink, build: () => `${text.linkText}\n${address(link)}` }]}
              />
              <button
                type="button"
                className="button quiet"
                aria-expanded={codes}
                onClick={() => setCodes(!codes)}
              >
                {text.asCodes}
              </button>
              {codes && <Codes link={link} text={text} address={address} />}
            </>
          )}
        </>
      )}
    </section>
  );
}

interface CodesProps {
  readonly link: string;
  readonly text: PageData['text'];
  readonly address: (fragment: string) => string;
}

/* What draws codes is large: it comes for who asks for codes. */
const loadCodes = () => import('./CodeSeries.tsx').catch(() => undefined);

function Codes({ link, text, address }: CodesProps) {
  const { status, value } = useLoaded('codes', loadCodes);
  const series = buildSeries(link);
  if (series === 'too-many') return <p className="nudge">{text.tooMany}</p>;
  if (!value)
    return (
      <p role="status" className="nudge">
        {status === 'failed' ? text.codesFailed : ''}
      </p>
    );
  const { CodeSeries } = value;
  return <CodeSeries addresses={series.map(address)} text={text} />;
}

/** In another app on Android: a button that opens the browser with the progress in the address. */
function OutOfApp({ text, address }: { text: PageData['realBrowser']; address: string }) {
  if (inAppBrowserOf(navigator.userAgent)?.system !== 'android') return null;
  return (
    <>
      <p>
        <a className="button" href={buildIntentLink(address)}>
          {text.openWithProgress}
        </a>
      </p>
      <p className="hint">{text.fails}</p>
    </>
  );
}
