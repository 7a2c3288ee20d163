import { Icon } from '../ui/Icon';
import styles from './FormProblem.module.css';

/** Above the button: why the form as a whole could not be sent. Spoken at once. */
export const FormProblem = ({ children }: { children: string | null }) => (
  <div role="alert" className={styles.place}>
    {children && (
      <p className={styles.problem}>
        <Icon name="cross" size={15} /> <span>{children}</span>
      </p>
    )}
  </div>
);
