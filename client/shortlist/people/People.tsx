import { inviteMember, removeMember, type ShortlistView } from '@contract/shortlists';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api';
import { useLanguage } from '../../i18n/language';
import { FormProblem } from '../../sending/FormProblem';
import { useForm } from '../../sending/useForm';
import { useProblemText } from '../../sending/useProblemText';
import { Initials } from '../../session/Initials';
import { useMe } from '../../session/useMe';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { shortlistQuery } from '../queries';
import { useShortlistTexts } from '../texts';
import styles from './People.module.css';

/** Who is on the list, whom it waits for, and how others come in. */
export function People({ shortlist, onLeft }: { shortlist: ShortlistView; onLeft(): void }) {
  const { people: words } = useShortlistTexts();
  return (
    <div className={styles.people}>
      <ul>
        {shortlist.members.map((member) => (
          <Member key={member.account} shortlist={shortlist} member={member} onLeft={onLeft} />
        ))}
        {shortlist.invited.map((email) => (
          <li key={email} className={styles.person}>
            <span className={styles.text}>
              <span className={styles.name}>{email}</span>
              <span className={styles.note}>{words.invited}</span>
            </span>
          </li>
        ))}
      </ul>
      {shortlist.may.invite && <Invite shortlist={shortlist} />}
    </div>
  );
}

interface MemberProps {
  shortlist: ShortlistView;
  member: ShortlistView['members'][number];
  onLeft(): void;
}

function Member({ shortlist, member, onLeft }: MemberProps) {
  const { people: words } = useShortlistTexts();
  const client = useQueryClient();
  const { account } = useMe();
  const isMe = member.account === account?.id;
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => call(removeMember, { params: { id: shortlist.id, account: member.account } }),
    onSuccess: async () => {
      if (isMe) onLeft();
      await client.invalidateQueries({ queryKey: ['shortlists'] });
      if (!isMe) await client.invalidateQueries({ queryKey: ['shortlist', shortlist.id] });
    },
  });
  const problem = useProblemText(error);
  const note = [isMe && words.you, member.owner && words.owner].filter(Boolean).join(', ');
  return (
    <li className={styles.person}>
      <Initials name={member.name} />
      <span className={styles.text}>
        <span className={styles.name}>{member.name}</span>
        {note && <span className={styles.note}>{note}</span>}
        {problem && <span role="alert">{problem}</span>}
      </span>
      {!member.owner && (isMe || shortlist.may.invite) && (
        <Button look="quiet" size="small" disabled={isPending} onClick={() => mutate()}>
          {isMe ? words.leave : words.remove(member.name)}
        </Button>
      )}
    </li>
  );
}

function Invite({ shortlist: { id } }: { shortlist: ShortlistView }) {
  const { people: words } = useShortlistTexts();
  const lang = useLanguage();
  const client = useQueryClient();
  const { props, errors, problem, isSending } = useForm({
    shape: inviteMember.body,
    send: (body) => call(inviteMember, { params: { id }, query: { lang }, body }),
    onDone(kept) {
      client.setQueryData(shortlistQuery(id, lang).queryKey, kept);
      props.ref.current?.reset();
    },
    faults: { email: () => words.emailFault },
    refusals: { conflict: { field: 'email', text: words.conflict } },
  });
  return (
    <form {...props} className={styles.invite}>
      <h3>{words.invite}</h3>
      <Field label={words.email} name="email" type="email" autoComplete="off" error={errors.email} hint={words.hint} />
      <FormProblem>{problem}</FormProblem>
      <Button type="submit" look="primary" disabled={isSending}>
        {words.send}
      </Button>
    </form>
  );
}
