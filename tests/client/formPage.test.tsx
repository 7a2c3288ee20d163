import { readMe } from '@contract/accounts';
import { changeListing, createListing, type FormView, orderPhotos, readForm } from '@contract/editing';
import { readVocabularies } from '@contract/vocabularies';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { formPhoto, formView } from './forms';
import { answer, open } from './harness';
import { terms } from './listings';

jest.mock('../../client/places/PinMap', () => ({ PinMap: () => null }));

const marie = {
  id: 'marie',
  name: 'Marie Traiteur',
  organisation: 'La Table du Cézallier',
  email: 'marie@latable.fr',
  role: 'member' as const,
  lang: 'fr' as const,
  verified: true,
  trusted: false,
};

interface Sent {
  method: string;
  path: string;
  body: unknown;
}

/** Everything written to the pretend server. */
function listen(): Sent[] {
  const sent: Sent[] = [];
  const reach = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    if (init?.method && init.method !== 'GET')
      sent.push({ method: init.method, path: String(input), body: JSON.parse(String(init.body ?? 'null')) });
    return reach(input, init);
  };
  return sent;
}

/** The desk with one form, which answers every change with `after`. */
function desk(form: FormView, after: Partial<FormView> = {}) {
  answer(readMe, { account: marie });
  answer(readVocabularies, terms);
  answer(changeListing, { ...form, ...after, edition: form.edition + 1 });
  answer(readForm, form);
  return listen();
}

const at = (step: string) => `/listings/la-table/edit?step=${step}`;

describe('the form of a listing', () => {
  test('begins from one of four cards, with what the account says already', async () => {
    const form = formView({ content: { title: 'La Table du Cézallier' } });
    const sent = desk(form);
    answer(createListing, form);
    open('/new');
    await userEvent.click(await screen.findByRole('button', { name: /Une entreprise/ }));
    expect(await screen.findByRole('heading', { name: /Que fait votre entreprise/ })).toBeTruthy();
    expect(sent[0]).toMatchObject({
      method: 'POST',
      body: { kind: 'company', title: 'La Table du Cézallier', contact: { email: { value: 'marie@latable.fr' } } },
    });
  });

  test('keeps what is typed by itself, and says when', async () => {
    const sent = desk(formView({ edition: 3 }), { content: { title: 'La Table' } });
    open(at('who'));
    await userEvent.type(await screen.findByLabelText('Nom de l’entreprise'), 'La Table');
    await waitFor(() => expect(sent).toHaveLength(1), { timeout: 4000 });
    expect(sent[0]).toEqual({
      method: 'PATCH',
      path: '/api/listings/la-table',
      body: { edition: 3, title: 'La Table' },
    });
    expect(await screen.findByText(/^gardé à/)).toBeTruthy();
  });

  test('takes a service that is typed in the other language', async () => {
    const sent = desk(formView());
    open(at('who'));
    await userEvent.type(await screen.findByRole('combobox', { name: 'Services' }), 'camera');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(await screen.findByRole('button', { name: 'Retirer Location caméra et optiques' })).toBeTruthy();
    await waitFor(() => expect(sent[0]?.body).toMatchObject({ details: { services: ['eq_camera'] } }), {
      timeout: 4000,
    });
  });

  test('says next to a field what would be right, once it was left', async () => {
    desk(formView());
    open(at('place'));
    const email = await screen.findByLabelText('Courriel');
    await userEvent.type(email, 'contact@latable');
    expect(screen.queryByText(/Il manque la fin de l’adresse/)).toBeNull();
    await userEvent.tab();
    expect(await screen.findByText(/Il manque la fin de l’adresse/)).toBeTruthy();
    expect(email.getAttribute('aria-invalid')).toBe('true');
  });

  test('leads from what is missing to its field', async () => {
    desk(formView({ content: { title: 'La Table' } }));
    open(at('review'));
    await userEvent.click(await screen.findByRole('button', { name: /Services Au moins un service/ }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Services' })));
    expect(screen.getByText(/Au moins un service/)).toBeTruthy();
  });

  test('shows both versions when somebody else was first, and keeps the one that is chosen', async () => {
    const sent = desk(formView({ edition: 1, content: { title: 'La Table' } }));
    open(at('who'));
    const title = await screen.findByLabelText('Nom de l’entreprise');
    const kept = globalThis.fetch;
    globalThis.fetch = async (input, init) => {
      if (init?.method !== 'PATCH') return kept(input, init);
      const fields = { title: 'Changed meanwhile by Claire Bonnefoy' };
      const body = { type: 'about:blank', title: 'Conflict', status: 409, code: 'conflict', detail: '', fields };
      return new Response(JSON.stringify(body), { status: 409 });
    };
    answer(readForm, formView({ edition: 2, content: { title: 'Table du Cézallier' }, savedBy: 'Claire Bonnefoy' }));
    await userEvent.type(title, ' de Marie');
    const alert = await screen.findByRole('alert', undefined, { timeout: 5000 });
    expect(within(alert).getByText(/Claire Bonnefoy l’a changé/)).toBeTruthy();
    expect(within(alert).getByText('La Table de Marie')).toBeTruthy();
    expect(within(alert).getByText('Table du Cézallier')).toBeTruthy();
    globalThis.fetch = kept;
    answer(changeListing, formView({ edition: 3, content: { title: 'La Table de Marie' } }));
    await userEvent.click(within(alert).getByRole('button', { name: 'Garder la mienne' }));
    await waitFor(() => expect(sent.at(-1)?.body).toEqual({ edition: 2, title: 'La Table de Marie' }));
  });

  test('puts pictures in order by keyboard, and says where each now stands', async () => {
    const photos = [formPhoto('one'), formPhoto('two'), formPhoto('three')];
    const sent = desk(formView({ photos }));
    const [one, two, three] = photos;
    if (!one || !two || !three) throw new Error('three pictures');
    answer(orderPhotos, { photos: [two, one, three] });
    open(at('photos'));
    (await screen.findByRole('button', { name: 'Déplacer l’image 2 sur 3' })).focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(sent[0]).toEqual({
      method: 'PUT',
      path: '/api/listings/la-table/photos',
      body: { order: ['two', 'one', 'three'] },
    });
    expect(await screen.findByText('Couverture', { selector: '[role="status"]' })).toBeTruthy();
  });

  test('asks once who took the pictures that nobody signed', async () => {
    desk(formView({ photos: [formPhoto('one', { credit: '', licence: '' })] }));
    open(at('photos'));
    expect(await screen.findByRole('group', { name: /Qui a pris cette image/ })).toBeTruthy();
    expect(screen.getByLabelText('Auteur')).toHaveProperty('value', 'Marie Traiteur');
  });
});
