import { ok, refuse, type Result } from '@/domain/result'
import type { Context } from '@mocks/engine/context'
import { changeModel, type ModelNews } from '@mocks/erp/configurator-operator'
import { OperatorError } from '@mocks/erp/operator'
import { jobKicked } from '@mocks/jobs/schedule'
import { syncJobId } from '@mocks/jobs/sync-jobs'
import type { ErpItemRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'

export const modelActions = ['dearer', 'slower', 'withdraw', 'forbid'] as const satisfies readonly ModelNews[]

/**
 * Lets somebody of the ERP release a newer version of the rules of what is put together (PRD-02), so that what lies in
 * baskets, templates and quotes drifts. The portal reads it a moment later.
 */
export async function operateModel(
  tx: Tx,
  ctx: Context,
  { action, sku, choice = '' }: { action: ModelNews; sku: string; choice?: string | undefined },
): Promise<Result<ErpItemRow>> {
  const item = await tx.erpItems.one('sku', sku)
  if (!item) return refuse('resource/not-found', { detail: `The ERP has no item ${sku}` })
  try {
    const changed = await changeModel(tx, item, action, choice)
    await jobKicked(tx, ctx, syncJobId('productsIn'))
    return ok(changed)
  } catch (error) {
    if (error instanceof OperatorError) return refuse('request/invalid', { detail: error.message })
    throw error
  }
}
