import type { InputFor } from '@/contract/endpoint'
import type { createOrderTemplate } from '@/contract/order-templates'
import type { OrderTemplateId } from '@/domain/ids'
import { type FieldError, type Result, ok, refuse } from '@/domain/result'
import type { OrderTemplateRow } from '@mocks/store/rows/templates'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { ownCompany } from '../reach'
import { type TemplateDetail, templateDetail } from './template-detail'
import { templateLines } from './template-lines'
import { reachedTemplate, reachedTemplates, templateRecord } from './template-record'

type Fields = InputFor<typeof createOrderTemplate>['body']
type Edit = Fields & { templateId: OrderTemplateId; version: number }

/** A name is unique among the templates somebody sees. */
async function faultsOf(tx: Tx, fields: Fields, self: OrderTemplateRow | null, ctx: Context): Promise<FieldError[]> {
  const reached = await reachedTemplates(tx, ctx)
  const others = reached.ok ? reached.value.filter(({ id }) => id !== self?.id) : []
  const fold = (text: string) => text.trim().toLocaleLowerCase()
  const errors: FieldError[] = others.some(({ name }) => fold(name) === fold(fields.name))
    ? [{ pointer: '/name', code: 'duplicate' }]
    : []
  const owner = await tx.users.get(self?.ownerId ?? ctx.actor.userId)
  if (fields.audience === 'branch' && !owner?.branchId) errors.push({ pointer: '/audience', code: 'unavailable' })
  return errors
}

/** TPL-02 */
export async function createTemplate(tx: Tx, fields: Fields, ctx: Context): Promise<Result<TemplateDetail>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  const lines = await templateLines(tx, fields.lines, [], company.value, ctx)
  const errors = [...(await faultsOf(tx, fields, null, ctx)), ...lines.errors]
  if (errors.length > 0) return refuse('request/invalid', { errors })
  const { userId } = ctx.actor
  const template = await tx.orderTemplates.insert({
    id: ctx.ids.next('OrderTemplate'),
    companyId: company.value.id,
    ownerId: userId,
    branchId: (await tx.users.get(userId))?.branchId ?? null,
    ...fields,
    lines: lines.rows,
    changedAt: ctx.clock.now(),
    changedBy: ctx.actorName,
  })
  return templateDetail(tx, template, ctx)
}

/** One that the caller may do this with, as the caller saw it. */
async function editable(
  tx: Tx,
  { templateId, version }: { templateId: OrderTemplateId; version: number },
  action: 'edit' | 'delete',
  ctx: Context,
): Promise<Result<OrderTemplateRow>> {
  const found = await reachedTemplate(tx, templateId, ctx)
  if (!found.ok) return found
  const { actions } = await templateRecord(tx, found.value, ctx)
  const may = actions.find((each) => each.action === action)
  if (!may?.allowed) return refuse('access/forbidden', { ask: may?.reason?.ask ?? [] })
  return found.value.version === version ? found : staleTemplate(tx, found.value, ctx)
}

export async function staleTemplate(tx: Tx, template: OrderTemplateRow, ctx: Context): Promise<Result<never>> {
  const current = await templateDetail(tx, template, ctx)
  return current.ok ? refuse('conflict/stale', { current: current.value }) : current
}

/** TPL-03. With whom it is shared is for whoever may share it to say. */
export async function updateTemplate(tx: Tx, { templateId, version, ...fields }: Edit, ctx: Context) {
  const found = await editable(tx, { templateId, version }, 'edit', ctx)
  if (!found.ok) return found
  const template = found.value
  if (fields.audience !== template.audience || fields.openToAll !== template.openToAll) {
    const share = (await templateRecord(tx, template, ctx)).actions.find(({ action }) => action === 'share')
    if (!share?.allowed) return refuse('access/forbidden', { ask: share?.reason?.ask ?? [] })
  }
  const company = await tx.companies.require(template.companyId)
  const lines = await templateLines(tx, fields.lines, template.lines, company, ctx)
  const errors = [...(await faultsOf(tx, fields, template, ctx)), ...lines.errors]
  if (errors.length > 0) return refuse('request/invalid', { errors })
  const changed = await tx.orderTemplates.update(templateId, {
    ...fields,
    branchId: (await tx.users.get(template.ownerId))?.branchId ?? null,
    lines: lines.rows,
    changedAt: ctx.clock.now(),
    changedBy: ctx.actorName,
  })
  return templateDetail(tx, changed, ctx)
}

export async function deleteTemplate(
  tx: Tx,
  command: { templateId: OrderTemplateId; version: number },
  ctx: Context,
): Promise<Result<null>> {
  const found = await editable(tx, command, 'delete', ctx)
  if (!found.ok) return found
  const used = await tx.orderTemplateUses.one('templateId', command.templateId)
  if (used) await tx.orderTemplateUses.delete(used.id)
  await tx.orderTemplates.delete(command.templateId)
  return ok(null)
}
