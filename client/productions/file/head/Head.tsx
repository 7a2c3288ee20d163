import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { enquiryPath } from '../../../paths';
import { useSendingTexts } from '../../../sending/texts';
import { useProblemText } from '../../../sending/useProblemText';
import { Button, IconButton } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { phone, useMedia } from '../../../ui/useMedia';
import { useTerms } from '../../../vocabularies/queries';
import { atMost } from '../keeping/checks';
import { useFile } from '../keeping/FileProvider';
import { InPlace } from '../keeping/InPlace';
import { enquiriesOfQuery } from '../queries';
import { nextOf } from '../steps';
import { textEdit } from '../summary/edits';
import { useFileTexts } from '../texts';
import styles from './Head.module.css';
import { Lock } from './Lock';
import { Loss } from './Loss';
import { LossForm } from './LossForm';
import { Moves } from './Moves';
import { Pipeline } from './Pipeline';
import { useMove } from './useMove';

const title = textEdit('title');

interface HeadProps {
  onClose(): void;
  onRemoved(): void;
}

/** What it is, how far it has come, who may know, and what comes next. */
export function Head({ onClose, onRemoved }: HeadProps) {
  const words = useFileTexts();
  const isPhone = useMedia(phone);
  const { production } = useFile();
  const [isLosing, lose] = useState(false);
  const move = useMove();
  const problem = useProblemText(move.error, { conflict: useSendingTexts().conflict });
  const next = nextOf(production);
  return (
    <header className={styles.head}>
      <div className={styles.heading}>
        <div className={styles.top}>
          <h1 className={styles.title}>
            <InPlace edit={title} label={words.titleLabel} check={atMost(200, true)} />
          </h1>
          <div className={styles.acts}>
            {next && (
              <Button
                size="small"
                look="primary"
                disabled={move.isPending}
                aria-label={words.move[next]}
                onClick={() => move.mutate({ to: next })}
              >
                {words.status[next]}
                <Icon name="chevronRight" size={14} />
              </Button>
            )}
            <Moves onMove={(to) => move.mutate({ to })} onLose={() => lose(true)} onRemoved={onRemoved} />
            {!isPhone && (
              <IconButton label={words.close} onClick={onClose} className={styles.close}>
                <Icon name="cross" size={16} />
              </IconButton>
            )}
          </div>
        </div>
        <div className={styles.second}>
          <Line />
          <AskedAs />
          <Lock />
        </div>
      </div>
      {isLosing ? (
        <LossForm
          isSending={move.isPending}
          onCancel={() => lose(false)}
          onSave={(loss) => move.mutate({ to: 'lost', loss }, { onSuccess: () => lose(false) })}
        />
      ) : (
        <Loss />
      )}
      <p className={styles.problem} role="alert">
        {problem}
      </p>
      <p className="unseen" role="status">
        {move.data && words.moved(words.status[move.data.status])}
      </p>
      <Pipeline />
    </header>
  );
}

/** `Long métrage · Films du Tilleul (Paris) · réal. Ines Rocha · dossier 2019-118` */
function Line() {
  const words = useFileTexts();
  const terms = useTerms();
  const { type, format, companies, directors, number } = useFile().production;
  const [company] = companies;
  const parts = [
    terms.label('productionTypes', type),
    format,
    company && (company.town === '' ? company.name : `${company.name} (${company.town})`),
    directors.length > 0 && words.director(directors.join(', ')),
    words.number(number),
  ];
  return <p className={styles.line}>{parts.filter(Boolean).join(' · ')}</p>;
}

/** The enquiry it came of, where the exchange is. */
function AskedAs() {
  const words = useFileTexts();
  const { data } = useQuery(enquiriesOfQuery(useFile().production.id));
  const [enquiry] = data?.items ?? [];
  if (!enquiry) return null;
  return (
    <Link className={styles.enquiry} to={enquiryPath(enquiry.id)}>
      {words.enquiry(enquiry.number)}
    </Link>
  );
}
