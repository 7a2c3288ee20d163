import type { PlanStep } from '@contract/permits';
import { useId, useState } from 'react';
import { useBilingual } from '../../i18n/bilingual';
import { useDays } from '../../listings/days';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/Icon';
import { usePermitTexts } from '../words/texts';
import styles from './Step.module.css';
import { StepDetails } from './StepDetails';
import { usePlannerTexts } from './texts';

/** One authority: by when, who, what for, and folded away until it is wanted, with what and where. */
export function Step({ step }: { step: PlanStep }) {
  const { plan: words } = usePlannerTexts();
  const text = useBilingual();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { rule } = step;
  const folded = [
    rule.documents.length > 0 ? words.papers(rule.documents.length) : '',
    hasContact(step) ? words.contact.toLowerCase() : '',
    words.source.toLowerCase(),
  ];
  return (
    <li className={classes(styles.step, step.late && styles.late)}>
      <By step={step} />
      <span className={styles.dot} aria-hidden="true" />
      <div className={styles.what}>
        <h3 className={styles.authority}>{text(rule.authority)}</h3>
        <p className={styles.subject}>{text(rule.subject)}</p>
        <p className={styles.because}>
          {words.because} {step.because.map((reason) => text(reason).toLowerCase()).join(', ')} ·{' '}
          {step.places.map(({ name }) => name).join(', ')}
        </p>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? words.less : folded.filter(Boolean).join(' · ')}
          <Icon name="chevronDown" size={13} />
        </button>
        <div id={id} className={classes(styles.details, !isOpen && styles.folded)}>
          <StepDetails step={step} />
        </div>
      </div>
    </li>
  );
}

const hasContact = ({ rule: { contact } }: PlanStep) => Object.values(contact).some((value) => value !== '');

/** The last day to file and how far it is; where it is past, the first day on which one may shoot. */
function By({ step: { fileBy, daysLeft, late, lead, firstPossible } }: { step: PlanStep }) {
  const { plan: words } = usePlannerTexts();
  const permits = usePermitTexts();
  const { day } = useDays();
  if (fileBy === null) {
    return (
      <p className={styles.by}>
        <b className={styles.day}>{words.askNow}</b>
        <span className={styles.left}>{words.noLead}</span>
      </p>
    );
  }
  return (
    <p className={styles.by}>
      <span className="unseen">{words.before} </span>
      <b className={styles.day}>{day(fileBy)}</b>
      <span className={styles.left}>
        {late ? words.tooLate : permits.left(daysLeft ?? 0)}
        {late && firstPossible && `, ${words.firstDay(day(firstPossible))}`}
      </span>
      {lead && <span className={styles.lead}>{words.wants(permits.lead(lead))}</span>}
    </p>
  );
}
