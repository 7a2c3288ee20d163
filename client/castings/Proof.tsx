import type { CastingCall } from '@contract/castings';
import { useDays } from '../listings/days';
import { castingCheckPath } from '../paths';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useCopy } from '../ui/useCopy';
import styles from './Call.module.css';
import { useCastingTexts } from './texts';

/** That the call is real, by what code, and what never happens at a real casting. Prints as it stands. */
export function Proof({ call }: { call: CastingCall }) {
  const words = useCastingTexts();
  const { day } = useDays();
  const [isCopied, copy] = useCopy();
  const link = `${window.location.origin}${castingCheckPath}?code=${call.code}`;
  return (
    <aside className={styles.proof}>
      <p className={styles.verified}>
        <Icon name="shield" size={20} />
        <span>{words.verified(day(call.checkedOn), call.code)}</span>
      </p>
      <p className={styles.code}>{call.code}</p>
      <p className={styles.never}>{words.neverPay}</p>
      <p className={styles.neverText}>{words.neverPayText}</p>
      <p className={styles.tools}>
        {copy && (
          <Button size="small" onClick={() => copy(link)}>
            {isCopied ? words.copied : words.share}
          </Button>
        )}
        <Button size="small" look="quiet" onClick={() => window.print()}>
          {words.print}
        </Button>
      </p>
      <p className={styles.printed}>{link}</p>
    </aside>
  );
}
