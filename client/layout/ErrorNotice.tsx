import { CallProblem } from '../api';
import { useWords } from '../i18n/words';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

/** What is shown in place of what failed: the reason in plain words, and the way to try again. */
export function ErrorNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { problems, retry } = useWords();
  const code = error instanceof CallProblem ? error.code : 'internal';
  const again = onRetry && (
    <Button size="small" onClick={onRetry}>
      {retry}
    </Button>
  );
  return <Notice role="alert" title={problems[code]} action={again} />;
}
