import { dayInWords, isDay } from '../calendar/day.ts';
import { fillIn } from '../i18n/fill-in.ts';
import { buildQr, type QrPicture } from '../qr-code/build-qr.ts';
import { QrCode } from '../qr-code/QrCode.tsx';
import type { Slip } from './on-paper.ts';
import type { PageData } from './page-data.ts';

interface OneSlipProps {
  readonly slip: Slip;
  /** The code of the whole workshop. */
  readonly whole: QrPicture | 'too-long';
  readonly withLessonCodes: boolean;
  readonly data: PageData;
}

/** A slip: what and when, the codes, the short addresses, and room to write. It is given nothing that is private. */
export function OneSlip({ slip, whole, withLessonCodes, data: { text, language } }: OneSlipProps) {
  const { title, group, date, start, place, lessons, protocols } = slip;
  const when = [isDay(date) && dayInWords(language, date), start, place].filter(Boolean).join(' · ');
  return (
    <article className="slip-paper">
      <header>
        <h3>{title || text.untitled}</h3>
        {group && <p>{group}</p>}
        {when && <p>{when}</p>}
      </header>
      {whole !== 'too-long' && (
        <figure className="whole">
          <QrCode picture={whole} label={text.scanAll} />
          <figcaption>{text.scanAll}</figcaption>
        </figure>
      )}
      <ul className="slip-lessons">
        {lessons.map((lesson) => (
          <li key={lesson.short}>
            {withLessonCodes && <LessonCode lesson={lesson} text={text} />}
            <span>
              {lesson.title}
              <br />
              <span className="short">{location.host + lesson.short}</span>
            </span>
          </li>
        ))}
        {protocols.map((name) => (
          <li key={name}>
            <span>{name}</span>
          </li>
        ))}
      </ul>
      <div className="slip-notes">
        <p>{text.ownNotes}</p>
      </div>
    </article>
  );
}

function LessonCode({
  lesson: { title, short },
  text,
}: {
  lesson: Slip['lessons'][number];
  text: PageData['text'];
}) {
  const picture = buildQr(location.origin + short);
  return picture === 'too-long' ? null : <QrCode picture={picture} label={fillIn(text.scanOne, { title })} />;
}
