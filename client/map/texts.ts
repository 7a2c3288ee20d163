import { texts, useTexts } from '../i18n/texts';

const mapTexts = texts(
  {
    zoomIn: 'Zoomer',
    zoomOut: 'Dézoomer',
    layers: 'Fonds de carte',
    auto: 'Carte du guichet',
    autoHint: 'puis le plan de près',
    loading: 'La carte arrive',
  },
  {
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    layers: 'Map layers',
    auto: 'The desk’s map',
    autoHint: 'then the plan close up',
    loading: 'The map is on its way',
  },
);

export const useMapTexts = () => useTexts(mapTexts);
