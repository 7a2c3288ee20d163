import { useQuery } from '@tanstack/react-query';
import type { LatLngLiteral } from 'leaflet';
import { useBilingual } from '../i18n/bilingual';
import { siteQuery } from '../site';
import { BaseMap } from './BaseMap';
import { LayerMenu } from './LayerMenu';
import { auto, autoMinZoom, isPhotograph, type Tiles, useLayerChoice } from './layers';
import { TileLayer } from './TileLayer';
import { useMapTexts } from './texts';

const none: LatLngLiteral[] = [];

/**
 * The ground of a map: always the bundled one, whose names leave room for `pins`, and tiles over it as chosen.
 * `withMenu` lets the reader choose.
 */
export function Layers({ pins = none, withMenu = false }: { pins?: readonly LatLngLiteral[]; withMenu?: boolean }) {
  const { data } = useQuery(siteQuery);
  const [chosen, choose] = useLayerChoice();
  const words = useMapTexts();
  const text = useBilingual();
  const all = data?.tiles ?? [];
  const tiles = all.find(({ id }) => id === chosen);
  const [closeUp] = all;
  const options = [{ id: auto, name: words.auto }, ...all.map(({ id, name }) => ({ id, name: text(name) }))];
  return (
    <>
      <BaseMap pins={pins} />
      {tiles ? <Ground tiles={tiles} /> : closeUp && <Ground tiles={closeUp} minZoom={autoMinZoom} />}
      {withMenu && <LayerMenu options={options} chosen={tiles?.id ?? auto} onChoose={choose} />}
    </>
  );
}

function Ground({ tiles, minZoom }: { tiles: Tiles; minZoom?: number }) {
  const { url, attribution, maxZoom } = tiles;
  const className = isPhotograph(tiles) ? undefined : 'plan';
  return <TileLayer url={url} attribution={attribution} maxZoom={maxZoom} minZoom={minZoom} className={className} />;
}
