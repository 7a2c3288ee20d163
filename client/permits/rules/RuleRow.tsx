import type { Bilingual } from '@contract/common';
import type { PermitNeed, PermitRule } from '@contract/permits';
import type { ReactNode } from 'react';
import { useBilingual } from '../../i18n/bilingual';
import { dayOf, useDays } from '../../listings/days';
import { Button } from '../../ui/Button';
import { Tag } from '../../ui/Tag';
import { useTerms } from '../../vocabularies/queries';
import { usePermitTexts } from '../words/texts';
import styles from './Rules.module.css';
import { useRuleTexts } from './texts';

interface RuleRowProps {
  rule: PermitRule;
  needs: readonly { id: PermitNeed; name: Bilingual }[];
  onEdit(): void;
  onRemove(): void;
  /** Its form, while it is open. */
  children: ReactNode;
}

/** A rule: whom, how long before, in which case, and how well it is known. */
export function RuleRow({ rule, needs, onEdit, onRemove, children }: RuleRowProps) {
  const words = useRuleTexts();
  const text = useBilingual();
  const { lead } = usePermitTexts();
  const name = text(rule.authority);
  if (children) return <li className={styles.rule}>{children}</li>;
  return (
    <li className={styles.rule}>
      <div className={styles.what}>
        <strong>{name}</strong>
        <span>{text(rule.subject)}</span>
        <Cases rule={rule} needs={needs} />
        {text(rule.note) !== '' && <span className={styles.note}>{text(rule.note)}</span>}
        <Papers rule={rule} />
      </div>
      <span className={rule.lead ? styles.lead : styles.noLead}>{rule.lead ? lead(rule.lead) : words.noLead}</span>
      <Known rule={rule} />
      <span className={styles.acts}>
        <Button size="small" aria-label={words.changeOf(name)} onClick={onEdit}>
          {words.change}
        </Button>
        <Button size="small" look="quiet" aria-label={words.removeOf(name)} onClick={onRemove}>
          {words.remove}
        </Button>
      </span>
    </li>
  );
}

/** In which cases it applies, and where and when. */
function Cases({ rule, needs }: Pick<RuleRowProps, 'rule' | 'needs'>) {
  const words = useRuleTexts();
  const text = useBilingual();
  const terms = useTerms();
  const { day } = useDays();
  const cases = [
    ...rule.needs.map((need) => text(needs.find(({ id }) => id === need)?.name)),
    ...rule.authorities.map((id) => terms.label('authorities', id)),
    ...rule.protections.map((id) => terms.label('protections', id)),
  ];
  const limits = [
    rule.departements.length > 0 ? words.only(rule.departements.join(', ')) : '',
    rule.validFrom ? words.from(day(rule.validFrom)) : '',
    rule.validTo ? words.to(day(rule.validTo)) : '',
  ].filter(Boolean);
  return (
    <span className={styles.cases}>
      {[...new Set(cases)].join(', ')}
      {limits.length > 0 && <em className={styles.limits}>{limits.join(', ')}</em>}
    </span>
  );
}

function Papers({ rule: { documents } }: Pick<RuleRowProps, 'rule'>) {
  const words = useRuleTexts();
  const text = useBilingual();
  if (documents.length === 0) return null;
  return (
    <details className={styles.papers}>
      <summary>
        {words.papers} ({documents.length})
      </summary>
      <ul>
        {documents.map((paper) => (
          <li key={`${paper.fr} ${paper.en}`}>{text(paper)}</li>
        ))}
      </ul>
    </details>
  );
}

const tones = { read: 'info', general: 'warn', desk: 'ok' } as const;

/** Where it comes from, how well it is known, and when it was looked at last. */
function Known({ rule: { source, checkedOn, changedAt, changedByName } }: Pick<RuleRowProps, 'rule'>) {
  const words = useRuleTexts();
  const { day } = useDays();
  return (
    <span className={styles.known}>
      <Tag tone={tones[source.grade]}>{words.grade[source.grade]}</Tag>
      {source.url === '' ? (
        <span>{source.label}</span>
      ) : (
        <a href={source.url} target="_blank" rel="noreferrer" className={styles.source}>
          {source.label || source.url}
        </a>
      )}
      <span>{checkedOn ? words.checked(day(checkedOn)) : words.never}</span>
      {changedAt && <span>{words.changed(day(dayOf(new Date(changedAt))), changedByName ?? '')}</span>}
    </span>
  );
}
