import { readScreenplay, type SceneSet } from '@contract/screenplays';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { askPath, scriptPath } from '../../client/paths';
import { answer, card, open, sent } from './harness';

const set = (place: string, matches: SceneSet['matches']): SceneSet => ({
  place,
  scenes: [{ number: '1', heading: `EXT. ${place}`, line: 1, setting: 'exterior', time: 'night', place, period: null }],
  setting: 'exterior',
  understood: [],
  matches,
  search: '/?q=x',
});

test('each set has its places with the reasons; those without any go to the desk, not into an address', async () => {
  const why = [{ code: 'category' as const, text: { fr: 'Lac de cratère', en: 'Crater lake, as written' } }];
  answer(readScreenplay, {
    format: 'plain',
    scenes: 2,
    sets: [set('CRATER LAKE', [{ card: card({ title: 'Lac Pavin' }), score: 1, why }]), set('SUBMARINE', [])],
    without: ['SUBMARINE'],
    counts: { interior: 0, exterior: 2, day: 0, night: 2 },
  });
  open(scriptPath, 'en');
  await userEvent.click(await screen.findByRole('button', { name: 'Try an example' }));
  await userEvent.click(screen.getByRole('button', { name: 'Find places' }));
  expect(await screen.findByText('Crater lake, as written')).toBeTruthy();
  expect(sent.map(({ call }) => call)).toEqual(['POST /api/screenplays']);

  await userEvent.click(screen.getByRole('radio', { name: 'Only those without' }));
  expect(screen.queryByText('Crater lake, as written')).toBeNull();
  await userEvent.click(screen.getByRole('link', { name: 'Ask the desk for this set' }));
  expect(window.location.pathname).toBe(askPath);
  expect(window.location.search).toBe('');
  expect(window.history.state.usr).toEqual({ places: 'SUBMARINE' });
});
