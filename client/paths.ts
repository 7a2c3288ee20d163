/** Every address of the site has its one home here. */
export const searchPath = '/';
export const filmographyPath = '/shot-here';
export const listingPath = (slug: string): string => `/listings/${slug}`;

/** Accounts; the ones with a token stand in letters. */
export const signInPath = '/sign-in';
export const signUpPath = '/sign-up';
export const forgotPath = '/forgot';
export const resetPath = (token: string): string => `/reset/${token}`;
export const verifyPath = (token: string): string => `/verify/${token}`;
export const accountPath = '/account';
export const stillRightPath = (token: string): string => `/still-right/${token}`;
export const wrapPath = (token: string): string => `/wrap/${token}`;

/** One's own listings. */
export const minePath = '/mine';
export const newListingPath = '/new';
export const formPath = (slug: string): string => `/listings/${slug}/edit`;
export const previewPath = (slug: string): string => `/listings/${slug}/preview`;

/** The desk's side; staff land on its dashboard. */
export const dashboardPath = '/desk';
export const productionsPath = '/desk/productions';
export const productionPath = (id: string): string => `${productionsPath}/${id}`;
export const reportsPath = '/desk/reports';
export const moderationPath = (slug = ''): string => (slug === '' ? '/desk/moderation' : `/desk/moderation/${slug}`);
export const ageingPath = '/desk/directory';
export const importsPath = '/desk/imports';
export const importPath = (id: string): string => `/desk/imports/${id}`;
export const accountsPath = '/desk/accounts';
export const settingsPath = '/desk/settings';
export const goalsPath = `${settingsPath}/goals`;
export const estimatesPath = `${settingsPath}/estimates`;

export type PhotoWidth = 320 | 640 | 1280 | 2560;
export type PhotoFormat = 'avif' | 'webp' | 'jpg';
export const photoPath = (id: string, width: PhotoWidth, format: PhotoFormat = 'webp'): string =>
  `/media/${id}/${width}.${format}`;
