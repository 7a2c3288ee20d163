import type { LogEntry } from '@contract/productions';
import { usePermitTexts } from '../../../permits/words/texts';
import { useTerms } from '../../../vocabularies/queries';
import { useFileTexts } from '../texts';
import { useJournalTexts } from './texts';

interface EventSaid {
  act: string;
  /** On a line of its own. */
  more?: string;
  /** The sentence has its own subject: nobody of the desk did it. */
  isWhole?: boolean;
}

/** What happened, in the reader's language; undefined for an entry that somebody wrote. */
export function useEventSaid({ event }: LogEntry): EventSaid | undefined {
  const words = useJournalTexts().event;
  const { status } = useFileTexts();
  const terms = useTerms();
  const permits = usePermitTexts();
  if (!event) return undefined;
  const { name, values } = event;
  const statusOf = (key: string | undefined) =>
    Object.entries(status)
      .find(([each]) => each === key)?.[1]
      .toLowerCase() ??
    key ??
    '';
  const permitStatusOf = (key: string | undefined) =>
    Object.entries(permits.status).find(([each]) => each === key)?.[1] ?? key ?? '';
  const { reason = '' } = values;
  const told: Record<string, EventSaid> = {
    opened: { act: words.opened(statusOf(values.status)) },
    moved: {
      act: words.moved(statusOf(values.from), statusOf(values.to)),
      more: reason === '' ? undefined : words.reason(terms.label('lossReasons', reason)),
    },
    released: { act: words.released },
    madeConfidential: { act: words.madeConfidential },
    deleted: { act: words.deleted },
    restored: { act: words.restored },
    wrapSent: { act: words.wrapSent, more: values.to },
    wrapReminded: { act: words.wrapReminded, more: values.to },
    wrapSubmitted: {
      act: words.wrapSubmitted,
      more: values.signedBy ? words.signedBy(values.signedBy) : undefined,
      isWhole: true,
    },
    wrapAccepted: { act: words.wrapAccepted },
    wrapDaysDiffer: { act: words.wrapDaysDiffer(values.declared ?? '', values.recorded ?? '') },
    wrapReturned: { act: words.wrapReturned, more: values.reason },
    permitAdded: { act: words.permitAdded(values.authority ?? '') },
    permitsPlanned: { act: words.permitsPlanned(values.count ?? '') },
    permitMoved: { act: words.permitMoved(values.authority ?? '', permitStatusOf(values.to)) },
    permitDeleted: { act: words.permitDeleted(values.authority ?? '') },
    imported: { act: words.imported },
  };
  return told[name] ?? { act: words.other(name) };
}
