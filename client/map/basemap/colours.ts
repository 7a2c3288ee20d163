/** What the map is painted with: the map tokens as the theme of the moment has them. */
export type Colours = ReturnType<typeof coloursAt>;

/** Reads the tokens where the map stands. */
export function coloursAt(element: Element) {
  const style = getComputedStyle(element);
  const read = (token: string) => style.getPropertyValue(token).trim();
  return {
    out: read('--map-out'),
    land: read('--map-land'),
    border: read('--map-dep'),
    neighbour: read('--map-commune'),
    river: read('--map-river'),
    lake: read('--map-lake'),
    shore: read('--map-lake-line'),
    road: read('--map-road'),
    roadCase: read('--map-road-case'),
    smallRoad: read('--map-road-2'),
    motorway: read('--map-motorway'),
    text: read('--map-text'),
    quietText: read('--map-text-2'),
    waterText: read('--map-water-text'),
    halo: read('--map-halo'),
    relief: Number(read('--map-relief')),
    font: read('--font'),
  };
}

/** Calls back when the theme turns, by the reader's choice or with the system; gives the way to stop. */
export function onThemeChange(changed: () => void): () => void {
  const dark = window.matchMedia?.('(prefers-color-scheme: dark)');
  const chosen = new MutationObserver(changed);
  chosen.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  dark?.addEventListener('change', changed);
  return () => {
    chosen.disconnect();
    dark?.removeEventListener('change', changed);
  };
}
