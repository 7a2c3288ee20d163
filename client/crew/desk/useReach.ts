import { previewQuestion, type QuestionInput } from '@contract/crew';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from '../../api';
import { useDebounced } from '../../ui/useDebounced';

/** Whom a question would reach, once it has rested a moment. */
export function useReach(question: QuestionInput | null) {
  const text = useDebounced(JSON.stringify(question && { ...question, about: '' }), 300);
  const asked: QuestionInput | null = JSON.parse(text);
  return useQuery({
    queryKey: ['crew', 'reach', text],
    queryFn: ({ signal }) =>
      asked ? call(previewQuestion, { body: asked, signal }) : { reached: 0, noAddress: 0, askedLately: 0 },
    enabled: asked !== null,
    placeholderData: keepPreviousData,
  });
}
