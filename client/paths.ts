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

/** What a producer does between looking and shooting. */
export const shortlistPath = '/shortlist';
export const shortlistOf = (id: string): string => `/shortlists/${id}`;
export const shortlistsPath = '/shortlists';
export const invitationPath = (token: string): string => `/shortlists/join/${token}`;
export const sharedPath = (token: string): string => `/shared/${token}`;
export const askPath = '/ask';
/** The form with what it is about: a `listing`, several `listings` with commas, a `shortlist`, a `search`. */
export const askAbout = (about: Record<string, string>): string => `${askPath}?${new URLSearchParams(about)}`;
export const threadPath = (token: string): string => `/exchange/${token}`;
export const permitsPath = '/permits';
export const crewPath = '/crew';
export const freePath = (token: string): string => `/free/${token}`;
export const scriptPath = '/script';
export const castingsPath = '/castings';
export const castingPath = (code: string): string => `/castings/${code}`;
export const castingCheckPath = '/castings/check';
export const askCastingPath = '/castings/ask';
export const applicationPath = (token: string): string => `/castings/application/${token}`;

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
export const enquiriesPath = '/desk/enquiries';
export const enquiryPath = (id: string): string => `${enquiriesPath}/${id}`;
export const deskCastingsPath = '/desk/castings';
export const deskCastingPath = (id: string): string => `${deskCastingsPath}/${id}`;
export const deskPermitsPath = '/desk/permits';
export const deskCrewPath = '/desk/crew';
export const gapsPath = '/desk/gaps';
export const settingsPath = '/desk/settings';
export const goalsPath = `${settingsPath}/goals`;
export const estimatesPath = `${settingsPath}/estimates`;
export const permitRulesPath = `${settingsPath}/permits`;
export const childRulesPath = `${settingsPath}/children`;
export const templatesPath = `${settingsPath}/answers`;

export type PhotoWidth = 320 | 640 | 1280 | 2560;
export type PhotoFormat = 'avif' | 'webp' | 'jpg';
export const photoPath = (id: string, width: PhotoWidth, format: PhotoFormat = 'webp'): string =>
  variantPath(`/media/${id}`, width, format);
/** One width of a picture that stands at an address of its own, as those of a shared package do. */
export const variantPath = (picture: string, width: PhotoWidth, format: PhotoFormat): string =>
  `${picture}/${width}.${format}`;
