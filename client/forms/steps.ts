import type { ListingKind } from '@contract/common';
import type { ComponentType } from 'react';

export type StepId = 'who' | 'words' | 'place' | 'facts' | 'photos' | 'review';

/** One screen of a form: a question, the few answers that make a good listing, and the rest folded under them. */
export interface Step {
  id: StepId;
  /** The fields asked for here, in their order: where a fault leads to. */
  fields: readonly string[];
  Main: ComponentType;
  /** What is asked under "more details", with its own fields. */
  more?: { fields: readonly string[]; Fields: ComponentType };
}

/** All that differs between the forms. A fifth kind is one more of these. */
export interface KindForm {
  kind: ListingKind;
  steps: readonly Step[];
}

export const fieldsOf = ({ fields, more }: Step): string[] => [...fields, ...(more?.fields ?? [])];

/** The step in which a field is asked for; the first when it is in none. */
export const stepOf = (steps: readonly Step[], field: string): Step | undefined =>
  steps.find((step) => fieldsOf(step).includes(field)) ?? steps[0];
