import type { Review } from '@contract/moderation';
import { useLanguage } from '../../i18n/language';
import { Footer } from '../decisions/Footer';
import { sendDecision } from '../decisions/send';
import { fieldsIn, type Outcome } from '../decisions/verdict';
import { useFieldLabel } from '../fields';
import { useModerationTexts } from '../texts';
import type { Desk } from './desk';

/** The decision on one listing. */
export function ReviewFooter({ review, desk }: { review: Review; desk: Desk }) {
  const { decide: words, done } = useModerationTexts();
  const label = useFieldLabel();
  const reader = useLanguage();
  const fields = fieldsIn(review);
  const declined = desk.draft.declined.filter((field) => fields.includes(field));
  const draft = { ...desk.draft, declined };
  const accepted = fields.length - declined.length;
  const { owner } = review;
  function decide(outcome: Outcome) {
    desk.decide({
      said: done[outcome](review.title),
      send: () => sendDecision(outcome, review, draft),
      before: review,
    });
  }
  return (
    <Footer
      draft={draft}
      onReason={(reason) => desk.onDraft({ ...desk.draft, reason })}
      accepted={accepted}
      publishLabel={declined.length > 0 ? words.publishSome(accepted, fields.length) : words.publish}
      declinedLabels={declined.map(label).join(', ')}
      note={owner ? words.goesTo(owner.name, words.languages[owner.lang]) : words.staysHere}
      language={owner?.lang ?? reader}
      onDecide={decide}
    />
  );
}
