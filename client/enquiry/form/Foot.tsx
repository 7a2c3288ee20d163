import foot from '../../forms/FormFoot.module.css';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/Icon';
import { useAskTexts } from '../texts';
import styles from './Ask.module.css';
import { useOpenAsk } from './askContext';

/** What still keeps it from being sent, in words, and the button; under the thumb on a telephone. */
export function Foot() {
  const words = useAskTexts();
  const { owed, isSending } = useOpenAsk();
  const names = owed.map((name) => words.fields[name].toLowerCase()).join(', ');
  return (
    <div className={classes(foot.foot, styles.foot)}>
      <p className={styles.progress} data-ready={owed.length === 0 || undefined}>
        {owed.length === 0 && <Icon name="check" size={15} />}
        {owed.length === 0 ? words.ready : words.missing(names)}
      </p>
      <Button type="submit" look="primary" className={styles.send} disabled={isSending}>
        {isSending ? words.sending : words.send}
      </Button>
    </div>
  );
}
