import type { AllowedAction } from '@/contract/action'
import type { ReturnListQuery, returnViews } from '@/contract/return-list'
import { can } from '@/domain/permissions/can'
import { isOver } from '@/domain/returns/states'
import { type Result, ok } from '@/domain/result'
import type { ReturnRow } from '@mocks/store/rows/returns'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { byValue, type Paged, sortOrder } from '../paging'
import { buyer, requestAction } from './asker'
import { foundReturns, type ListedReturn, pageOfReturns } from './found-returns'

type View = (typeof returnViews)[number]
export type ReturnList = Paged<ListedReturn> & { views: Record<View, number>; action: AllowedAction<'request'> }

const inView = ({ status }: ReturnRow, view: View): boolean => view === 'all' || isOver(status) === (view === 'done')

/** RMA-11, RMA-21: the returns the caller may see, newest first. */
export async function listReturns(tx: Tx, query: ReturnListQuery, ctx: Context): Promise<Result<ReturnList>> {
  const asker = await buyer(tx, ctx)
  if (!asker.ok) return asker
  const { company } = asker.value
  const visible = (await tx.returns.by('companyId', company.id)).filter((row) => can(ctx.actor, 'returns.view', row))
  const found = await foundReturns(tx, visible, query, company.timeZone)
  const { field, descending } = sortOrder(query.sort, '-requestedAt')
  const rows = found
    .filter((row) => inView(row, query.view ?? 'all'))
    .toSorted(byValue((row) => row[field], descending, ctx.locale))
  const count = (view: View): number => found.filter((row) => inView(row, view)).length
  return ok({
    ...(await pageOfReturns(tx, rows, query, ctx)),
    views: { open: count('open'), done: count('done'), all: found.length },
    action: await requestAction(tx, asker.value, ctx),
  })
}
