import { castingRole } from '@contract/castings';
import { BilingualInput } from '../../i18n/BilingualInput';
import { useLanguage } from '../../i18n/language';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Select } from '../../ui/Select';
import { useTerms } from '../../vocabularies/queries';
import { useCastingTexts } from '../texts';
import styles from './Ask.module.css';
import type { RoleDraft } from './draft';
import { useCallTexts } from './texts';

interface RoleFieldsProps {
  title: string;
  role: RoleDraft;
  change(more: Partial<RoleDraft>): void;
  errorAt(path: string): string | undefined;
  onRemove?: () => void;
}

const adult = 18;
const numberOf = (text: string) => (text === '' ? null : Number(text));

/** One role: who it is, for whom, how many, what it pays. */
export function RoleFields({ title, role, change, errorAt, onRemove }: RoleFieldsProps) {
  const words = useCallTexts();
  return (
    <fieldset className={styles.role}>
      <legend className={styles.roleTitle}>
        {title}
        {onRemove && (
          <Button look="quiet" size="small" onClick={onRemove}>
            {words.removeRole}
          </Button>
        )}
      </legend>
      <BilingualInput
        label={words.roleName}
        rows={1}
        value={role.name}
        error={errorAt('name')}
        onChange={({ fr = '', en = '' }) => change({ name: { fr, en } })}
      />
      <ForWhom role={role} change={change} errorAt={errorAt} />
      {role.ageFrom !== null && role.ageFrom < adult && <p className={styles.quiet}>{words.minors}</p>}
      <BilingualInput
        label={words.description}
        rows={2}
        most={1500}
        value={role.description}
        onChange={({ fr = '', en = '' }) => change({ description: { fr, en } })}
      />
    </fieldset>
  );
}

function ForWhom({ role, change, errorAt }: Pick<RoleFieldsProps, 'role' | 'change' | 'errorAt'>) {
  const words = useCallTexts();
  const { kinds } = useCastingTexts();
  const language = useLanguage();
  const plays = useTerms()
    .all('plays')
    .filter(({ id }) => id !== 'any');
  const number = (name: 'ageFrom' | 'ageTo' | 'count' | 'days') => (
    <Field
      label={words[name]}
      type="number"
      min={0}
      value={role[name] ?? ''}
      error={errorAt(name)}
      onChange={({ target }) => change({ [name]: numberOf(target.value) })}
    />
  );
  const pay = role.pay ?? { amount: Number.NaN, per: 'day' as const };
  return (
    <div className={styles.facts}>
      <Select
        label={words.kind}
        value={role.kind}
        options={castingRole.shape.kind.options.map((kind) => ({ value: kind, label: kinds[kind] }))}
        onChange={(kind) => change({ kind })}
      />
      <Select
        label={words.plays}
        value={role.plays[0] ?? ''}
        options={[
          { value: '', label: words.anybody },
          ...plays.map((term) => ({ value: term.id, label: term[language] })),
        ]}
        onChange={(term) => change({ plays: term ? [term] : [] })}
      />
      {number('ageFrom')}
      {number('ageTo')}
      {number('count')}
      {number('days')}
      <Field
        label={words.pay}
        type="number"
        min={0}
        value={role.pay ? role.pay.amount : ''}
        error={errorAt('pay.amount')}
        onChange={({ target }) =>
          change({ pay: target.value === '' ? null : { ...pay, amount: Number(target.value) } })
        }
      />
      <Select
        label={words.per}
        value={pay.per}
        options={(['day', 'hour', 'project'] as const).map((per) => ({ value: per, label: words.pers[per] }))}
        onChange={(per) => role.pay && change({ pay: { ...role.pay, per } })}
      />
    </div>
  );
}
