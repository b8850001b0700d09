/**
 * Which resources a write makes stale, by endpoint id: the only place that says so. A test checks that every endpoint
 * that is not a GET has an entry, so that none is forgotten.
 */
export const makesStale: Readonly<Record<string, readonly string[]>> = {
  signIn: [],
  signOut: [],
  setPassword: [],
  requestPasswordReset: [],
  updatePreferences: ['session'],
  addBasketLines: ['basket', 'session'],
  updateBasketLine: ['basket', 'session'],
  removeBasketLine: ['basket', 'session'],
  uploadAttachment: [],
  deleteAttachment: [],
  placeOrder: ['orders', 'basket', 'session', 'overview'],
  updateProfile: ['accountSettings', 'overview', 'session'],
  updateShipping: ['accountSettings', 'overview', 'basket'],
  updatePayment: ['accountSettings', 'overview'],
  editDeskOrder: ['orders', 'dashboard'],
  sendDeskOrder: ['orders', 'dashboard', 'syncJobs'],
  updateSyncJob: ['syncJobs', 'dashboard'],
  runSyncJob: ['syncJobs', 'dashboard'],
  cancelSyncRun: ['syncJobs'],
  updatePortalSettings: ['portalSettings', 'orders'],
}
