import { createContext, use } from 'react';
import type { FieldName, TextName } from '../draft';
import type { AskWords } from '../fr';
import { useAskTexts } from '../texts';
import type { Ask } from './useAsk';

/** The enquiry that is being written, for its fields. */
export const AskContext = createContext<Ask | null>(null);

export function useOpenAsk(): Ask {
  const ask = use(AskContext);
  if (!ask) throw new Error('Only inside the form');
  return ask;
}

/** What a text field of the form needs, its fault in the reader's language included. */
export function useTextField(name: TextName) {
  const ask = useOpenAsk();
  const words = useAskTexts();
  return {
    'data-field': name,
    label: words.fields[name],
    value: ask.draft[name],
    error: ask.isWrong(name) ? faultOf(name, words.faults) : undefined,
    onChange: ({ target }: { target: { value: string } }) => ask.set(name, target.value),
    onBlur: () => ask.leave(name),
  };
}

function faultOf(name: FieldName, faults: AskWords['faults']): string {
  const said: Partial<Record<FieldName, string>> = faults;
  return said[name] ?? faults.long;
}
