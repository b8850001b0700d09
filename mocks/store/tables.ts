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
import type { ErpCustomerRow, ErpHealthRow, ErpInvoiceRow, ErpItemRow, ErpOrderRow, ErpShipmentRow } from './rows/erp'
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
import type { IdempotencyRow, MailRow, PortalSettingsRow, TimerRow } from './rows/portal'
import type { BasketRow, ProductRow, RateRow, StockRow } from './rows/products'
import type { CaseRow, SubscriptionRow } from './rows/service'
import type { SyncJobRow, SyncRunRow } from './rows/sync'

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
  products: ProductRow
  stock: StockRow
  rates: RateRow
  baskets: BasketRow
  orders: OrderRow
  shipments: ShipmentRow
  invoices: InvoiceRow
  documents: DocumentRow
  attachments: AttachmentRow
  history: HistoryRow
  sendAttempts: SendAttemptRow
  subscriptions: SubscriptionRow
  cases: CaseRow
  syncJobs: SyncJobRow
  syncRuns: SyncRunRow
  mails: MailRow
  portalSettings: PortalSettingsRow
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
}

/** The simulated ERP's own tables. Portal code reaches them only through `mocks/erp/connector.ts`. */
export type ErpTables = {
  erpOrders: ErpOrderRow
  erpShipments: ErpShipmentRow
  erpInvoices: ErpInvoiceRow
  erpCustomers: ErpCustomerRow
  erpItems: ErpItemRow
  erpHealth: ErpHealthRow
}

export type Tables = PortalTables & ErpTables

export type TableName = keyof Tables
