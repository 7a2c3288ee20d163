import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../i18n/language';
import { suggestQuery } from '../search/queries';
import { useDebounced } from '../ui/useDebounced';

const none: readonly string[] = [];

/**
 * Other words for what was typed, as the search knows them: who types "traiteur" means "catering". Nothing is asked
 * while `typed` is empty, which is as long as our own labels answer.
 */
export function useOtherWords(typed: string): readonly string[] {
  const asked = useDebounced(typed, 120);
  const { data } = useQuery(suggestQuery(asked, useLanguage()));
  return typed !== '' && asked === typed && data ? data.also : none;
}
