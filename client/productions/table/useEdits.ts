import { type ProductionCard, readProduction } from '@contract/productions';
import { useState } from 'react';
import { CallProblem, call } from '../../api';
import { useSendingTexts } from '../../sending/texts';
import { type CardPatch, useEditCard } from '../queries';
import { useRoomTexts } from '../texts';

interface Person {
  id: string;
  name: string;
}

/** Edits from the list; what a colleague changed first is told in words, with whose version is shown now. */
export function useEdits(onSaid: (text: string) => void) {
  const { table: words } = useRoomTexts();
  const problems = useSendingTexts();
  const edit = useEditCard();
  const [trouble, setTrouble] = useState<string | null>(null);

  function why(error: unknown): string {
    if (!(error instanceof CallProblem)) return problems.internal;
    if (error.code !== 'conflict') return problems[error.code];
    // "Claire Bonnefoy changed this meanwhile": the name is all that is wanted of it.
    const [said = ''] = Object.values(error.fields);
    return words.conflict(said.replace(/ changed this meanwhile$/, ''));
  }
  function save(card: ProductionCard, column: string, patch: CardPatch, shown: Partial<ProductionCard>) {
    setTrouble(null);
    edit.mutate(
      { card, patch, shown },
      { onSuccess: () => onSaid(words.saved(card.title, column)), onError: (error) => tell(card, error) },
    );
  }
  function tell(card: ProductionCard, error: unknown) {
    const text = words.refused(card.title, why(error));
    setTrouble(text);
    onSaid(text);
  }
  return {
    trouble,
    hideTrouble: () => setTrouble(null),
    title: (card: ProductionCard, title: string) => save(card, words.columns.title, { title }, { title }),
    type: (card: ProductionCard, type: string) => save(card, words.columns.type, { type }, { type }),
    staff: (card: ProductionCard, person: Person | null) =>
      save(
        card,
        words.columns.staff,
        { staff: person?.id ?? null },
        { staff: person?.id ?? null, staffName: person?.name ?? null },
      ),
    /** The row knows the hoped-for day only; what else is hoped for must stay. */
    async expected(card: ProductionCard, from: string | null) {
      try {
        const { expected } = await call(readProduction, { params: { id: card.id } });
        save(card, words.columns.firstDay, { expected: { ...expected, from } }, { expectedFrom: from });
      } catch (error) {
        tell(card, error);
      }
    },
  };
}
export type Edits = ReturnType<typeof useEdits>;
