import type { Language } from '../i18n/language.ts';
import type { Plan } from './model.ts';
import { isLong, type Part, type SheetWords, sheetCells } from './sheet-cells.ts';

interface PlanSheetProps {
  /** Left out for the form to fill in by hand. */
  readonly plan?: Plan;
  readonly text: SheetWords;
  readonly language: Language;
}

/** A plan on one A4. The same sheet reads a plan that came by link on the screen. */
export function PlanSheet({ plan, text, language }: PlanSheetProps) {
  return (
    <section className={`plan-sheet ${plan ? (isLong(plan) ? 'long' : '') : 'blank'}`}>
      <header>
        <p className="sheet-title">{text.title}</p>
        <p className="sheet-group">
          <span className="sheet-label">{text.group}</span> {plan?.group || <Rules count={1} />}
        </p>
        {plan && <p className="sheet-state">{text.states[plan.state]}</p>}
      </header>
      <dl>
        {sheetCells(plan, text, language).map(({ id, number, title, parts }) => (
          <div key={id} className={`cell cell-${id}`}>
            <dt>
              <span className="cell-number">{number}</span> {title}
            </dt>
            <dd>
              {parts.map((part, index) => (
                <SheetPart key={part.label ?? index} part={part} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function SheetPart({ part: { label, value, lines, boxes } }: { part: Part }) {
  return (
    <div className="part">
      {label && <span className="sheet-label">{label}</span>}
      {value && <span className="sheet-words">{value}</span>}
      {!value && lines > 0 && <Rules count={lines} />}
      {!value &&
        boxes?.map((box) => (
          <span key={box} className="box">
            {box}
          </span>
        ))}
    </div>
  );
}

/** Lines to write on. */
function Rules({ count }: { count: number }) {
  return (
    <span className="rules">
      {[1, 2, 3].slice(0, count).map((line) => (
        <span key={line} className="rule" />
      ))}
    </span>
  );
}
