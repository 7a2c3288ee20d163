/** The pictures of a listing. */
export const PhotoFields = () => null;
