import { lazy, type ReactNode, Suspense } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { LostPage } from './layout/LostPage';
import { PageBoundary } from './layout/PageBoundary';
import {
  accountPath,
  accountsPath,
  ageingPath,
  applicationPath,
  askCastingPath,
  askPath,
  castingCheckPath,
  castingPath,
  castingsPath,
  childRulesPath,
  crewPath,
  dashboardPath,
  deskCastingPath,
  deskCrewPath,
  deskPermitsPath,
  enquiryPath,
  estimatesPath,
  filmographyPath,
  forgotPath,
  formPath,
  freePath,
  gapsPath,
  goalsPath,
  importPath,
  importsPath,
  invitationPath,
  listingPath,
  minePath,
  moderationPath,
  newListingPath,
  permitRulesPath,
  permitsPath,
  previewPath,
  productionPath,
  reportsPath,
  resetPath,
  scriptPath,
  searchPath,
  settingsPath,
  sharedPath,
  shortlistOf,
  shortlistPath,
  shortlistsPath,
  signInPath,
  signUpPath,
  stillRightPath,
  templatesPath,
  threadPath,
  verifyPath,
  wrapPath,
} from './paths';
import { RequireSignIn } from './session/RequireSignIn';
import { RequireStaff } from './session/RequireStaff';

const SearchPage = lazy(async () => ({ default: (await import('./search/SearchPage')).SearchPage }));
const ListingPage = lazy(async () => ({ default: (await import('./listings/ListingPage')).ListingPage }));
const FilmographyPage = lazy(async () => ({
  default: (await import('./filmography/FilmographyPage')).FilmographyPage,
}));
const CrewPage = lazy(async () => ({ default: (await import('./crew/CrewPage')).CrewPage }));
const FreePage = lazy(async () => ({ default: (await import('./crew/free/FreePage')).FreePage }));
const DeskCrewPage = lazy(async () => ({ default: (await import('./crew/desk/DeskCrewPage')).DeskCrewPage }));
const GapsPage = lazy(async () => ({ default: (await import('./gaps/GapsPage')).GapsPage }));
const SignInPage = lazy(async () => ({ default: (await import('./accounts/SignInPage')).SignInPage }));
const SignUpPage = lazy(async () => ({ default: (await import('./accounts/SignUpPage')).SignUpPage }));
const ScreenplayPage = lazy(async () => ({ default: (await import('./screenplay/ScreenplayPage')).ScreenplayPage }));
const VerifyPage = lazy(async () => ({ default: (await import('./accounts/VerifyPage')).VerifyPage }));
const ForgotPage = lazy(async () => ({ default: (await import('./accounts/ForgotPage')).ForgotPage }));
const ResetPage = lazy(async () => ({ default: (await import('./accounts/ResetPage')).ResetPage }));
const AskPage = lazy(async () => ({ default: (await import('./enquiry/AskPage')).AskPage }));
const ThreadPage = lazy(async () => ({ default: (await import('./enquiry/thread/ThreadPage')).ThreadPage }));
const ShortlistPage = lazy(async () => ({ default: (await import('./shortlist/ShortlistPage')).ShortlistPage }));
const ProjectPage = lazy(async () => ({ default: (await import('./shortlist/ShortlistPage')).ProjectPage }));
const ShortlistsPage = lazy(async () => ({ default: (await import('./shortlist/ShortlistsPage')).ShortlistsPage }));
const JoinPage = lazy(async () => ({ default: (await import('./shortlist/JoinPage')).JoinPage }));
const AccountPage = lazy(async () => ({ default: (await import('./accounts/AccountPage')).AccountPage }));
const MinePage = lazy(async () => ({ default: (await import('./mine/MinePage')).MinePage }));
const NewListingPage = lazy(async () => ({ default: (await import('./forms/NewListingPage')).NewListingPage }));
const FormPage = lazy(async () => ({ default: (await import('./forms/FormPage')).FormPage }));
const PreviewPage = lazy(async () => ({ default: (await import('./forms/preview/PreviewPage')).PreviewPage }));
const DashboardPage = lazy(async () => ({ default: (await import('./dashboard/DashboardPage')).DashboardPage }));
const ProductionsPage = lazy(async () => ({
  default: (await import('./productions/ProductionsPage')).ProductionsPage,
}));
const EnquiriesPage = lazy(async () => ({ default: (await import('./enquiries/EnquiriesPage')).EnquiriesPage }));
const DuePermitsPage = lazy(async () => ({
  default: (await import('./permits/due/DuePermitsPage')).DuePermitsPage,
}));
const ReportsPage = lazy(async () => ({ default: (await import('./reports/ReportsPage')).ReportsPage }));
const AccountsPage = lazy(async () => ({ default: (await import('./desk/accounts/AccountsPage')).AccountsPage }));
const ImportsPage = lazy(async () => ({ default: (await import('./imports/ImportsPage')).ImportsPage }));
const ModerationPage = lazy(async () => ({ default: (await import('./moderation/ModerationPage')).ModerationPage }));
const AgeingPage = lazy(async () => ({ default: (await import('./freshness/AgeingPage')).AgeingPage }));
const SettingsPage = lazy(async () => ({ default: (await import('./settings/SettingsPage')).SettingsPage }));
const CastingsPage = lazy(async () => ({ default: (await import('./castings/CastingsPage')).CastingsPage }));
const CastingsDeskPage = lazy(async () => ({
  default: (await import('./castings/desk/CastingsDeskPage')).CastingsDeskPage,
}));
const CastingPage = lazy(async () => ({ default: (await import('./castings/CastingPage')).CastingPage }));
const CheckPage = lazy(async () => ({ default: (await import('./castings/CheckPage')).CheckPage }));
const AskCastingPage = lazy(async () => ({ default: (await import('./castings/ask/AskCastingPage')).AskCastingPage }));
const ApplicationPage = lazy(async () => ({ default: (await import('./castings/ApplicationPage')).ApplicationPage }));
const WrapPage = lazy(async () => ({ default: (await import('./wrap/WrapPage')).WrapPage }));
const StillRightPage = lazy(async () => ({ default: (await import('./freshness/StillRightPage')).StillRightPage }));

