import { Bounds as Box, DomUtil, type LatLngLiteral, Layer, type Map as Leaflet, type PointTuple } from 'leaflet';
import { type Colours, coloursAt, onThemeChange } from './colours';
import { type BaseMap, loadBaseMap } from './data';
import { drawLabels, measureWith } from './drawLabels';
import { type Label, type Measure, placeLabels } from './placeLabels';
import { type Bounds, origin, worldOf, worldZoom } from './project';

/** Share of the window drawn beyond it on each side, so that a label is there before its place is. */
const margin = 0.25;
/** Longest half of a label beside its mark, pixels. */
const reach = 160;
/** Room a pin takes around its place, pixels: it stands on its tip. */
const pinRoom = { left: 13, top: 26, right: 13, bottom: 10 };

/**
 * The words of the map, on one canvas over the ground: tiles would cut them. They go while the map zooms and come back in
 * their new places.
 */
export class LabelLayer extends Layer {
  private readonly canvas = document.createElement('canvas');
  private readonly context = this.canvas.getContext('2d');
  private readonly placed = new Map<number, Label[]>();
  private words: BaseMap | undefined;
  private colours: Colours | undefined;
  private measure: Measure = () => 0;
  private pins: readonly LatLngLiteral[] = [];
  private drawn: Box | undefined;
  private stopWatching = () => {};

  constructor(pane: string) {
    super({ pane });
    this.canvas.ariaHidden = 'true';
  }

  override onAdd(map: Leaflet): this {
    this.getPane()?.append(this.canvas);
    this.stopWatching = onLookChange(() => this.restyle(map));
    loadBaseMap().then(
      (words) => {
        this.words = words;
        this.restyle(map);
      },
      () => {}, // The ground layer reports it.
    );
    return this;
  }

  override onRemove(): this {
    this.stopWatching();
    this.canvas.remove();
    return this;
  }

  override getEvents(): Record<string, () => void> {
    const draw = () => this.draw();
    return { zoomstart: () => this.show(false), move: () => this.follow(), moveend: draw, zoomend: draw, resize: draw };
  }

  /** Places the labels anew, clear of these pins. */
  yieldTo(pins: readonly LatLngLiteral[]): void {
    this.pins = pins;
    this.placed.clear();
    this.draw();
  }

  private restyle(map: Leaflet): void {
    this.colours = coloursAt(map.getContainer());
    if (this.context) this.measure = measureWith(this.context, this.colours);
    this.placed.clear();
    this.draw();
  }

  /** A dragged map takes the canvas along; once its edge comes into sight it must be drawn again. */
  private follow(): void {
    const isZooming = this.canvas.style.visibility === 'hidden';
    if (!isZooming && this._map && !this.drawn?.contains(this._map.getPixelBounds())) this.draw();
  }

  private draw(): void {
    const { _map: map, words, colours, context } = this;
    if (!map || !words || !colours || !context) return;
    const zoom = map.getZoom();
    const area = roomAround(map);
    const corner = area.getTopLeft().subtract(originAt(zoom));
    this.drawn = area;
    this.stretch(area, map);
    const inSight = new Box(corner, corner.add(area.getSize())).pad(reach / area.getSize().x);
    const labels = this.labelsAt(zoom, words).filter(({ mark }) => inSight.contains([mark.x, mark.y]));
    drawLabels(context, labels, corner, colours);
    this.show(true);
  }

  private show(visible: boolean): void {
    this.canvas.style.visibility = visible ? '' : 'hidden';
  }

  /** Lays the emptied canvas over an area, in pixels of the whole world. */
  private stretch(area: Box, map: Leaflet): void {
    const { x: width, y: height } = area.getSize();
    const density = Math.min(3, devicePixelRatio);
    Object.assign(this.canvas, { width: width * density, height: height * density });
    Object.assign(this.canvas.style, { width: `${width}px`, height: `${height}px` });
    DomUtil.setPosition(this.canvas, area.getTopLeft().subtract(map.getPixelOrigin()));
    this.context?.scale(density, density);
  }

  private labelsAt(zoom: number, words: BaseMap): Label[] {
    const taken = this.pins.map((pin) => roomOf(pin, zoom));
    const labels = this.placed.get(zoom) ?? placeLabels(words, zoom, this.measure, taken);
    this.placed.set(zoom, labels);
    return labels;
  }
}

/** Calls back when the theme turns or a typeface has come. */
function onLookChange(changed: () => void): () => void {
  const stop = onThemeChange(changed);
  document.fonts?.addEventListener('loadingdone', changed);
  return () => {
    stop();
    document.fonts?.removeEventListener('loadingdone', changed);
  };
}

function roomAround(map: Leaflet): Box {
  const room = map.getSize().multiplyBy(margin);
  const view = map.getPixelBounds();
  return new Box(view.getTopLeft().subtract(room).floor(), view.getBottomRight().add(room).ceil());
}

function originAt(zoom: number): PointTuple {
  const scale = 2 ** (zoom - worldZoom);
  return [origin.x * scale, origin.y * scale];
}

function roomOf({ lat, lng }: LatLngLiteral, zoom: number): Bounds {
  const scale = 2 ** (zoom - worldZoom);
  const { x, y } = worldOf(lng, lat);
  return {
    left: x * scale - pinRoom.left,
    top: y * scale - pinRoom.top,
    right: x * scale + pinRoom.right,
    bottom: y * scale + pinRoom.bottom,
  };
}
