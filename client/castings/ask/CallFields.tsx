import { BilingualInput } from '../../i18n/BilingualInput';
import { useLanguage } from '../../i18n/language';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Select } from '../../ui/Select';
import { useTerms } from '../../vocabularies/queries';
import styles from './Ask.module.css';
import { blankRole, type CallDraft, type RoleDraft } from './draft';
import { RoleFields } from './RoleFields';
import { useCallTexts } from './texts';

interface CallFieldsProps {
  call: CallDraft;
  change(more: Partial<CallDraft>): void;
  errorAt(path: string): string | undefined;
}

/** The fields of a call, as whoever asks and the desk write them. */
export function CallFields({ call, change, errorAt }: CallFieldsProps) {
  const words = useCallTexts();
  return (
    <>
      <ProjectFields call={call} change={change} errorAt={errorAt} />
      <h2 className={styles.part}>{words.roles}</h2>
      {call.roles.map((role, place) => (
        <RoleFields
          key={role.id}
          title={words.role(place + 1)}
          role={role}
          errorAt={(path) => errorAt(`roles.${place}.${path}`)}
          change={(more) => change({ roles: withRole(call.roles, { ...role, ...more }) })}
          onRemove={
            call.roles.length > 1 ? () => change({ roles: call.roles.filter(({ id }) => id !== role.id) }) : undefined
          }
        />
      ))}
      <p>
        <Button size="small" onClick={() => change({ roles: [...call.roles, blankRole()] })}>
          {words.addRole}
        </Button>
      </p>
    </>
  );
}

const withRole = (roles: readonly RoleDraft[], role: RoleDraft) =>
  roles.map((each) => (each.id === role.id ? role : each));

function ProjectFields({ call, change, errorAt }: CallFieldsProps) {
  const words = useCallTexts();
  const language = useLanguage();
  const types = useTerms()
    .all('productionTypes')
    .filter(({ parent }) => parent !== 'support');
  const day = (name: 'shootFrom' | 'shootTo' | 'applyBy' | 'eraseOn', hint?: string) => (
    <Field
      label={words[name]}
      type="date"
      hint={hint}
      value={call[name] ?? ''}
      error={errorAt(name)}
      onChange={({ target }) =>
        change({ [name]: target.value || (name === 'shootFrom' || name === 'shootTo' ? null : '') })
      }
    />
  );
  return (
    <>
      <div className={styles.pair}>
        <Field
          label={words.projectTitle}
          value={call.title}
          error={errorAt('title')}
          onChange={({ target }) => change({ title: target.value })}
        />
        <Select
          label={words.type}
          value={call.type}
          options={types.map((term) => ({ value: term.id, label: term[language] }))}
          onChange={(type) => change({ type })}
        />
        <Field
          label={words.company}
          value={call.company}
          error={errorAt('company')}
          onChange={({ target }) => change({ company: target.value })}
        />
        <Field
          label={words.place}
          aside={words.optional}
          value={call.place}
          onChange={({ target }) => change({ place: target.value })}
        />
        {day('shootFrom')}
        {day('shootTo')}
        {day('applyBy')}
        {day('eraseOn', words.eraseHint)}
      </div>
      <BilingualInput
        label={words.summary}
        value={call.summary}
        most={2000}
        onChange={({ fr = '', en = '' }) => change({ summary: { fr, en } })}
      />
    </>
  );
}
