import { givenBack } from '@/domain/budgets/given-back'
import type { OrderRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { releaseBudget, restoreBudget } from './ledger'

const isOver = ({ status }: OrderRow): boolean => status === 'cancelled' || status === 'rejected'

/**
 * Keeps budgets in step with an order that changed after it was placed, here or in the ERP: lines that were reduced give
 * back what they no longer cost, a cancelled order gives back all.
 */
export async function settleBudget(tx: Tx, ctx: Context, before: OrderRow, after: OrderRow): Promise<void> {
  if (isOver(after)) return releaseBudget(tx, ctx, after)
  await restoreBudget(tx, ctx, after, givenBack(before, after))
}
