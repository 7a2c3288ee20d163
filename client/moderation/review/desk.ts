import type { Review } from '@contract/moderation';
import type { Draft } from '../decisions/verdict';

/** Why a decision could not be done. */
export interface Trouble {
  error: unknown;
  title: string;
  /** The listing as it was read when it was decided. */
  before?: Review;
}

/** What the page does for the listing that is open. */
export interface Desk {
  draft: Draft;
  onDraft(draft: Draft): void;
  trouble: Trouble | undefined;
  /** Takes the decision, held for a moment, and goes on to the next listing. */
  decide(decision: { said: string; send(): Promise<void>; before: Review; staysInQueue?: boolean }): void;
  /** Something was done at once: it is said, and with `isGone` the next listing opens. */
  tell(said: string, isGone: boolean): void;
}
