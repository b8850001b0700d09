import type { AllowedAction } from '@/contract/action'
import type { orderTemplateActions } from '@/contract/order-templates'
import type { OrderTemplateId } from '@/domain/ids'
import { holds } from '@/domain/permissions/can'
import { type Result, ok, refuse } from '@/domain/result'
import { pathUp } from '@/domain/structure/tree'
import type { OrderTemplateRow, OrderTemplateUseRow } from '@mocks/store/rows/templates'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { ownCompany } from '../reach'
import { actionUnless } from '../refusal'

export type TemplateRecord = {
  template: OrderTemplateRow
  owner: string | null
  isOwn: boolean
  branch: string | null
  used: OrderTemplateUseRow | null
  actions: AllowedAction<(typeof orderTemplateActions)[number]>[]
}

/** The templates of the caller's company that the caller may use: their own, and those shared with them. */
export async function reachedTemplates(tx: Tx, ctx: Context): Promise<Result<OrderTemplateRow[]>> {
  const own = await ownCompany(tx, ctx)
  if (!own.ok) return own
  const { userId } = ctx.actor
  const [templates, branches, user] = await Promise.all([
    tx.orderTemplates.by('companyId', own.value.id),
    tx.branches.by('companyId', own.value.id),
    tx.users.get(userId),
  ])
  const above = new Set(pathUp(branches, user?.branchId ?? null).map(({ id }) => id))
  return ok(
    templates.filter(
      ({ ownerId, audience, branchId }) =>
        ownerId === userId ||
        audience === 'company' ||
        (audience === 'branch' && branchId !== null && above.has(branchId)),
    ),
  )
}

/** Another company's or person's is as unknown as one that never was. */
export async function reachedTemplate(tx: Tx, id: OrderTemplateId, ctx: Context): Promise<Result<OrderTemplateRow>> {
  const reached = await reachedTemplates(tx, ctx)
  if (!reached.ok) return reached
  const found = reached.value.find((template) => template.id === id)
  return found ? ok(found) : refuse('resource/not-found')
}

/** A shared template is kept by its owner, by all it is opened to, and by those who keep the team. */
export async function templateRecord(tx: Tx, template: OrderTemplateRow, ctx: Context): Promise<TemplateRecord> {
  const isOwn = template.ownerId === ctx.actor.userId
  const [owner, used, branch] = await Promise.all([
    tx.users.get(template.ownerId),
    tx.orderTemplateUses.one('templateId', template.id),
    template.audience === 'branch' && template.branchId ? tx.branches.get(template.branchId) : undefined,
  ])
  const notYours = !isOwn &&
    !holds(ctx.actor, 'team.edit') && { code: 'template.notYours' as const, ask: owner ? [owner.name] : [] }
  return {
    template,
    owner: owner?.name ?? null,
    isOwn,
    branch: branch?.name ?? null,
    used: used ?? null,
    actions: [
      actionUnless('edit', !template.openToAll && notYours),
      actionUnless('share', notYours),
      actionUnless('delete', notYours),
    ],
  }
}
