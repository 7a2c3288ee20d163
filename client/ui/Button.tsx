import type { ComponentProps } from 'react';
import { Link } from 'react-router';
import styles from './Button.module.css';
import { classes } from './classes';

interface Look {
  /** At most one primary button a view; quiet ones are words in the accent. */
  look?: 'plain' | 'primary' | 'quiet';
  size?: 'regular' | 'small';
}

const classOf = ({ look = 'plain', size = 'regular' }: Look, more: string | undefined) =>
  classes(styles.button, styles[look], styles[size], more);

export function Button({ look, size, className, type = 'button', ...rest }: Look & ComponentProps<'button'>) {
  return <button type={type} className={classOf({ look, size }, className)} {...rest} />;
}

/** Looks like a button, goes to another page. */
export function ButtonLink({ look, size, className, ...rest }: Look & ComponentProps<typeof Link>) {
  return <Link className={classOf({ look, size }, className)} {...rest} />;
}

/** A button that shows only its icon: `label` is its name. */
export function IconButton({ label, className, ...rest }: { label: string } & ComponentProps<'button'>) {
  return (
    <button type="button" aria-label={label} title={label} className={classes(styles.icon, className)} {...rest} />
  );
}
