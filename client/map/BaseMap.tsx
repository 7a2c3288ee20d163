/** The bundled ground of the map. */
export function BaseMap() {
  return null;
}
