import type { ReplyFor } from '@/contract/endpoint'
import type { CreditSummary } from '@/contract/payments'
import type { CreditDetail, getStatement, StatementRow } from '@/contract/statement'
import { statementKinds } from '@/domain/billing/statement'
import { agingBuckets } from '@/domain/invoices/aging'
import { type Money, money } from '@/domain/money'
import { erpZone } from '@/domain/sync/zone'
import { archivedCredit } from '@mocks/engine/documents/archived-records'
import { isMemo } from '@mocks/engine/documents/archive-sources'
import type { Paged } from '@mocks/engine/paging'
import type { AccountStatement } from '@mocks/engine/statement/get-statement'
import { type CreditRecord, creditStateOf } from '@mocks/engine/statement/get-credit'
import { remainingOf } from '@mocks/engine/statement/unapplied'
import type { PaperVoice } from '@mocks/pdf/paper-words'
import { presentArchived } from './archived'
import { isoOf } from './time'

type Row = AccountStatement['rows'][number]

export const presentStatement = (
  statement: AccountStatement,
  page: Paged<Row>,
  discount: { basisPoints: number; days: number } | null,
): ReplyFor<typeof getStatement> => {
  const { company, currency, aging } = statement
  const amount = (minor: number): Money => money(minor, currency)
  return {
    ...page,
    rows: page.rows.map((row): StatementRow => ({ ...row, amount: amount(row.amount), balance: amount(row.balance) })),
    ...statement.period,
    currency,
    currencies: statement.currencies,
    opening: amount(statement.opening),
    closing: amount(statement.closing),
    totals: statementKinds.map((kind) => ({
      kind,
      amount: amount(statement.totals[kind]),
      count: statement.rows.filter((row) => row.kind === kind).length,
    })),
    aging: {
      buckets: agingBuckets.map((bucket) => ({
        bucket,
        amount: amount(aging.buckets[bucket]),
        invoices: aging.invoices[bucket],
      })),
      unapplied: amount(aging.unapplied),
      disputed: amount(aging.disputed),
      overdue: amount(aging.overdue),
      total: amount(aging.total),
    },
    pending: amount(statement.pending),
    company: { name: company.name, customerNumber: company.customerNumber },
    terms: {
      days: company.termsDays,
      creditLimit: company.creditLimit === null ? null : money(company.creditLimit, company.currency),
      discount,
    },
    asOf: isoOf(statement.asOf),
  }
}

export const presentCredit = ({ credit, invoice }: CreditRecord): CreditSummary => {
  const amount = (minor: number): Money => money(minor, credit.currency)
  const { id, kind, number, issuedOn, reason } = credit
  return {
    ...{ id, kind, number, issuedOn, reason },
    state: creditStateOf(credit),
    total: amount(credit.total),
    remaining: amount(remainingOf(credit)),
    pending: amount(credit.pending),
    invoiceNumber: invoice?.number ?? null,
  }
}

export const presentCreditRecord = (record: CreditRecord, voice: PaperVoice): CreditDetail => {
  const { credit, invoice, uses } = record
  const usable = credit.heldForOrder ? 0 : remainingOf(credit) - credit.pending
  const archived = isMemo(credit) ? presentArchived(archivedCredit(credit), erpZone, voice) : null
  return {
    ...presentCredit(record),
    applied: money(credit.applied, credit.currency),
    returnNumber: credit.returnNumber,
    usable: money(Math.max(0, usable), credit.currency),
    archived: archived && { id: archived.id, fileName: archived.fileName, formats: archived.formats },
    invoice: invoice && { id: invoice.id, number: invoice.number },
    uses: uses.map((use) => ({
      id: use.id,
      on: use.on,
      amount: money(use.amount, use.currency),
      invoiceId: use.invoiceId,
      invoiceNumber: use.invoiceNumber,
      pending: use.state === 'pending',
    })),
  }
}
