import type { Lang } from '@contract/common';
import { readVocabularies, type Term, type VocabularyName } from '@contract/vocabularies';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { call } from '../api';
import { useLanguage } from '../i18n/language';

/** They change with a release only. */
export const vocabulariesQuery = queryOptions({
  queryKey: ['vocabularies'],
  queryFn: ({ signal }) => call(readVocabularies, { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

export interface Terms {
  /** A term in the reader's language; its id while the vocabularies are on their way. */
  label(vocabulary: VocabularyName, id: string): string;
  /** The term itself, to read its parent or its feminine form. */
  term(vocabulary: VocabularyName, id: string): Term | undefined;
  all(vocabulary: VocabularyName): readonly Term[];
}

/** The controlled vocabularies with their labels in the reader's language. */
export function useTerms(): Terms {
  const { data } = useQuery(vocabulariesQuery);
  const language = useLanguage();
  return useMemo(() => termsOf(data ?? {}, language), [data, language]);
}

/** Looks terms up by id, each vocabulary indexed on its first use. */
export function termsOf(vocabularies: Partial<Record<VocabularyName, Term[]>>, language: Lang): Terms {
  const indexes = new Map<VocabularyName, Map<string, Term>>();
  function term(vocabulary: VocabularyName, id: string) {
    let index = indexes.get(vocabulary);
    if (!index) {
      index = new Map(vocabularies[vocabulary]?.map((entry) => [entry.id, entry]));
      indexes.set(vocabulary, index);
    }
    return index.get(id);
  }
  return {
    term,
    label: (vocabulary, id) => term(vocabulary, id)?.[language] ?? id,
    all: (vocabulary) => vocabularies[vocabulary] ?? [],
  };
}