const PlannerPage = lazy(async () => ({ default: (await import('./permits/PlannerPage')).PlannerPage }));
const SharedPage = lazy(async () => ({ default: (await import('./packages/SharedPage')).SharedPage }));

const member = (page: ReactNode) => <RequireSignIn>{page}</RequireSignIn>;
const staff = (page: ReactNode) => <RequireStaff>{page}</RequireStaff>;

/** Every page with its address, loaded on demand: the table of contents of the site. */
export function Pages() {
  return (
    <PageBoundary>
      <Suspense>
        <Routes>
          <Route path={searchPath} element={<SearchPage />} />
          <Route path={listingPath(':slug')} element={<ListingPage />} />
          <Route path={filmographyPath} element={<FilmographyPage />} />
          <Route path={scriptPath} element={<ScreenplayPage />} />
          <Route path={crewPath} element={<CrewPage />} />
          <Route path={freePath(':token')} element={<FreePage />} />
          <Route path={signInPath} element={<SignInPage />} />
          <Route path={signUpPath} element={<SignUpPage />} />
          <Route path={verifyPath(':token')} element={<VerifyPage />} />
          <Route path={forgotPath} element={<ForgotPage />} />
          <Route path={resetPath(':token')} element={<ResetPage />} />
          <Route path={askPath} element={<AskPage />} />
          <Route path={threadPath(':token')} element={<ThreadPage />} />
          <Route path={shortlistPath} element={<ShortlistPage />} />
          <Route path={shortlistsPath} element={member(<ShortlistsPage />)} />
          <Route path={shortlistOf(':id')} element={member(<ProjectPage />)} />
          <Route path={invitationPath(':token')} element={member(<JoinPage />)} />
          <Route path={accountPath} element={member(<AccountPage />)} />
          <Route path={minePath} element={member(<MinePage />)} />
          <Route path={stillRightPath(':token')} element={<StillRightPage />} />
          <Route path={dashboardPath} element={staff(<DashboardPage />)} />
          <Route path={productionPath(':id?')} element={staff(<ProductionsPage />)} />
          <Route path={enquiryPath(':id?')} element={staff(<EnquiriesPage />)} />
          <Route path={deskCrewPath} element={staff(<DeskCrewPage />)} />
          <Route path={gapsPath} element={staff(<GapsPage />)} />
          <Route path={deskPermitsPath} element={staff(<DuePermitsPage />)} />
          <Route path={reportsPath} element={staff(<ReportsPage />)} />
          <Route path={wrapPath(':token')} element={<WrapPage />} />
          <Route path={permitsPath} element={<PlannerPage />} />
          <Route path={sharedPath(':token')} element={<SharedPage />} />
          <Route path={castingsPath} element={<CastingsPage />} />
          <Route path={castingCheckPath} element={<CheckPage />} />
          <Route path={askCastingPath} element={<AskCastingPage />} />
          <Route path={castingPath(':code')} element={<CastingPage />} />
          <Route path={applicationPath(':token')} element={<ApplicationPage />} />
          <Route path={ageingPath} element={staff(<AgeingPage />)} />
          <Route path={deskCastingPath(':id?')} element={staff(<CastingsDeskPage />)} />
          <Route path={settingsPath} element={staff(<SettingsPage part="freshness" />)} />
          <Route path={childRulesPath} element={staff(<SettingsPage part="children" />)} />
          <Route path={goalsPath} element={staff(<SettingsPage part="goals" />)} />
          <Route path={estimatesPath} element={staff(<SettingsPage part="estimates" />)} />
          <Route path={templatesPath} element={staff(<SettingsPage part="answers" />)} />
          <Route path={permitRulesPath} element={staff(<SettingsPage part="permits" />)} />
          <Route path={moderationPath(':slug?')} element={staff(<ModerationPage />)} />
          <Route path={newListingPath} element={member(<NewListingPage />)} />
          <Route path={formPath(':slug')} element={member(<FormPage />)} />
          <Route path={previewPath(':slug')} element={member(<PreviewPage />)} />
          <Route path={importsPath} element={staff(<ImportsPage />)} />
          <Route path={importPath(':id')} element={staff(<ImportsPage />)} />
          <Route path={accountsPath} element={staff(<AccountsPage />)} />
          <Route path="*" element={<LostPage />} />
        </Routes>
      </Suspense>
    </PageBoundary>
  );
}

/** Declarative routes: react-query loads and keeps the data, so the router's own loaders would be 15 kB unused. */
export const Site = () => (
  <BrowserRouter>
    <Pages />
  </BrowserRouter>
);
