/** Calls after which there is nothing new to read in the audit, and why. */
export const leaveNone: Readonly<Record<string, string>> = {
  previewCatalog: 'shows what would be',
  previewAccountChanges: 'shows what would be',
  previewRole: 'shows what would be',
  previewDeskOrdersSend: 'shows what would be',
  previewMailTemplate: 'shows what would be',
  previewProductMasters: 'shows what would be',
  previewPortalSettings: 'shows what would be',
  checkTaxNumber: 'a question',
  requestPasswordReset: 'sends a link; the password that is set with it is an event',
  verifySecondFactor: 'a step of signing in, which is an event when it succeeds or fails',
  addBasketLines: 'a basket is a draft of one person; what becomes of it is an order',
  updateBasketLine: 'a basket is a draft of one person',
  removeBasketLine: 'a basket is a draft of one person',
  pinSavedView: 'what one person keeps at hand',
  createProductImport: 'a file somebody brought; what it changes has entries when it is applied',
  mapProductImport: 'how a file is read; what it changes has entries when it is applied',
  sendTestMail: 'the outbox keeps every mail as it was sent',
  readCustomerCard: 'takes over what the ERP says, which has entries where something differs',
  runScheduledTask: 'runs are kept as runs',
  cancelScheduledRun: 'runs are kept as runs',
  setTaskOneOff: 'a run to come is kept with the job',
  cancelTaskOneOff: 'a run to come is kept with the job',
}

/** Calls whose entries are looked at where their long way there is walked. */
export const walkedElsewhere: ReadonlySet<string> = new Set([
  'createProductCategory',
  'updateProductCategory',
  'deleteProductCategory',
  'confirmRegistration',
  'decideAuthorizations',
  'decideProductConflicts',
  'restoreProductValue',
  'updateProductMasters',
  'uploadProductFile',
])
