import type { IsoDate } from '@/domain/clock'
import type { CompanyId } from '@/domain/ids'
import { type Money, money } from '@/domain/money'
import { holds } from '@/domain/permissions/can'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { listCustomers } from '../customers/list-customers'

const most = 5

/** A customer with invoices past their due date: how much in its own currency, over how many, and the oldest due date. */
export type PastDue = { id: CompanyId; name: string; amount: Money; invoices: number; since: IsoDate | null }

/** INV-22: who owes most past the due date, in the order of the customer list; null for those who may not see it. */
export async function pastDueCustomers(tx: Tx, ctx: Context): Promise<PastDue[] | null> {
  if (!holds(ctx.actor, 'customers.view')) return null
  const owing = await listCustomers(tx, { view: 'pastDue', sort: '-pastDue', pageSize: most }, ctx)
  if (!owing.ok) return null
  return owing.value.rows.flatMap(({ company, figures, currency }) =>
    company && figures
      ? [
          {
            id: company.id,
            name: company.name,
            amount: money(figures.pastDue, currency),
            invoices: figures.pastDueInvoices,
            since: figures.pastDueSince,
          },
        ]
      : [],
  )
}
