import { placeBeads } from '../progress/ring-geometry.ts';
import type { Plan } from './model.ts';
import { countFilled, isFilled, steps } from './steps.ts';

const [arc] = placeBeads([steps.length], { radius: 42, labelRadius: 0, gap: 0 });

/** The ten fields as beads on a ring, filled where something is written. The line beside it says the same. */
export function PlanRing({ plan }: { plan: Plan }) {
  return (
    <svg className="ring plan-ring" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      <text x="50" y="50">
        {countFilled(plan)}
      </text>
      {steps.map((step, index) => {
        const place = arc?.beads[index];
        return (
          <g key={step.id} className="bead" data-state={isFilled(plan, step) ? 'done' : 'open'}>
            <circle cx={place?.x} cy={place?.y} r="7" />
          </g>
        );
      })}
    </svg>
  );
}
