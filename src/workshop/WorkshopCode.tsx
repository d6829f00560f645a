import type { Catalogue } from '../catalogue/model.ts';
import { buildQr, mostCharacters } from '../qr-code/build-qr.ts';
import { QrCode } from '../qr-code/QrCode.tsx';
import type { Workshop } from './model.ts';
import type { BuilderData } from './page-data.ts';
import { titleOf } from './part-title.ts';
import { whatToDrop } from './what-to-drop.ts';

interface WorkshopCodeProps {
  readonly workshop: Workshop;
  readonly catalogue: Catalogue;
  readonly data: BuilderData;
  /** The address for participants. */
  readonly address: (workshop: Workshop) => string;
}

/** The code to scan, fit for print; when there is too much in it, which parts to drop. */
export function WorkshopCode({ workshop, catalogue, data, address }: WorkshopCodeProps) {
  const { build, text } = data;
  const picture = buildQr(address(workshop));
  if (picture !== 'too-long') return <QrCode picture={picture} label={build.codeLabel} />;
  const drop = whatToDrop(workshop, (less) => address(less).length <= mostCharacters);
  return (
    <div className="nudge">
      <p>{build.codeTooLong}</p>
      <ul>
        {drop.map((at) => {
          const part = workshop.parts[at];
          return part && <li key={at}>{`${at + 1}. ${titleOf(part, catalogue, text)}`}</li>;
        })}
      </ul>
    </div>
  );
}
