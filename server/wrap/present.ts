import { departements } from '../places/departements';
import { currentEconomics } from '../productions/economics/current';
import { findProduction } from '../productions/find';
import type { Opened } from './answers';
import type { PublicWrapForm, WrapForm } from './contract';
import { wrapAnswers } from './contract';
import { stateOf, type WrapFormDocument } from './model';

const moment = (date: Date | null): string | null => date?.toISOString() ?? null;

/** Before anybody has asked: where the letter would go is read from the production's own contact. */
export async function presentNone(production: string): Promise<WrapForm> {
  const contact = (await findProduction(production))?.contact;
  const never = { sentAt: null, remindedAt: [], remindsAt: null, savedAt: null, submittedAt: null };
  const undecided = { acceptedAt: null, acceptedBy: null, answers: null, accepted: [], reason: null, returnedAt: null };
  return { state: 'none', to: contact?.email || null, lang: contact?.lang ?? 'fr', ...never, ...undecided };
}

/** For the desk. A draft is the production's own: only what was handed in leaves. */
export function presentForm(form: WrapFormDocument): WrapForm {
  const { to, lang, remindedAt, answers, accepted, acceptedBy, reason } = form;
  return {
    state: stateOf(form),
    ...{ to, lang, accepted, acceptedBy, reason },
    answers: answers && wrapAnswers.parse(answers),
    remindedAt: remindedAt.map((at) => at.toISOString()),
    sentAt: moment(form.sentAt),
    remindsAt: moment(form.remindsAt),
    savedAt: moment(form.savedAt),
    submittedAt: moment(form.submittedAt),
    acceptedAt: moment(form.acceptedAt),
    returnedAt: moment(form.returnedAt),
  };
}

/** For whoever holds the link: what the production knows of itself, and not a word of the desk's. */
export async function presentPublic({ form, production }: Opened): Promise<PublicWrapForm> {
  const { lang, draft, reason } = form;
  const { territory } = await currentEconomics();
  return {
    title: production.title,
    company: production.companies[0]?.name ?? '',
    lang,
    territory: territory.map((code) => departements.get(code) ?? code),
    shoots: production.shoots
      .toSorted((a, b) => (a.from < b.from ? -1 : 1))
      .map(({ from, to, places }) => ({ from, to, place: placesOf(places) })),
    answers: wrapAnswers.parse(draft ?? {}),
    savedAt: moment(form.savedAt),
    submittedAt: moment(form.submittedAt),
    open: form.acceptedAt === null,
    reason,
  };
}

type Places = Opened['production']['shoots'][number]['places'];

/** Towns, or what a place is called where it has none. */
const placesOf = (places: Places): string =>
  [...new Set(places.map(({ commune, name }) => commune || name).filter(Boolean))].join(', ');
