import type { CastingRole } from '@contract/castings';
import { useBilingual } from '../../i18n/bilingual';
import { Checkbox } from '../../ui/Checkbox';
import field from '../../ui/Field.module.css';
import { FieldError } from '../../ui/Labelled';
import { useCastingTexts } from '../texts';
import styles from './Apply.module.css';
import type { FieldsProps } from './draft';
import { useApplyTexts } from './texts';

/** The roles that this person may apply for. */
export function RoleChoices({ draft, change, errorAt, roles }: FieldsProps & { roles: readonly CastingRole[] }) {
  const words = useApplyTexts();
  const { ages, kinds } = useCastingTexts();
  const text = useBilingual();
  const error = errorAt('roles');
  const toggle = (id: string, on: boolean) =>
    change({ roles: on ? [...draft.roles, id] : draft.roles.filter((each) => each !== id) });
  return (
    <fieldset className={styles.roles} tabIndex={-1} aria-invalid={error ? true : undefined}>
      <legend className={field.label}>{words.roles}</legend>
      {roles.length === 0 && <p className={styles.quiet}>{words.noRoles[draft.kind]}</p>}
      {roles.map((role) => (
        <Checkbox
          key={role.id}
          checked={draft.roles.includes(role.id)}
          onChange={(on) => toggle(role.id, on)}
          aside={ages(role.ageFrom, role.ageTo)}
        >
          {text(role.name)} <span className={styles.quiet}>{kinds[role.kind]}</span>
        </Checkbox>
      ))}
      {error && <FieldError id="roles-error">{error}</FieldError>}
    </fieldset>
  );
}
