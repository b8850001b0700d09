import { addDays, dateIn } from '@/domain/calendar'
import type { Instant } from '@/domain/clock'
import type { CompanyId, Id } from '@/domain/ids'
import { erpZone } from '@/domain/sync/zone'
import type {
  BankAccountRow,
  CreditRow,
  ErpCreditRow,
  ErpPaymentRow,
  PaymentAllocationRow,
  PaymentRow,
} from '@mocks/store/rows/billing'
import { companies, companyIds } from '../companies'
import type { BuiltOrder } from './build-order'
import type { Numbers } from './numbers'

type CreditScript = Pick<CreditRow, 'kind' | 'total' | 'applied' | 'reason'> & {
  key: string
  company: keyof typeof companyIds
  daysAgo: number
  /** Key of the order whose invoice it credits. */
  order?: string
}

const scripts: CreditScript[] = [
  {
    key: 'kestrel_1',
    company: 'kestrel',
    kind: 'deposit',
    total: 100_000,
    applied: 0,
    reason: 'prepayment',
    daysAgo: 26,
  },
  {
    key: 'kestrel_2',
    company: 'kestrel',
    kind: 'creditMemo',
    total: 48_000,
    applied: 0,
    reason: 'return',
    daysAgo: 12,
    order: 's016',
  },
  {
    key: 'kestrel_3',
    company: 'kestrel',
    kind: 'creditMemo',
    total: 12_550,
    applied: 0,
    reason: 'price',
    daysAgo: 5,
    order: 's017',
  },
  {
    key: 'rheintal_1',
    company: 'rheintal',
    kind: 'creditMemo',
    total: 8_900,
    applied: 0,
    reason: 'return',
    daysAgo: 9,
  },
  { key: 'noor_1', company: 'alNoor', kind: 'creditMemo', total: 31_500, applied: 0, reason: 'price', daysAgo: 7 },
]

export type BillingRecords = {
  bankAccounts: BankAccountRow[]
  payments: PaymentRow[]
  paymentAllocations: PaymentAllocationRow[]
  credits: CreditRow[]
  erpPayments: ErpPaymentRow[]
  erpCredits: ErpCreditRow[]
}

/** What customers have paid by transfer, and what the seller owes them. */
export function billingRecords(built: readonly BuiltOrder[], numbers: Numbers, now: Instant): BillingRecords {
  const today = dateIn(erpZone, now)
  const orders = new Map(built.map((each) => [each.script.key, each]))
  const paid = built.filter(
    ({ order, invoices }) => order.paymentMethod === 'onAccount' && (invoices[0]?.paid ?? 0) > 0,
  )
  const credits = scripts.map((script): CreditRow => {
    const about = script.order ? orders.get(script.order) : undefined
    return {
      id: `crd_${script.key}` as Id<'Credit'>,
      version: 1,
      kind: script.kind,
      number: script.kind === 'deposit' ? numbers.deposit(script.key) : numbers.creditMemo(script.key),
      companyId: companyIds[script.company],
      invoiceId: about?.invoices[0]?.id ?? null,
      orderId: about?.order.id ?? null,
      returnNumber: null,
      paymentId: null,
      issuedOn: addDays(today, -script.daysAgo),
      currency: companyOf(companyIds[script.company]).currency,
      total: script.total,
      applied: script.applied,
      pending: 0,
      reason: script.reason,
    }
  })
  const payments = paid.map((each) => transferOf(each, numbers))
  return {
    bankAccounts: bankAccounts(),
    payments: payments.map(({ payment }) => payment),
    paymentAllocations: payments.map(({ allocation }) => allocation),
    credits,
    erpPayments: payments.map(({ erpPayment }) => erpPayment),
    erpCredits: credits.map((credit) => erpCreditOf(credit, built, numbers)),
  }
}

const companyOf = (id: CompanyId) => {
  const company = companies.find((each) => each.id === id)
  if (!company) throw new Error(`There is no company ${id}`)
  return company
}

const account = (key: keyof typeof companyIds, bank: string, holder: string, ending: string): BankAccountRow => ({
  id: `bac_${key}` as Id<'BankAccount'>,
  version: 1,
  companyId: companyIds[key],
  bank,
  holder,
  ending,
  isDefault: true,
})

const bankAccounts = (): BankAccountRow[] => [
  account('kestrel', 'Bank Wawelski', 'Kestrel Joinery Sp. z o.o.', '8842'),
  account('rheintal', 'Rheinkasse', 'Rheintal Fensterbau GmbH', '3310'),
]

function transferOf({ script, order, invoices, company }: BuiltOrder, numbers: Numbers) {
  const invoice = invoices[0]
  if (!invoice) throw new Error(`${order.number} has no invoice`)
  const { currency, paid, issuedOn, number } = invoice
  const paidOn = addDays(issuedOn, script.invoice?.paidAfterDays ?? 7)
  const at = Date.parse(`${paidOn}T09:00:00Z`)
  const erpNumber = numbers.erpPayment(script.key, Number(paidOn.slice(0, 4)))
  const payment: PaymentRow = {
    id: `pmt_${script.key}` as Id<'Payment'>,
    version: 1,
    number: numbers.payment(script.key),
    companyId: company.id,
    branchId: null,
    userId: null,
    madeBy: company.name,
    enteredBy: null,
    method: 'transfer',
    card: null,
    bankEnding: null,
    currency,
    amount: paid,
    discount: 0,
    credits: 0,
    deposited: 0,
    state: 'settled',
    madeAt: at,
    paidOn,
    settledAt: at,
    failure: null,
    erpState: 'inErp',
    erpNumber,
    erpMessage: null,
    sendAttempts: 0,
    lastAttemptAt: null,
    idempotencyKey: `erp:${erpNumber}`,
  }
  const allocation: PaymentAllocationRow = {
    id: `pal_${script.key}` as Id<'PaymentAllocation'>,
    version: 1,
    companyId: company.id,
    paymentId: payment.id,
    source: 'payment',
    creditId: null,
    invoiceId: invoice.id,
    invoiceNumber: number,
    currency,
    amount: paid,
    discount: 0,
    state: 'settled',
    on: paidOn,
    inErp: true,
  }
  const erpPayment: ErpPaymentRow = {
    id: `epm_${script.key}` as Id<'ErpPayment'>,
    version: 1,
    changed: numbers.erpChange(),
    number: erpNumber,
    portalKey: null,
    customerNumber: company.customerNumber,
    method: 'transfer',
    currency,
    amount: paid,
    paidOn,
    lines: [{ invoiceNumber: number, creditNumber: null, amount: paid, discount: 0 }],
    depositNumber: null,
  }
  return { payment, allocation, erpPayment }
}

function erpCreditOf(credit: CreditRow, built: readonly BuiltOrder[], numbers: Numbers): ErpCreditRow {
  const { kind, number, issuedOn, currency, total, applied, reason } = credit
  const about = built.find(({ order }) => order.id === credit.orderId)
  return {
    id: credit.id.replace('crd_', 'ecr_') as Id<'ErpCredit'>,
    version: 1,
    changed: numbers.erpChange(),
    customerNumber: companyOf(credit.companyId).customerNumber,
    invoiceNumber: about?.invoices[0]?.number ?? null,
    orderNumber: about?.order.erpNumber ?? null,
    returnNumber: null,
    portalKey: null,
    ...{ kind, number, issuedOn, currency, total, applied, reason },
  }
}
