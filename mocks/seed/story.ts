import type { Instant } from '@/domain/clock'
import { dateIn } from '@/domain/calendar'
import type { Id } from '@/domain/ids'
import { currencies } from '@/domain/money'
import { shippedSettings } from '@/domain/settings/values'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { ErpCustomerRow } from '@mocks/store/rows/erp'
import type { InvoiceRow } from '@mocks/store/rows/orders'
import type { ProductRow, RateRow } from '@mocks/store/rows/products'
import type { TableName, Tables } from '@mocks/store/tables'
import { catalogs } from './catalogs'
import { productCategories } from './categories'
import { addresses, branches, companies } from './companies'
import { costCentres } from './cost-centres'
import { spendingLimits } from './spending-limits'
import { microRates } from './rates'
import { roles } from './roles'
import { demoBranding } from './story/branding'
import { delegationsAt } from './story/authorization-records'
import { auditAt } from './story/audit-records'
import { baskets, paymentMethodsAt } from './story/account-records'
import { caseRecords } from './story/case-records'
import { contractRecords } from './story/contract-records'
import { subscriptionRecords } from './story/subscription-records'
import { disputeRecords, withDisputes } from './story/dispute-records'
import { billingRecords } from './story/billing-records'
import { budgetEntriesOf, budgetsAt, chargeBudgets } from './story/budget-records'
import { type BuiltOrder, buildOrder } from './story/build-order'
import { contactLinksAt, provenanceAt } from './story/customer-facts'
import { erpCustomers, erpItems, stockAt } from './story/erp-masters'
import { erpProspects } from './story/erp-prospects'
import { erpInvoicesOf, erpOrderOf, erpShipmentsOf } from './story/erp-records'
import { erpGeneralAt, generalEntriesAt } from './story/general-records'
import { mailboxAt } from './story/mailbox-records'
import { materialsAt } from './story/material-records'
import { departments, tasksAt } from './story/task-records'
import { invitationMailsAt, invitationTokensAt, usersAt } from './story/invitation-records'
import { lastSignInsAt } from './story/last-sign-ins'
import { mailsOf } from './story/mail-records'
import { createNumbers, type Sequences } from './story/numbers'
import { placedAtOf } from './story/order-times'
import { numberDeliveries } from './story/number-deliveries'
import { documentsOf, historyOf, sendAttemptsOf } from './story/portal-records'
import { erpQuotesAt, quoteHistory, quoteMessagesAt, quotesAt, unreadErpQuotes } from './story/quote-records'
import { productPrices } from './story/price-breaks'
import { productFiles, productMastersRow, productsAt, withTold } from './story/product-records'
import { returnRecords, withReturnNumbers } from './story/return-records'
import { registrationsAt } from './story/registrations'
import { scriptedOrders } from './story/scripted-orders'
import { shopsOfStory } from './story/shops'
import { healthTimer, latencyAt, watchAt } from './story/sync-health'
import { lifeTimers, marketTimer, syncFailuresOf, syncJobsAt, syncRunsAt, syncTimersOf } from './story/sync-records'
import { unreadChanges } from './story/unread-changes'
import { usualOrders } from './story/usual-orders'
import { textLanguages } from './text-languages'
import { orderTemplatesAt, orderTemplateUsesAt } from './templates'
import { glossaryTerms, textCommentsAt, textKeysAt, textsAt } from './texts'
import { savedViews, viewPins } from './views'

export type StoryRows = { [K in TableName]?: Tables[K][] }
export type Story = { rows: StoryRows; sequences: Sequences }

/**
 * The story as it stands at `now`: people, companies, catalogue, the orders of the last weeks in every state, the ERP's
 * own records, and a few things the portal has not read yet. `sequences` are the last numbers of the history before it;
 * `moreProducts` are sold beside those of the story, which knows nothing of them.
 */
