import * as accounts from './accounts/contract';
import type { Endpoint } from './common/contract';
import { searchListings, searchPoints, suggestSearch } from './directory/contract';
import * as editing from './editing/contract';
import { exportListings } from './exports/contract';
import * as freshness from './freshness/contract';
import * as imports from './imports/contract';
import { readListing, readNearby } from './listings/contract';
import * as moderation from './moderation/contract';
import { readCommunes, readNearestCommune } from './places/contract';
import { readHealth, readSite } from './site/contract';
import { readVocabularies } from './vocabularies/contract';

/** Every endpoint by name: the API document is printed from this list and the tests walk it. */
export const endpoints: Record<string, Endpoint> = {
  searchListings,
  searchPoints,
  suggestSearch,
  readListing,
  readNearby,
  readVocabularies,
  readCommunes,
  readNearestCommune,
  readHealth,
  readSite,
  signUp: accounts.signUp,
  verifyAccount: accounts.verifyAccount,
  forgotPassword: accounts.forgotPassword,
  resetPassword: accounts.resetPassword,
  signIn: accounts.signIn,
  signOut: accounts.signOut,
  readMe: accounts.readMe,
  changeMe: accounts.changeMe,
  changePassword: accounts.changePassword,
  changeEmail: accounts.changeEmail,
  readSessions: accounts.readSessions,
  endSession: accounts.endSession,
  endOtherSessions: accounts.endOtherSessions,
  readAccounts: accounts.readAccounts,
  changeAccount: accounts.changeAccount,
  createListing: editing.createListing,
  readForm: editing.readForm,
  readPreview: editing.readPreview,
  changeListing: editing.changeListing,
  submitListing: editing.submitListing,
  discardChanges: editing.discardChanges,
  archiveListing: editing.archiveListing,
  deleteListing: editing.deleteListing,
  readOwnListings: editing.readOwnListings,
  claimListing: editing.claimListing,
  uploadPhotos: editing.uploadPhotos,
  orderPhotos: editing.orderPhotos,
  changePhoto: editing.changePhoto,
  deletePhoto: editing.deletePhoto,
  readQueue: moderation.readQueue,
  readReview: moderation.readReview,
  publishListing: moderation.publishListing,
  rejectListing: moderation.rejectListing,
  decideMany: moderation.decideMany,
  readVersion: moderation.readVersion,
  restoreVersion: moderation.restoreVersion,
  readHistory: moderation.readHistory,
  markDistinct: moderation.markDistinct,
  mergeListing: moderation.mergeListing,
  answerClaim: moderation.answerClaim,
  confirmListing: freshness.confirmListing,
  readLetter: freshness.readLetter,
  answerLetter: freshness.answerLetter,
  readAgeing: freshness.readAgeing,
  readFreshnessSettings: freshness.readFreshnessSettings,
  changeFreshnessSettings: freshness.changeFreshnessSettings,
  listImports: imports.listImports,
  uploadImport: imports.uploadImport,
  readImport: imports.readImport,
  planImportRun: imports.planImportRun,
  runImport: imports.runImport,
  undoImport: imports.undoImport,
  readFaults: imports.readFaults,
  exportListings,
} as unknown as Record<string, Endpoint>;
