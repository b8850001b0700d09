import { addDays, startOfDay } from '@/domain/calendar'
import type { Instant, IsoDate } from '@/domain/clock'
import type { Id, InvoiceId, SubscriptionId } from '@/domain/ids'
import { type Bill, billDue } from '@/domain/subscriptions/bill'
import { change } from '@/domain/subscriptions/change'
import { monthsAfter } from '@/domain/subscriptions/periods'
import type { Subscription } from '@/domain/subscriptions/subscription'
import { erpZone } from '@/domain/sync/zone'
import { erpToday } from '@mocks/erp/calendar'
import { billedLine, billTotals, nextLook } from '@mocks/erp/subscriptions'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { ErpInvoiceRow } from '@mocks/store/rows/erp'
import type { InvoiceRow } from '@mocks/store/rows/orders'
import type { TimerRow } from '@mocks/store/rows/portal'
import type { ErpSubscriptionRow, SubscriptionRow } from '@mocks/store/rows/service'
import { companies } from '../companies'
import type { Numbers } from './numbers'
import { type SubscriptionScript, subscriptionScripts } from './subscription-scripts'

/** Bills before these are no longer kept. */
const keptBills = 3
const monthsIn = { month: 1, quarter: 3, year: 12 } as const

const companyOf = ({ company, number }: SubscriptionScript): CompanyRow => {
  const found = companies.find(({ id }) => id === company)
  if (!found) throw new RangeError(`Subscription ${number} is of an unknown customer`)
  return found
}

/** The last 31st there was, today included. */
function last31st(today: IsoDate): IsoDate {
  let date = today
  while (!date.endsWith('-31')) date = addDays(date, -1)
  return date
}

function beginning({ begins, every, periods }: SubscriptionScript, today: IsoDate): IsoDate {
  const months = -periods * monthsIn[every]
  if (begins !== 'on31st') return monthsAfter(addDays(today, -begins), months)
  // From a 31st to a 31st: otherwise the anchor would be another day.
  let anchor = monthsAfter(last31st(today), months)
  while (!anchor.endsWith('-31')) anchor = last31st(anchor)
  return anchor
}

/** Everything that happened, by the same rules as from now on. */
function livedThrough(script: SubscriptionScript, now: Instant): { facts: Subscription; bills: Bill[] } {
  const today = erpToday(now)
  const anchorOn = beginning(script, today)
  const bills: Bill[] = []
  let facts: Subscription = {
    ...{ status: 'active', every: script.every, anchorOn, paidUntil: anchorOn, lastBilledOn: null },
    ...{ termMonths: script.termMonths, renewsOn: monthsAfter(anchorOn, script.termMonths), endsOn: null },
    ...{ lines: script.lines, charges: [], changes: [] },
  }
  const until = (date: IsoDate) => {
    for (;;) {
      const { subscription, bill } = billDue(facts, date)
      if (subscription === facts) return
      facts = subscription
      if (bill) bills.push(bill)
    }
  }
  for (const { daysAgo, by, wish } of script.past) {
    const on = addDays(today, -daysAgo)
    until(on)
    const done = change(facts, wish, { today: on, at: startOfDay(on, erpZone) + 10.4 * 3_600_000, by })
    if (!done.ok) throw new RangeError(`Subscription ${script.number}: ${done.fault}`)
    facts = done.subscription
  }
  until(today)
  return { facts, bills }
}

export type SubscriptionRecords = {
  subscriptions: SubscriptionRow[]
  erpSubscriptions: ErpSubscriptionRow[]
  invoices: InvoiceRow[]
  erpInvoices: ErpInvoiceRow[]
  timers: TimerRow[]
}

/** The subscriptions of the story as the ERP and the portal know them, and their last bills, all of them paid. */
export function subscriptionRecords(numbers: Numbers, now: Instant): SubscriptionRecords {
  const each = subscriptionScripts.map((script) => recordsOf(script, numbers, now))
  const issued = each
    .flatMap(({ row, company, bills }) => bills.map((bill) => ({ row, company, bill })))
    .toSorted((one, other) => (one.bill.on < other.bill.on ? -1 : 1))
    .map(({ row, company, bill }) => billRecords(row, company, bill, numbers))
  return {
    subscriptions: each.map(({ row }) => row),
    erpSubscriptions: each.map(({ erpRow }) => erpRow),
    invoices: issued.map(({ invoice }) => invoice),
    erpInvoices: issued.map(({ erpInvoice }) => erpInvoice),
    timers: each.flatMap(({ erpRow }) => timerOf(erpRow)),
  }
}

const timerOf = (row: ErpSubscriptionRow): TimerRow[] => {
  const next = nextLook(row)
  const key = row.number
  if (next === null) return []
  return [
    { id: `tmr_${key}` as Id<'Timer'>, version: 1, at: startOfDay(next, erpZone), kind: 'erp.bill', key, payload: {} },
  ]
}

function recordsOf(script: SubscriptionScript, numbers: Numbers, now: Instant) {
  const company = companyOf(script)
  const { facts, bills } = livedThrough(script, now)
  const number = `SUB-${script.number}`
  const { account: billingAccount, plan, currency, upsellOnly, askRepresentative } = script
  const shared = { ...facts, version: 1, number, billingAccount, plan, currency, upsellOnly, askRepresentative }
  const changed = numbers.erpChange()
  const id = `sub_${script.number}` as SubscriptionId
  const row: SubscriptionRow = { ...shared, id, companyId: company.id, erpChange: changed, asOf: now - 1_700_000 }
  const { customerNumber } = company
  const erpRow: ErpSubscriptionRow = {
    ...{ ...shared, id: `esb_${script.number}` as Id<'ErpSubscription'>, changed, customerNumber, writes: [] },
  }
  return { row, erpRow, company, bills: bills.slice(-keptBills) }
}

function billRecords(row: SubscriptionRow, company: CompanyRow, bill: Bill, numbers: Numbers) {
  const key = `${row.number} ${bill.on}`
  const { net, tax, total } = billTotals(bill.net, company.taxBasisPoints, row.currency)
  const facts = {
    ...{ version: 1, number: numbers.bill(key), issuedOn: bill.on, dueOn: addDays(bill.on, company.termsDays) },
    ...{ currency: row.currency, total, paid: total, discountTaken: 0, discount: null },
    billed: { net, tax, lines: bill.lines.map((line) => billedLine(row, line)) },
  }
  const id = `inv_${row.id}_${bill.on.replaceAll('-', '')}`
  const invoice: InvoiceRow = {
    ...{ ...facts, id: id as InvoiceId, orderId: null, orderNumber: null, subscriptionId: row.id, pending: 0 },
    ...{ companyId: row.companyId, branchId: null, userId: null },
  }
  const erpInvoice: ErpInvoiceRow = {
    ...{ ...facts, id: `e${id}` as Id<'ErpInvoice'>, changed: numbers.erpChange() },
    ...{ orderNumber: null, subscriptionNumber: row.number },
  }
  return { invoice, erpInvoice }
}
