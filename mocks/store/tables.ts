import type { DisputeRow } from './rows/disputes'
import type { NoticeReadRow } from './rows/notifications'
import type { AuditRow } from './rows/audit'
import type {
  BankAccountRow,
  CreditRow,
  ErpCreditRow,
  ErpPaymentRow,
  PaymentAllocationRow,
  PaymentRow,
} from './rows/billing'
import type {
  AddressRow,
  BranchRow,
  BudgetEntryRow,
  BudgetRow,
  CatalogRow,
  CompanyRow,
  CostCentreRow,
  PaymentMethodRow,
} from './rows/company'
import type { ContactLinkRow } from './rows/contact-link'
import type { CustomerMastersRow } from './rows/customer-masters'
import type { CardChangeRow } from './rows/card-changes'
import type { ErpCustomerRow, ErpHealthRow, ErpInvoiceRow, ErpItemRow, ErpOrderRow, ErpShipmentRow } from './rows/erp'
import type { ErpGeneralRow, GeneralEntryRow } from './rows/general'
import type { FieldMappingRow, SyncFilePartRow, SyncFileRow } from './rows/files'
import type { ImpersonationRow } from './rows/impersonations'
import type {
  AttachmentRow,
  AuthorizationRow,
  DocumentRow,
  HistoryRow,
  InvoiceRow,
  OrderRow,
  SendAttemptRow,
  ShipmentRow,
} from './rows/orders'
import type {
  DelegationRow,
  LastSignInRow,
  PasswordTokenRow,
  RegistrationRow,
  RoleRow,
  SecondFactorRow,
  SessionRow,
  SignInAttemptRow,
  SignInChallengeRow,
  SpendingLimitRow,
  UserRow,
} from './rows/people'
import type {
  IdempotencyRow,
  MailRow,
  PortalSettingsRow,
  SettingsChangeRow,
  ShopSettingsRow,
  MailTemplateRow,
  TimerRow,
} from './rows/portal'
import type { ProductPricesRow } from './rows/prices'
import type { ProductCategoryRow, ProductFileRow, ProductImportRow, ProductMastersRow } from './rows/product-card'
import type { MessageRow } from './rows/messages'
import type { BasketRow, ProductRow, RateRow, StockRow } from './rows/products'
import type { ContractRow, ErpContractRow } from './rows/contracts'
import type { ErpQuoteRow, QuoteRow } from './rows/quotes'
import type { ErpReturnRow, ReturnRow } from './rows/returns'
import type { CaseRow, ErpSubscriptionRow, SubscriptionRow } from './rows/service'
import type { SyncFailureRow, SyncJobRow, SyncRowRow, SyncRunRow } from './rows/sync'
import type { ErpLatencyRow, SyncAlertRow, SyncWatchRow } from './rows/sync-health'
import type { TextImportFileRow, TextImportRow } from './rows/text-imports'
import type { MissingTextRow, TextLanguageRow, TextReleaseRow } from './rows/text-releases'
import type { GlossaryTermRow, TextBatchRow, TextCommentRow, TextKeyRow, TextRow, TextSettingsRow } from './rows/texts'
import type {
  MailDraftRow,
  MailPreferenceRow,
  MailServerMessageRow,
  MailServerRow,
  MailThreadRow,
} from './rows/mailbox'
import type { MaterialDownloadRow, MaterialFileRow, MaterialRow } from './rows/materials'
import type { DepartmentRow, TaskRow } from './rows/tasks'
import type { OrderTemplateRow, OrderTemplateUseRow } from './rows/templates'
import type { SavedViewRow, ViewPinRow } from './rows/views'

