import type { ComplaintCode } from '../../organiser/model.ts';

/** Thrown inside an action: nothing of it is done, and the organiser is told why, at a field or at the form. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly code: ComplaintCode;
  readonly field: string;

  constructor(code: ComplaintCode, field = 'form') {
    super(code);
    this.code = code;
    this.field = field;
  }
}
