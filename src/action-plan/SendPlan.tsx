import { useState } from 'react';
import { buildQr } from '../qr-code/build-qr.ts';
import { QrCode } from '../qr-code/QrCode.tsx';
import { Sharing } from '../sharing/Sharing.tsx';
import { ChoiceField } from '../ui/Field.tsx';
import type { Plan } from './model.ts';
import type { PageData } from './page-data.ts';
import { sealPlan, sealSupportRequest } from './plan-link.ts';
import { plans } from './plan-store.client.ts';
import { buildLinkText, buildPlanText, buildRequestText } from './plan-text.ts';
import type { Draft } from './use-draft.client.ts';

interface SendPlanProps {
  readonly draft: Draft;
  /** The plan as it is kept. */
  readonly stored: Plan;
  readonly data: PageData;
}

/** Sends a plan, or its request for support alone: as text, as link, as a code to scan, on paper. */
export function SendPlan({ draft: { plan, save }, stored, data }: SendPlanProps) {
  const { text, sharing, language, paths } = data;
  const [part, setPart] = useState<'whole' | 'request'>('whole');
  const [code, setCode] = useState(false);
  const nothing = part === 'request' && plan.support.trim() === '';
  /* With the time of its last change: a link made of what is typed and not kept yet would look older than it is. */
  const kept = () => {
    save();
    return plans.read().find((one) => one.plan.id === plan.id)?.plan ?? plan;
  };
  const address = (current: Plan) => {
    const fragment = part === 'whole' ? sealPlan(current) : sealSupportRequest(current);
    return `${new URL(paths.here, location.href).href}#${fragment}`;
  };
  const give = () => {
    const current = kept();
    if (part === 'whole') plans.markShared(current);
    return current;
  };
  const link = () => {
    const current = give();
    return buildLinkText(current, text, address(current), part);
  };
  const showCode = () => {
    if (!code) give();
    setCode(!code);
  };
  const words = () =>
    part === 'whole' ? buildPlanText(plan, text, language) : buildRequestText(plan, text, language);

  return (
    <section className="send-plan">
      <h3>{text.sendHeading}</h3>
      <p>
        <button type="button" className="button" onClick={() => print()}>
          {text.print}
        </button>
      </p>
      <ChoiceField
        label={text.what}
        value={part}
        options={[
          { value: 'whole', label: text.whole },
          { value: 'request', label: text.request },
        ]}
        onChange={setPart}
      />
      {nothing ? (
        <p className="nudge">{text.requestEmpty}</p>
      ) : (
        <>
          {part === 'whole' && <p className="hint">{text.textNote}</p>}
          <Sharing
            key={part}
            text={sharing}
            offers={[
              { label: text.asText, build: words },
              { label: text.asLink, build: link },
            ]}
          />
          <button type="button" className="button quiet" aria-expanded={code} onClick={showCode}>
            {text.asCode}
          </button>
          {code && <PlanCode address={address(stored)} part={part} text={text} />}
        </>
      )}
    </section>
  );
}

function PlanCode({ address, part, text }: { address: string; part: string; text: PageData['text'] }) {
  const picture = buildQr(address, { correction: 'low' });
  if (picture === 'too-long') return <p className="nudge">{text.codeTooLong}</p>;
  return <QrCode picture={picture} label={part === 'whole' ? text.codeLabel : text.codeRequestLabel} />;
}
