import { type LatLngLiteral, LayerGroup, type Map as Leaflet } from 'leaflet';
import { GroundLayer } from './GroundLayer';
import { LabelLayer } from './LabelLayer';

/** Who made what the bundled map is drawn from; the layer says it to the attribution control by itself. */
export const baseMapAttribution =
  '<a href="https://www.naturalearthdata.com">Natural Earth</a> · <a href="https://www.geonames.org">GeoNames</a>';

/** Both under Leaflet's tiles (200), so that a plan or a photograph covers the bundled map, words and all. */
const panes = { ground: 150, labels: 160 };

/** The bundled map of Auvergne: fetched when it is first added to a map, drawn by the map tokens of the theme. */
export class BaseMapLayer extends LayerGroup {
  private readonly labels: LabelLayer;

  constructor() {
    const labels = new LabelLayer('labels');
    super([new GroundLayer('ground'), labels], { attribution: baseMapAttribution });
    this.labels = labels;
  }

  override onAdd(map: Leaflet): this {
    for (const [name, order] of Object.entries(panes)) {
      const pane = map.getPane(name) ?? map.createPane(name);
      Object.assign(pane.style, { zIndex: String(order), pointerEvents: 'none' });
    }
    return super.onAdd(map);
  }

  /** Labels leave room for these pins; prefectures stay whatever happens. */
  yieldTo(pins: readonly LatLngLiteral[]): void {
    this.labels.yieldTo(pins);
  }
}

/** A new layer for one map. */
export function baseMapLayer(): BaseMapLayer {
  return new BaseMapLayer();
}
