import type { ActionName, Complaints } from './model.ts';

/** A form that is shown again: to be mended, or, without complaints, to be looked at before it is sent. */
export interface DeskAttempt {
  readonly action: ActionName;
  readonly fields: Readonly<Record<string, string>>;
  readonly complaints?: Complaints;
}
