import type { changeProduction, ProductionView } from '@contract/productions';
import type { z } from 'zod';
import { CallProblem } from '../../../api';

export type Patch = Omit<z.input<typeof changeProduction.body>, 'edition'>;

/** A thing one can write anew where it stands, in the words of its input. */
export interface Edit {
  /** Its own name, as `contact.email`. */
  name: string;
  read(production: ProductionView): string;
  /** What is sent; from the production of now, so that its neighbours in the same field stay as they are. */
  patch(text: string, production: ProductionView): Patch;
}

/** What an edit began from. */
export interface Begun {
  edition: number;
  text: string;
}

/** How far an edit has come. What was typed is held until it is kept. */
export type FieldState =
  | { kind: 'saving'; text: string }
  | { kind: 'kept'; at: Date }
  | { kind: 'failed'; text: string; error: Error }
  | { kind: 'conflict'; text: string; by: string };

export const isConflict = (error: unknown): error is CallProblem =>
  error instanceof CallProblem && error.code === 'conflict' && Object.keys(error.fields).length > 0;

/** Who was quicker: the server says `NAME changed this meanwhile` of each field. */
export const quicker = ({ fields }: CallProblem): string =>
  (Object.values(fields)[0] ?? '').replace(/ changed this meanwhile$/, '');
