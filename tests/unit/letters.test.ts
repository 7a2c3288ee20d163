import { layOut } from '../../server/mail/layout';
import type { Letter } from '../../server/mail/letter';

const letter: Letter = {
  to: 'a@example.org',
  lang: 'fr',
  subject: "Votre fiche : une question de l'équipe",
  paragraphs: ['Bonjour <Camille> & co,', "Est-ce toujours juste ? C'est « important »."],
  quote: 'Ligne <b>une</b> :\nligne deux',
  actions: [
    { label: "Oui, c'est juste", url: 'https://desk.test/a?x=1&y="2"' },
    { label: 'Modifier', url: 'https://desk.test/b' },
  ],
};

test('French is set as French is, quotations and addresses are left alone', () => {
  const { subject, text } = layOut(letter, 'https://desk.test');

  expect(subject).toBe('Votre fiche\u202f: une question de l’équipe');
  expect(text).toContain('Est-ce toujours juste\u202f? C’est «\u202fimportant\u202f».');
  expect(text).toContain('> Ligne <b>une</b> :\n> ligne deux');
  expect(text).toContain('Oui, c’est juste\nhttps://desk.test/a?x=1&y="2"\n');
});

test('nothing in a letter becomes markup', () => {
  const { html } = layOut({ ...letter, subject: '</title><script>' }, 'https://desk.test');

  expect(html).not.toMatch(/<script|<b>|<Camille>/);
  expect(html).toContain('Bonjour &lt;Camille&gt; &amp; co,');
  expect(html).toContain('href="https://desk.test/a?x=1&amp;y=&quot;2&quot;"');
  expect(html).toContain('Ligne &lt;b&gt;une&lt;/b&gt; :<br>ligne deux');
});

test('English is left as it is written', () => {
  expect(layOut({ ...letter, lang: 'en', subject: "It's fine : ok" }, 'https://desk.test').subject).toBe(
    "It's fine : ok",
  );
});
