import type { GapRow } from '@contract/gaps';
import { Button } from '../ui/Button';
import { useCopy } from '../ui/useCopy';
import styles from './Gaps.module.css';
import { useGapTexts } from './texts';
import { useNeed } from './useNeed';

/** A call for what is missing, to be pasted into a letter or a post. */
export function CopyCall({ rows }: { rows: readonly GapRow[] }) {
  const words = useGapTexts();
  const need = useNeed();
  const [isCopied, copy] = useCopy();
  if (!copy) return null;
  const lines = rows.map((row) => words.callLine(need.nameOf(row), need.placeOf(row), row.times));
  return (
    <Button size="small" className={styles.copy} onClick={() => copy(words.call(lines.join('\n')))}>
      {isCopied ? words.copied : words.copy}
    </Button>
  );
}