export async function seedStory(
  now: Instant,
  sequences: Readonly<Sequences> = {},
  moreProducts: readonly ProductRow[] = [],
): Promise<Story> {
  const numbers = createNumbers(sequences)
  const items = erpItems(numbers, now, moreProducts).map((item) => withTold(item, now))
  const customers = [...erpCustomers(numbers), ...erpProspects(numbers)]
  const general = erpGeneralAt(numbers, dateIn('Europe/Warsaw', now))
  const scripts = [...scriptedOrders, ...usualOrders(now)]
    .filter((script) => !script.onlyErp)
    .toSorted((a, b) => placedAtOf(a, now) - placedAtOf(b, now))
  numberDeliveries(scripts, numbers, now)
  const { built, amounts } = chargeBudgets(
    scripts.map((script) => buildOrder(script, numbers, now)),
    now,
  )
  const budgetEntries = budgetEntriesOf(built, now)
  const inErp = built.filter(({ order }) => order.erpState === 'inErp')
  const service = subscriptionRecords(numbers, now)
  const contracts = contractRecords(numbers, now)
  const supportCases = caseRecords(now)
  const known = {
    erpOrders: inErp.map((each) => erpOrderOf(each, numbers)),
    erpShipments: inErp.flatMap((each) => erpShipmentsOf(each, numbers)),
    erpInvoices: [...inErp.flatMap((each) => erpInvoicesOf(each, numbers)), ...service.erpInvoices],
    erpItems: items,
    erpCustomers: customers,
  }
  const billing = billingRecords(built, numbers, now)
  const returned = returnRecords(built, billing.credits, numbers, now)
  const disputes = disputeRecords(built, now)
  const records = await recordsOf(built, service.invoices)
  const quotes = quotesAt(built, now)
  const erpQuotes = erpQuotesAt(quotes, numbers)
  const readUpTo = numbers.last().erpChanges ?? 0
  const jobs = syncJobsAt(now, readUpTo)
  const audit = auditAt(built, now)
  const users = usersAt(now)
  const pastRuns = syncRunsAt(now)
  const rows: StoryRows = {
    companies: companies.map((company) => ({
      ...company,
      ...provenanceAt(now, company),
      erpChange: changeOf(customers, company),
    })),
    branches,
    addresses,
    roles,
    users,
    lastSignIns: lastSignInsAt(now, usersAt(now)),
    passwordTokens: invitationTokensAt(now),
    spendingLimits,
    costCentres,
    catalogs,
    budgets: budgetsAt(amounts, now),
    budgetEntries,
    products: [...productsAt(now), ...moreProducts],
    productFiles,
    productCategories,
    productPrices,
    productMasters: [productMastersRow],
    stock: stockAt(items, now - 410_000, moreProducts),
    rates: ratesAt(now),
    generalEntries: generalEntriesAt(general, now - 24_600_000),
    erpGeneral: general,
    paymentMethods: paymentMethodsAt(now),
    subscriptions: service.subscriptions,
    erpSubscriptions: service.erpSubscriptions,
    ...contracts,
    cases: supportCases.cases,
    departments,
    tasks: tasksAt(now),
    ...mailboxAt(built, now),
    ...materialsAt(now),
    baskets,
    orderTemplates: orderTemplatesAt(now),
    orderTemplateUses: orderTemplateUsesAt(now),
    texts: textsAt(now),
    textKeys: textKeysAt(now),
    textComments: textCommentsAt(now),
    glossaryTerms,
    ...records,
    invoices: withDisputes(records.invoices ?? [], disputes),
    disputes,
    ...billing,
    ...returned,
    credits: withReturnNumbers(billing.credits, returned.returns),
    erpCredits: withReturnNumbers(billing.erpCredits, returned.returns),
    authorizations: built.flatMap(({ authorization }) => authorization?.row ?? []),
    delegations: delegationsAt(now),
    registrations: registrationsAt(now),
    contactLinks: contactLinksAt(now),
    quotes,
    erpQuotes: [...erpQuotes, ...unreadErpQuotes(erpQuotes, numbers, now)],
    messages: [...quoteMessagesAt(now), ...supportCases.messages, ...returned.messages],
    savedViews,
    textLanguages,
    viewPins,
    mails: [...mailsOf(built, now), ...invitationMailsAt(now)],
    audit,
    syncJobs: jobs,
    syncRuns: pastRuns.map(({ run }) => run),
    syncRows: pastRuns.flatMap(({ rows }) => rows),
    syncFailures: syncFailuresOf(pastRuns),
    timers: [
      ...syncTimersOf(jobs),
      ...service.timers,
      ...lifeTimers(known.erpOrders, now),
      marketTimer(now),
      healthTimer(now),
    ],
    portalSettings: [
      {
        id: 'settings' as Id<'PortalSettings'>,
        version: 1,
        ...shippedSettings,
        ...demoBranding,
        changedAt: null,
        changedBy: null,
      },
    ],
    shopSettings: shopsOfStory(),
    syncWatch: [watchAt()],
    erpLatency: latencyAt(now),
    erpHealth: [{ id: 'erp' as Id<'ErpHealth'>, version: 1, mode: 'up', latencyMs: 120, checkedAt: now - 50_000 }],
    ...unreadChanges(known, numbers, now),
  }
  return { rows, sequences: { ...numbers.last(), audit: audit.length } }
}

/** What the portal has read of the ERP's card: all there is. */
const changeOf = (customers: readonly ErpCustomerRow[], { customerNumber }: CompanyRow): number =>
  customers.find((card) => card.customerNumber === customerNumber)?.changed ?? 0

async function recordsOf(built: readonly BuiltOrder[], bills: InvoiceRow[]): Promise<StoryRows> {
  return {
    orders: built.map(({ order }) => order),
    shipments: built.flatMap(({ shipments }) => shipments),
    invoices: [...built.flatMap(({ invoices }) => invoices), ...bills],
    documents: built.flatMap(documentsOf),
    history: [...built.flatMap(historyOf), ...quoteHistory(built)],
    sendAttempts: (await Promise.all(built.map(sendAttemptsOf))).flat(),
  }
}

const ratesAt = (now: Instant): RateRow[] =>
  currencies.map((currency) => ({
    id: `rat_${currency.toLowerCase()}` as Id<'Rate'>,
    version: 1,
    currency,
    microEur: microRates[currency],
    on: dateIn('Europe/Warsaw', now),
  }))
