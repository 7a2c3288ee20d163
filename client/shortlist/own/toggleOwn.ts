import { addItem, createShortlist, deleteItem, type ShortlistView } from '@contract/shortlists';
import type { QueryClient } from '@tanstack/react-query';
import { call } from '../../api';
import { type Project, readGathered, sayFailed, showProjects } from '../gathered';
import { ownListsQuery, shortlistQuery } from '../queries';
import { shortlistTexts } from '../texts';

const language = () => (document.documentElement.lang === 'en' ? 'en' : 'fr');

/**
 * Puts a listing on one of the reader's shortlists or takes it off: on the one named, else on the last changed, else on
 * a new one. Shown at once; told in the bar when it could not be kept.
 */
export async function toggleOwn(client: QueryClient, slug: string, project?: string): Promise<void> {
  const lists: readonly Project[] = readGathered().projects ?? (await client.fetchQuery(ownListsQuery));
  const target = lists.find(({ id }) => id === project) ?? lists[0];
  if (target) showProjects(lists.map((list) => (list === target ? toggled(list, slug) : list)));
  sayFailed(false);
  try {
    await save(slug, target);
  } catch {
    showProjects(lists);
    sayFailed(true);
  }
  await client.invalidateQueries({ queryKey: ownListsQuery.queryKey });
  await client.invalidateQueries({ queryKey: ['shortlist'] });

  async function save(listing: string, list: Project | undefined): Promise<unknown> {
    const lang = language();
    if (!list) {
      const { untitled: title } = shortlistTexts[lang];
      return call(createShortlist, { body: { title, items: [{ slug: listing }] } });
    }
    const params = { id: list.id };
    if (!list.slugs.includes(listing)) return call(addItem, { params, body: { slug: listing } });
    const whole = await client.fetchQuery({ ...shortlistQuery(list.id, lang), staleTime: 0 });
    const item = itemOf(whole, listing);
    return item && call(deleteItem, { params: { ...params, item } });
  }
}

const toggled = (list: Project, slug: string): Project => ({
  ...list,
  slugs: list.slugs.includes(slug) ? list.slugs.filter((each) => each !== slug) : [...list.slugs, slug],
});

const itemOf = ({ items }: ShortlistView, slug: string): string | undefined =>
  items.find(({ card }) => card?.slug === slug)?.id;
