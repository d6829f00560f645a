/** Why the page to log in is shown, and what to say there. */
export interface SignInNote {
  readonly reason: 'asked' | 'ended' | 'bad-code' | 'no-cookie' | 'too-many' | 'unavailable';
  /** For `too-many`: how long to wait. */
  readonly waitSeconds?: number;
  /** The texts that were sent and not taken, so that nothing typed is lost. */
  readonly typed?: readonly string[];
}
