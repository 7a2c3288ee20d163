import type { Vote } from '@contract/packages';
import { useState } from 'react';
import { useFormats } from '../../i18n/format';
import { useProblemText } from '../../sending/useProblemText';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Icon, type IconName } from '../../ui/Icon';
import { usePackageTexts } from '../texts';
import { NameAsk } from './NameAsk';
import styles from './Replies.module.css';
import { useReader } from './reader';
import { useCastVote } from './useReplies';
import { allVotes, type ItemVotes } from './votes';

interface VotesProps {
  item: string;
  title: string;
  votes: ItemVotes;
  takesReplies: boolean;
}

const marks: Partial<Record<Vote, IconName>> = { yes: 'check', no: 'cross' };

/** Yes, maybe or no, with how many said so and who; one's own again takes it back. The first vote asks for a name. */
export function Votes({ item, title, votes, takesReplies }: VotesProps) {
  const { votes: words } = usePackageTexts();
  const { number } = useFormats();
  const { name, rename } = useReader();
  const cast = useCastVote(item);
  const problem = useProblemText(cast.error);
  const [unsigned, setUnsigned] = useState<Vote | null>(null);
  function choose(vote: Vote) {
    if (name === '') return setUnsigned(vote);
    cast.mutate({ vote: vote === votes.mine ? null : vote, name });
  }
  function sign(given: string) {
    rename(given);
    setUnsigned(null);
    if (unsigned) cast.mutate({ vote: unsigned, name: given });
  }
  const said = allVotes.filter((vote) => votes.names[vote].length > 0);
  return (
    <>
      <fieldset className={styles.votes} disabled={!takesReplies}>
        <legend className="unseen">{words.label(title)}</legend>
        {allVotes.map((vote) => (
          <Button
            key={vote}
            size="small"
            className={classes(styles.vote, (votes.mine ?? unsigned) === vote && styles.mine)}
            aria-pressed={votes.mine === vote}
            title={votes.mine === vote ? words.undo : undefined}
            onClick={() => choose(vote)}
          >
            {marks[vote] && <Icon name={marks[vote]} size={14} />}
            {words.vote[vote]} · {number(votes.counts[vote])}
          </Button>
        ))}
      </fieldset>
      {unsigned && <NameAsk onName={sign} onCancel={() => setUnsigned(null)} />}
      {said.length > 0 && (
        <p className={styles.who}>{said.map((vote) => words.who(vote, votes.names[vote].join(', '))).join(' · ')}</p>
      )}
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </>
  );
}
