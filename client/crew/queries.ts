import type { Lang } from '@contract/common';
import { type CrewDepth, readAsked, readCrewDepth, readQuestionAnswers, readQuestions } from '@contract/crew';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../api';
import type { Asked } from './asked';

/** The crew around the place of the address; the table before stays while the next is on its way. */
export function depthQuery({ near, from, to, size }: Asked, lang: Lang) {
  const days = from && to && from <= to ? { from, to } : {};
  const query = { near: `${near.lat.toFixed(4)},${near.lng.toFixed(4)}`, ...days, ...(size && { size }), lang };
  return queryOptions({
    queryKey: ['crewDepth', query],
    queryFn: ({ signal }): Promise<CrewDepth> => call(readCrewDepth, { query, signal }),
    placeholderData: keepPreviousData,
  });
}

/** What the letter behind a link asks. */
export const askedQuery = (token: string) =>
  queryOptions({
    queryKey: ['crew', 'asked', token],
    queryFn: ({ signal }) => call(readAsked, { params: { token }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Answers come in while one looks. */
const liveMs = 20_000;

export const questionsQuery = queryOptions({
  queryKey: ['crew', 'questions'],
  queryFn: ({ signal }) => call(readQuestions, { query: { limit: 100 }, signal }),
  select: ({ questions }) => questions,
  refetchInterval: liveMs,
});

export const answersQuery = (id: string) =>
  queryOptions({
    queryKey: ['crew', 'questions', id],
    queryFn: ({ signal }) => call(readQuestionAnswers, { params: { id }, signal }),
    refetchInterval: liveMs,
  });
