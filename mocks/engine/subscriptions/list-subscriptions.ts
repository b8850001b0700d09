import type { SubscriptionListQuery } from '@/contract/subscription-list'
import { type Result, ok } from '@/domain/result'
import { nextBillingOn } from '@/domain/subscriptions/subscription'
import type { SubscriptionRow } from '@mocks/store/rows/service'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { byValue, containsWords, type Paged, pageOfRows, sortOrder } from '../paging'
import { ownCompany } from '../reach'

type Field = 'plan' | 'number' | 'activatedOn' | 'nextBillingOn' | 'renewsOn'
export type SubscriptionList = Paged<SubscriptionRow> & { ofOtherAccounts: number }

/** When its next term begins; null when none will. */
export const renewsOn = ({ status, endsOn, renewsOn: next }: SubscriptionRow): string | null =>
  status === 'ended' || endsOn !== null ? null : next

/** SUB-01, SUB-02: the recurring services of the company, of its main billing account or of all. */
export async function listSubscriptions(
  tx: Tx,
  query: SubscriptionListQuery,
  ctx: Context,
): Promise<Result<SubscriptionList>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  const { field, descending } = sortOrder<Field>(query.sort, 'plan')
  const value = (row: SubscriptionRow): string | null => {
    if (field === 'plan') return row.plan[ctx.locale]
    if (field === 'number') return row.number
    if (field === 'activatedOn') return row.anchorOn
    return field === 'renewsOn' ? renewsOn(row) : nextBillingOn(row)
  }
  const found = (await tx.subscriptions.by('companyId', company.value.id))
    .filter(({ plan, number, billingAccount }) =>
      containsWords(`${number} ${plan[ctx.locale]} ${billingAccount.number} ${billingAccount.name}`, query.q ?? ''),
    )
    .filter(({ status }) => !query.status || query.status.length === 0 || query.status.includes(status))
    .toSorted(byValue(value, descending, ctx.locale))
  const rows = found.filter(({ billingAccount }) => query.accounts === 'all' || billingAccount.main)
  const others = found.filter(({ billingAccount }) => !billingAccount.main)
  return ok({ ...pageOfRows(rows, query), ofOtherAccounts: others.length })
}
