import { type QueueTab, queueTab } from '@contract/moderation';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { moderationPath } from '../paths';
import { useHeld } from '../sending/useHeld';
import { phone, useMedia } from '../ui/useMedia';
import type { Failure } from './decisions/send';
import { useChosen } from './queue/choosing';
import { useQueue } from './queue/useQueue';
import type { Desk } from './review/desk';
import { useModerationTexts } from './texts';
import { useDrafts } from './useDrafts';
import { useTroubles } from './useTroubles';

/** Said when it was decided for several: the server's own words for each. */
const lately = 8;

/** The desk's work on its queue: what is open, what is chosen, what was decided and can still be taken back. */
export function useModeration() {
  const { done } = useModerationTexts();
  const navigate = useNavigate();
  const { slug } = useParams();
  const [url] = useSearchParams();
  const isPhone = useMedia(phone);
  const tab = queueTab.catch('all').parse(url.get('tab'));
  const pathOf = (open = '', of: QueueTab = tab) => `${moderationPath(open)}${of === 'all' ? '' : `?tab=${of}`}`;

  const client = useQueryClient();
  const held = useHeld(() => client.invalidateQueries({ queryKey: ['moderation'] }));
  const queue = useQueue(tab, held.gone);
  const slugs = queue.items.map((item) => item.slug);
  const chosen = useChosen(slugs);
  const drafts = useDrafts();
  const troubles = useTroubles();
  const [said, say] = useState<string[]>([]);
  const [status, announce] = useState('');
  const current = slug ?? (isPhone ? undefined : slugs[0]);

  const open = (next: string | undefined) => void navigate(pathOf(next), { preventScrollReset: true });

  function step(by: 1 | -1) {
    const at = current === undefined ? -1 : slugs.indexOf(current);
    const next = slugs[Math.min(Math.max(at + by, 0), slugs.length - 1)];
    if (next === undefined) return;
    open(next);
    focusRow(next);
  }

  /** On to what follows the listings that leave, or to what comes before them. */
  function goOn(leaving: readonly string[]) {
    if (current === undefined || !leaving.includes(current)) return;
    const at = slugs.indexOf(current);
    const stays = (other: string) => !leaving.includes(other);
    open(slugs.slice(at).find(stays) ?? slugs.slice(0, Math.max(at, 0)).findLast(stays));
  }

  function tell(text: string, leaving: readonly string[]) {
    say((all) => [text, ...all].slice(0, lately));
    announce(text);
    goOn(leaving);
  }

  const decide: Desk['decide'] = ({ said: text, send, before, staysInQueue = false }) => {
    const leaving = staysInQueue ? [] : [before.slug];
    troubles.clear([before.slug]);
    tell(text, leaving);
    held.hold({
      subjects: leaving,
      said: text,
      send: async () => {
        await send();
        drafts.drop([before.slug]);
      },
      onFailed: (error) => {
        unsay(text);
        announce(done.failed(before.title));
        troubles.add(before.slug, { error, title: before.title, before });
      },
      onUndone: () => {
        unsay(text);
        announce(done.undone(before.title));
        open(before.slug);
      },
    });
  };

  function decideMany(decision: { slugs: string[]; said: string; send(): Promise<Failure[]> }) {
    const titles = new Map(queue.items.map((item) => [item.slug, item.title]));
    const fail = (failed: string, error: unknown) =>
      troubles.add(failed, { error, title: titles.get(failed) ?? failed });
    const { slugs: leaving } = decision;
    troubles.clear(leaving);
    chosen.clear();
    tell(decision.said, leaving);
    held.hold({
      subjects: leaving,
      said: decision.said,
      send: async () => {
        const failures = await decision.send();
        for (const { slug: failed, problem } of failures) fail(failed, problem);
        if (failures.length > 0) announce(done.some(leaving.length - failures.length, leaving.length));
      },
      onFailed: (error) => {
        unsay(decision.said);
        for (const failed of leaving) fail(failed, error);
      },
      onUndone: () => {
        unsay(decision.said);
        announce(done.undone(decision.said));
        open(leaving[0]);
      },
    });
  }

  const unsay = (text: string) => say((all) => all.filter((other) => other !== text));

  const desk = (of: string): Desk => ({
    draft: drafts.of(of),
    onDraft: (draft) => drafts.keep(of, draft),
    trouble: troubles.of(of),
    decide,
    tell: (text, isGone) => tell(text, isGone ? [of] : []),
  });

  return {
    tab,
    pathOf,
    isPhone,
    queue,
    slugs,
    chosen,
    current,
    isOpen: slug !== undefined,
    held,
    troubles,
    said,
    status,
    step,
    desk,
    decideMany,
  };
}

/** The row takes the focus, so that a screen reader reads it and Tab goes on from there. */
function focusRow(slug: string) {
  document.querySelector<HTMLElement>(`[data-slug="${slug}"]`)?.focus();
}
