declare const brand: unique symbol

/** A string that only its own kind of place accepts: passing an `OrderId` where a `CompanyId` is due does not compile. */
export type Id<Noun extends string> = string & { readonly [brand]: Noun }

export type CompanyId = Id<'Company'>
export type BranchId = Id<'Branch'>
export type UserId = Id<'User'>
export type RoleId = Id<'Role'>
export type AddressId = Id<'Address'>
export type ProductId = Id<'Product'>
export type ProductFileId = Id<'ProductFile'>
export type ProductImportId = Id<'ProductImport'>
export type BasketId = Id<'Basket'>
export type BasketLineId = Id<'BasketLine'>
export type OrderId = Id<'Order'>
export type OrderTemplateId = Id<'OrderTemplate'>
export type OrderTemplateLineId = Id<'OrderTemplateLine'>
export type OrderLineId = Id<'OrderLine'>
export type ShipmentId = Id<'Shipment'>
export type InvoiceId = Id<'Invoice'>
export type DocumentId = Id<'Document'>
/** A document of the archive: which record it is made of, and that record's id. */
export type ArchiveId = Id<'Archive'>
export type AttachmentId = Id<'Attachment'>
export type PaymentMethodId = Id<'PaymentMethod'>
export type BankAccountId = Id<'BankAccount'>
export type PaymentId = Id<'Payment'>
export type PaymentAllocationId = Id<'PaymentAllocation'>
export type CreditId = Id<'Credit'>
export type SubscriptionId = Id<'Subscription'>
export type ContractId = Id<'Contract'>
export type CaseId = Id<'Case'>
export type TaskId = Id<'Task'>
export type DepartmentId = Id<'Department'>
export type SyncJobId = Id<'SyncJob'>
export type SyncRunId = Id<'SyncRun'>
export type SyncFileId = Id<'SyncFile'>
export type FieldMappingId = Id<'FieldMapping'>
export type MailId = Id<'Mail'>
/** A message of the company's mailbox; of its first one, the thread. */
export type MailMessageId = Id<'MailMessage'>
export type MailDraftId = Id<'MailDraft'>
export type MaterialId = Id<'Material'>
export type MaterialFileId = Id<'MaterialFile'>
export type SessionId = Id<'Session'>
export type HistoryId = Id<'History'>
export type SpendingLimitId = Id<'SpendingLimit'>
export type AuthorizationId = Id<'Authorization'>
export type DelegationId = Id<'Delegation'>
export type CostCentreId = Id<'CostCentre'>
export type BudgetId = Id<'Budget'>
export type CatalogId = Id<'Catalog'>
export type RegistrationId = Id<'Registration'>
export type SavedViewId = Id<'SavedView'>
export type QuoteId = Id<'Quote'>
export type ReturnId = Id<'Return'>
export type DisputeId = Id<'Dispute'>
export type ReturnLineId = Id<'ReturnLine'>
export type QuoteLineId = Id<'QuoteLine'>
export type ImpersonationId = Id<'Impersonation'>
export type AuditId = Id<'Audit'>
export type MailTemplateId = Id<'MailTemplate'>
export type SettingsChangeId = Id<'SettingsChange'>
/** Namespace and base key: `orders:list.title`. */
export type TextKeyId = Id<'TextKey'>
/** A key in one language. */
export type TextId = Id<'Text'>
export type TextChangeId = Id<'TextChange'>
export type TextCommentId = Id<'TextComment'>
export type TextBatchId = Id<'TextBatch'>
export type TextImportId = Id<'TextImport'>
export type GlossaryTermId = Id<'GlossaryTerm'>

/** Makes the next id of a noun. Injected, so that seeds and tests get the same ids every time. */
export type Ids = { next<Noun extends string>(noun: Noun): Id<Noun> }
