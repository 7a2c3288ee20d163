import type { Lang } from '@contract/common';
import { previewPackage, readReplies, readShared, readShares, readTeamReplies } from '@contract/packages';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../api';

/** A package by its link. Nothing of it stays in memory once the page is left. */
export const sharedQuery = (token: string) =>
  queryOptions({
    queryKey: ['shared', token],
    queryFn: ({ signal }) => call(readShared, { params: { token }, signal }),
    gcTime: 0,
  });

/** Milliseconds after which others may have said something. */
const minute = 60_000;

/** What everybody with the link says of it, and what this reader said. */
export const repliesQuery = (token: string, reader: string) =>
  queryOptions({
    queryKey: ['shared', token, 'replies', reader],
    queryFn: ({ signal }) => call(readReplies, { params: { token }, query: { reader }, signal }),
    gcTime: 0,
    staleTime: 5000,
    refetchInterval: minute,
    refetchOnWindowFocus: true,
  });

/** The links of a shortlist with their receipts, as of now. */
export const sharesQuery = (shortlist: string) =>
  queryOptions({
    queryKey: ['shortlist', shortlist, 'shares'],
    queryFn: ({ signal }) => call(readShares, { params: { id: shortlist }, signal }),
    staleTime: 5000,
    refetchOnWindowFocus: true,
  });

/** Everything said through every link of a shortlist. */
export const teamRepliesQuery = (shortlist: string) =>
  queryOptions({
    queryKey: ['shortlist', shortlist, 'replies'],
    queryFn: ({ signal }) => call(readTeamReplies, { params: { id: shortlist }, signal }),
    staleTime: 5000,
    refetchInterval: minute,
    refetchOnWindowFocus: true,
  });

/** One's own shortlist as a link would show it. */
export const previewQuery = (shortlist: string, masked: boolean, lang: Lang) =>
  queryOptions({
    queryKey: ['shortlist', shortlist, 'package', masked, lang],
    queryFn: ({ signal }) =>
      call(previewPackage, { params: { id: shortlist }, query: { masked: String(masked), lang }, signal }),
    staleTime: 5000,
    placeholderData: keepPreviousData,
  });