/** The portal's tables. */
export type PortalTables = {
  companies: CompanyRow
  branches: BranchRow
  users: UserRow
  roles: RoleRow
  sessions: SessionRow
  passwordTokens: PasswordTokenRow
  signInAttempts: SignInAttemptRow
  idempotency: IdempotencyRow
  addresses: AddressRow
  paymentMethods: PaymentMethodRow
  bankAccounts: BankAccountRow
  payments: PaymentRow
  paymentAllocations: PaymentAllocationRow
  credits: CreditRow
  products: ProductRow
  productFiles: ProductFileRow
  productCategories: ProductCategoryRow
  productPrices: ProductPricesRow
  productMasters: ProductMastersRow
  customerMasters: CustomerMastersRow
  productImports: ProductImportRow
  stock: StockRow
  rates: RateRow
  generalEntries: GeneralEntryRow
  cardChanges: CardChangeRow
  baskets: BasketRow
  orderTemplates: OrderTemplateRow
  orderTemplateUses: OrderTemplateUseRow
  orders: OrderRow
  shipments: ShipmentRow
  invoices: InvoiceRow
  documents: DocumentRow
  attachments: AttachmentRow
  history: HistoryRow
  sendAttempts: SendAttemptRow
  subscriptions: SubscriptionRow
  contracts: ContractRow
  cases: CaseRow
  tasks: TaskRow
  departments: DepartmentRow
  materials: MaterialRow
  materialFiles: MaterialFileRow
  materialDownloads: MaterialDownloadRow
  mailThreads: MailThreadRow
  mailDrafts: MailDraftRow
  mailPreferences: MailPreferenceRow
  mailServerMessages: MailServerMessageRow
  mailServer: MailServerRow
  syncJobs: SyncJobRow
  syncRuns: SyncRunRow
  syncRows: SyncRowRow
  syncFailures: SyncFailureRow
  syncWatch: SyncWatchRow
  syncAlerts: SyncAlertRow
  erpLatency: ErpLatencyRow
  syncFiles: SyncFileRow
  syncFileParts: SyncFilePartRow
  fieldMappings: FieldMappingRow
  mails: MailRow
  portalSettings: PortalSettingsRow
  settingsChanges: SettingsChangeRow
  /** RMA-23: one row for each shop. */
  shopSettings: ShopSettingsRow
  mailTemplates: MailTemplateRow
  textLanguages: TextLanguageRow
  textReleases: TextReleaseRow
  missingTexts: MissingTextRow
  timers: TimerRow
  spendingLimits: SpendingLimitRow
  authorizations: AuthorizationRow
  delegations: DelegationRow
  costCentres: CostCentreRow
  budgets: BudgetRow
  budgetEntries: BudgetEntryRow
  catalogs: CatalogRow
  secondFactors: SecondFactorRow
  signInChallenges: SignInChallengeRow
  registrations: RegistrationRow
  savedViews: SavedViewRow
  viewPins: ViewPinRow
  noticeReads: NoticeReadRow
  quotes: QuoteRow
  messages: MessageRow
  returns: ReturnRow
  disputes: DisputeRow
  contactLinks: ContactLinkRow
  impersonations: ImpersonationRow
  lastSignIns: LastSignInRow
  audit: AuditRow
  textKeys: TextKeyRow
  texts: TextRow
  textComments: TextCommentRow
  textBatches: TextBatchRow
  glossaryTerms: GlossaryTermRow
  textSettings: TextSettingsRow
  textImports: TextImportRow
  textImportFiles: TextImportFileRow
}

/** The simulated ERP's own tables. Portal code reaches them only through `mocks/erp/connector.ts`. */
export type ErpTables = {
  erpOrders: ErpOrderRow
  erpShipments: ErpShipmentRow
  erpInvoices: ErpInvoiceRow
  erpPayments: ErpPaymentRow
  erpCredits: ErpCreditRow
  erpCustomers: ErpCustomerRow
  erpItems: ErpItemRow
  erpSubscriptions: ErpSubscriptionRow
  erpContracts: ErpContractRow
  erpQuotes: ErpQuoteRow
  erpGeneral: ErpGeneralRow
  erpReturns: ErpReturnRow
  erpHealth: ErpHealthRow
}

export type Tables = PortalTables & ErpTables

export type TableName = keyof Tables
