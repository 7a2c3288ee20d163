import type { z } from 'zod';
import type { Bilingual } from '../../common/contract';
import type { Evidence } from '../../productions/contract';
import type { Figure, readBehind } from '../contract';
import type { Fact } from '../fact';
import type { Outlook } from '../outlook';

export type Reply = z.input<typeof readBehind.reply>;
export type Assumption = Reply['assumptions'][number];
export type Unit = Reply['unit'];
export type Narrowing = NonNullable<z.output<typeof readBehind.query>['by']>;

/** What one production puts into a figure. A production may put in several pieces; its row adds them up. */
export interface Piece {
  fact: Fact;
  value: number;
  evidence?: Evidence;
}

export interface Narrowed {
  by: Narrowing;
  key: string;
}

/** A figure taken apart. */
export interface Opened {
  total: number;
  pieces: Piece[];
  assumptions: Assumption[];
}

/** How one figure is taken apart. */
export interface Opening {
  unit: Unit;
  /** What it can be narrowed to. */
  by: readonly Narrowing[];
  formula: Bilingual;
  open(outlook: Outlook, narrowed: Narrowed | null): Opened;
}
export type Openings = Record<Figure, Opening>;
