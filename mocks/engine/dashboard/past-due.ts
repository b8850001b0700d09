import type { IsoDate } from '@/domain/clock'
import type { CompanyId } from '@/domain/ids'
import { type Money, money } from '@/domain/money'
import { holds } from '@/domain/permissions/can'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { listCustomers } from '../customers/list-customers'
import type { Need } from './need'

const mostShown = 5
const everybody = 10_000

/** A customer with invoices past their due date: how much in its own currency, over how many, and the oldest due date. */
export type PastDue = { id: CompanyId; name: string; amount: Money; invoices: number; since: IsoDate | null }

const startOf = (on: string): number => Date.parse(`${on}T00:00:00Z`)

/**
 * INV-22: how many customers owe past the due date, and who owes most, in the order of the customer list; null for those
 * who may not see it. Both from one reading of the customers, since how each stands is counted from its invoices.
 */
export async function pastDueCustomers(tx: Tx, ctx: Context): Promise<{ need: Need; most: PastDue[] } | null> {
  if (!holds(ctx.actor, 'customers.view')) return null
  const owing = await listCustomers(tx, { view: 'pastDue', sort: '-pastDue', pageSize: everybody }, ctx)
  if (!owing.ok) return null
  const all = owing.value.rows.flatMap(({ company, figures, currency }): PastDue[] =>
    company && figures
      ? [
          {
            ...{ id: company.id, name: company.name, amount: money(figures.pastDue, currency) },
            ...{ invoices: figures.pastDueInvoices, since: figures.pastDueSince },
          },
        ]
      : [],
  )
  const [first] = all.flatMap(({ since }) => since ?? []).toSorted()
  return {
    need: { kind: 'customersPastDue', count: owing.value.total, since: first ? startOf(first) : null },
    most: all.slice(0, mostShown),
  }
}
