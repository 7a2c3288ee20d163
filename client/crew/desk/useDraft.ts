import type { Point } from '@contract/common';
import type { QuestionInput } from '@contract/crew';
import { useState } from 'react';
import { today } from '../../listings/days';
import type { Start } from './useRoom';

interface Typed extends Omit<QuestionInput, 'near' | 'production'> {
  near: Point | null;
  place: string;
}

export interface Draft {
  typed: Typed;
  change(news: Partial<Typed>): void;
  /** Null while the days are not right. */
  question: QuestionInput | null;
  hasWrongDays: boolean;
}

const usualRadius = 80;

/** A question as it is being typed. */
export function useDraft({ from = '', to = '', near, place, production }: Start): Draft {
  const [typed, setTyped] = useState<Typed>({
    ...{ from, to, place, about: '', radius: usualRadius },
    near: near ?? null,
    jobs: [],
    departments: [],
  });
  const { place: _, ...input } = typed;
  const isComplete = typed.from !== '' && typed.to !== '';
  const isRight = isComplete && typed.from <= typed.to && typed.to >= today();
  return {
    typed,
    change: (news) => setTyped((now) => ({ ...now, ...news })),
    question: isRight ? { ...input, about: input.about.trim(), production } : null,
    hasWrongDays: isComplete && !isRight,
  };
}
