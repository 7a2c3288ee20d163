import { type Coords, type DoneCallback, GridLayer, type Map as Leaflet, type TileEvent } from 'leaflet';
import { type Colours, coloursAt, onThemeChange } from './colours';
import { type BaseMap, loadBaseMap } from './data';
import { drawGround } from './drawGround';
import { origin, worldZoom } from './project';

/** Pixels beyond a tile from where a broad line still reaches into it. */
const edge = 8;

/** The ground of the map in canvas tiles, redrawn when the theme turns. */
export class GroundLayer extends GridLayer {
  private colours: Colours | undefined;
  private stopWatching = () => {};
  /** How to paint each tile again. */
  private readonly shown = new Map<HTMLElement, () => void>();

  constructor(pane: string) {
    super({ pane, tileSize: 512, updateWhenZooming: false, keepBuffer: 1, className: 'ground' });
    this.on('tileunload', ({ tile }: TileEvent) => this.shown.delete(tile));
  }

  override onAdd(map: Leaflet): this {
    this.stopWatching = onThemeChange(() => this.repaint(map));
    this.colours = coloursAt(map.getContainer());
    return super.onAdd(map);
  }

  override onRemove(map: Leaflet): this {
    this.stopWatching();
    return super.onRemove(map);
  }

  protected override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const size = this.getTileSize();
    const density = Math.min(3, devicePixelRatio);
    const tile = document.createElement('canvas');
    tile.width = size.x * density;
    tile.height = size.y * density;
    this.shown.set(tile, () => {});
    loadBaseMap().then(
      (map) => {
        if (!this.shown.has(tile)) return; // gone while the map was on its way
        const paint = () => this.paint(tile, map, coords, density);
        this.shown.set(tile, paint);
        paint();
        done(undefined, tile);
      },
      (error: Error) => done(error, tile),
    );
    return tile;
  }

  /** In place, tile by tile: taking them away first would show a blank. */
  private repaint(map: Leaflet): void {
    this.colours = coloursAt(map.getContainer());
    for (const paint of this.shown.values()) paint();
  }

  private paint(tile: HTMLCanvasElement, map: BaseMap, { x, y, z }: Coords, density: number): void {
    const context = tile.getContext('2d', { alpha: false });
    if (!context || !this.colours) return;
    const size = this.getTileSize();
    const pixel = 2 ** (worldZoom - z);
    const [left, top] = [x * size.x * pixel - origin.x, y * size.y * pixel - origin.y];
    const scale = density / pixel;
    context.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
    const bounds = {
      left: left - edge * pixel,
      top: top - edge * pixel,
      right: left + (size.x + edge) * pixel,
      bottom: top + (size.y + edge) * pixel,
    };
    drawGround(context, map, { zoom: z, pixel, bounds }, this.colours);
  }
}
