import buttons from '../../ui/Button.module.css';
import { classes } from '../../ui/classes';
import { LineIcon } from '../parts/LineIcon';
import type { Step } from './steps';

interface StepLinkProps {
  step: Step;
  look: 'primary' | 'plain' | 'quiet';
}

/** A link to elsewhere that looks like a button. Pages open beside this one, apps by themselves. */
export function StepLink({ step: { icon, label, href }, look }: StepLinkProps) {
  const isPage = href.startsWith('http');
  return (
    <a
      className={classes(buttons.button, buttons[look], look === 'quiet' ? buttons.small : buttons.regular)}
      href={href}
      {...(isPage && { target: '_blank', rel: 'noreferrer' })}
    >
      <LineIcon name={icon} size={17} /> {label}
    </a>
  );
}
