import type * as z from 'zod/mini'
import type * as contract from '@/contract/subscriptions'
import { addDays, daysBetween } from '@/domain/calendar'
import { invoiceStatus, isOverdue } from '@/domain/invoices/status'
import type { Locale } from '@/domain/locales'
import { isVoidable } from '@/domain/subscriptions/change'
import { daysIn, periodAt } from '@/domain/subscriptions/periods'
import * as rules from '@/domain/subscriptions/subscription'
import { renewsOn } from '@mocks/engine/subscriptions/list-subscriptions'
import type { SubscriptionRecord } from '@mocks/engine/subscriptions/subscription-record'
import type { Viewer } from '@mocks/engine/viewer'
import { billTotals } from '@mocks/erp/subscriptions'
import type { SubscriptionRow } from '@mocks/store/rows/service'
import { amountFor } from './amount'
import { isoOf } from './time'

/** Who looks: in which language, and whether they may see prices. */
export type Reader = { viewer: Viewer; locale: Locale }

export const presentSubscription = (
  row: SubscriptionRow,
  { viewer, locale }: Reader,
): z.infer<typeof contract.subscriptionSummary> => ({
  id: row.id,
  number: row.number,
  plan: row.plan[locale],
  quantity: row.lines.find(({ kind }) => kind === 'plan')?.quantity ?? 0,
  billingAccount: row.billingAccount,
  every: row.every,
  activatedOn: row.anchorOn,
  lastBilledOn: row.lastBilledOn,
  nextBillingOn: rules.nextBillingOn(row),
  renewsOn: renewsOn(row),
  endsOn: row.endsOn,
  status: row.status,
  recurring: amountFor(viewer, rules.recurringOf(row.lines), row.currency),
})

export const presentNextBill = (
  row: SubscriptionRow,
  taxBasisPoints: number,
  { viewer }: Reader,
): contract.NextBill | null => {
  const bill = rules.nextBill(row)
  if (!bill) return null
  const { net, tax, total } = billTotals(bill.charges + bill.recurring, taxBasisPoints, row.currency)
  const amount = (value: number) => amountFor(viewer, value, row.currency)
  return {
    ...{ on: bill.on, charges: amount(bill.charges), recurring: amount(bill.recurring) },
    ...{ net: amount(net), tax: amount(tax), total: amount(total) },
  }
}

export const presentCharges = (row: SubscriptionRow, { viewer, locale }: Reader): contract.PendingCharge[] =>
  row.charges.map(({ key, quantity, from, until, days, ofDays, amount }) => {
    const line = row.lines.find((each) => each.key === key)
    return {
      ...{ name: line?.name[locale] ?? key, quantity, from, until: addDays(until, -1), days, ofDays },
      unitPrice: amountFor(viewer, line?.unitPrice ?? 0, row.currency),
      net: amountFor(viewer, amount, row.currency),
    }
  })

export const presentChange = (
  change: rules.ChangeOrder,
  row: SubscriptionRow,
  today: string,
  { viewer, locale }: Reader,
): contract.SubscriptionChange => ({
  ...{ number: change.number, kind: change.kind, state: change.state, by: change.by, effectiveOn: change.effectiveOn },
  orderedAt: isoOf(change.orderedAt),
  lines: change.lines.map(({ key, from, to }) => ({
    ...{ name: row.lines.find((each) => each.key === key)?.name[locale] ?? key, from, to },
  })),
  amount: amountFor(viewer, change.amount, row.currency),
  voidedAt: change.voidedAt === null ? null : isoOf(change.voidedAt),
  voidedBy: change.voidedBy,
  voidable: isVoidable(row, change.number, today),
})

export const presentSubscriptionRecord = (record: SubscriptionRecord, reader: Reader): contract.Subscription => {
  const { row, company, terms, today, allowedActions } = record
  const { viewer, locale } = reader
  const amount = (value: number) => amountFor(viewer, value, row.currency)
  const planned = rules.plannedLines(row)
  const period = row.status === 'ended' ? null : periodAt(row.anchorOn, row.every, today)
  return {
    ...presentSubscription(row, reader),
    version: row.version,
    asOf: isoOf(row.asOf),
    currentPeriod: period && {
      ...{ from: period.from, until: addDays(period.until, -1), days: daysIn(period) },
      left: daysBetween(today, period.until),
    },
    lines: row.lines.map(
      ({ key, name, kind, required, needs, perUnit, quantity, minimum, maximum, unitPrice }, at) => ({
        ...{ key, name: name[locale], kind, required, perUnit, quantity, minimum, maximum },
        needs: row.lines.find((each) => each.key === needs)?.name[locale] ?? null,
        planned: planned[at]?.quantity ?? quantity,
        unitPrice: amount(unitPrice),
        net: amount(unitPrice * quantity),
      }),
    ),
    charges: presentCharges(row, reader),
    nextBill: presentNextBill(row, company.taxBasisPoints, reader),
    changes: row.changes.map((change) => presentChange(change, row, today, reader)).toReversed(),
    bills: record.bills.map((bill) => ({
      ...{ id: bill.id, number: bill.number, issuedOn: bill.issuedOn, dueOn: bill.dueOn, status: invoiceStatus(bill) },
      overdue: isOverdue(bill, record.customersToday),
      total: amount(bill.total),
      lines: (bill.billed?.lines ?? []).map((line) => ({
        ...{ name: line.name[locale], quantity: line.quantity, from: line.from, until: line.until },
        net: amount(line.amount),
      })),
    })),
    upsellOnly: terms.upsellOnly,
    representative: company.salesContact,
    allowedActions,
  }
}
