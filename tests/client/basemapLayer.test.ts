import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { map as createMap, tileLayer } from 'leaflet';
import { baseMapLayer } from '../../client/map/basemap/baseMapLayer';
import { onThemeChange } from '../../client/map/basemap/colours';
import { curveThrough } from '../../client/map/basemap/paths';

const order = (element: HTMLElement | undefined) => Number(element?.style.zIndex ?? Number.NaN);

beforeEach(() => {
  // jsdom has no canvas: the layer must stand without one.
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  jest.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('offline'));
});
afterEach(() => jest.restoreAllMocks());

test('ground and labels lie under every tile layer, say whose they are, and go without a trace', () => {
  const map = createMap(document.createElement('div')).setView([45.7, 3], 9);
  const layer = baseMapLayer().addTo(map);
  tileLayer('/{z}/{x}/{y}.png').addTo(map);

  expect(order(map.getPane('ground'))).toBeLessThan(order(map.getPane('labels')));
  expect(order(map.getPane('labels'))).toBeLessThan(200); // leaflet.css gives tiles 200
  expect(layer.getAttribution?.()).toContain('GeoNames');
  layer.yieldTo([{ lat: 45.7, lng: 3 }]);

  layer.remove();
  expect(map.getPane('ground')?.children).toHaveLength(0);
  expect(map.getPane('labels')?.children).toHaveLength(0);
});

test('the theme is followed until it need not be', async () => {
  const changed = jest.fn();
  const stop = onThemeChange(changed);
  document.documentElement.dataset.theme = 'dark';
  await new Promise((done) => setTimeout(done));
  expect(changed).toHaveBeenCalledTimes(1);

  stop();
  document.documentElement.dataset.theme = 'light';
  await new Promise((done) => setTimeout(done));
  expect(changed).toHaveBeenCalledTimes(1);
});

test('a curve goes through all its points and is straight where they are', () => {
  const points = [0, 10, 20].map((x) => ({ x, y: 5 }));
  expect(curveThrough(points)).toBe('M0.00,5.00C1.67,5.00 6.67,5.00 10.00,5.00C13.33,5.00 18.33,5.00 20.00,5.00');
  expect(curveThrough([])).toBe('');
});

test('night is the same whether chosen or the system’s', () => {
  const css = readFileSync(join(__dirname, '../../client/styles/tokens.css'), 'utf8');
  const blocks = [/\n\[data-theme="dark"\] \{([^}]*)\}/, /:root:not\(\[data-theme="light"\]\) \{([^}]*)\}/].map(
    (block) => css.match(block)?.[1]?.replace(/\s+/g, ' ').trim(),
  );
  expect(blocks[0]).toContain('--map-land');
  expect(blocks[0]).toBe(blocks[1]);
});
