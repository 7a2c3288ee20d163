import { Field } from '../../ui/Field';
import styles from './Ask.module.css';
import { useCallTexts } from './texts';

export const blankAsker = { name: '', email: '', phone: '', companyNumber: '', website: '' };
type AskerDraft = typeof blankAsker;

interface AskerFieldsProps {
  asker: AskerDraft;
  change(more: Partial<AskerDraft>): void;
  errorAt(path: string): string | undefined;
}

/** Who asks, for the desk to ring back and look up. */
export function AskerFields({ asker, change, errorAt }: AskerFieldsProps) {
  const words = useCallTexts();
  const field = (name: keyof AskerDraft, more: { type?: string; autoComplete?: string; isOptional?: true } = {}) => (
    <Field
      label={words[name]}
      type={more.type}
      autoComplete={more.autoComplete}
      aside={more.isOptional && words.optional}
      value={asker[name]}
      error={errorAt(name)}
      onChange={({ target }) => change({ [name]: target.value })}
    />
  );
  return (
    <div className={styles.pair}>
      {field('name', { autoComplete: 'name' })}
      {field('email', { type: 'email', autoComplete: 'email' })}
      {field('phone', { type: 'tel', autoComplete: 'tel' })}
      {field('companyNumber', { isOptional: true })}
      {field('website', { isOptional: true })}
    </div>
  );
}
