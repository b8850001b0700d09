import type { InputFor } from '@/contract/endpoint'
import type { takeOrderTemplate } from '@/contract/order-templates'
import type { OrderTemplateId } from '@/domain/ids'
import { type FieldError, type Result, refuse } from '@/domain/result'
import type { OrderTemplateRow } from '@mocks/store/rows/templates'
import type { Tx } from '@mocks/store/tx'
import { addBasketLines } from '../basket/edit-basket'
import type { Context } from '../context'
import { substituteIdsOf } from '../goods/goods-now'
import { productsOf } from '../orders/order-record'
import { staleTemplate } from './edit-templates'
import { type TemplateDetail, templateDetail } from './template-detail'
import { choicesOf } from './template-lines'
import { reachedTemplate } from './template-record'

type Command = InputFor<typeof takeOrderTemplate>['body'] & { templateId: OrderTemplateId }

/** Puts what was chosen into the basket, and remembers at which prices: the next check compares with them. */
export async function takeTemplate(
  tx: Tx,
  { templateId, version, lines }: Command,
  ctx: Context,
): Promise<Result<TemplateDetail>> {
  const found = await reachedTemplate(tx, templateId, ctx)
  if (!found.ok) return found
  const template = found.value
  if (template.version !== version) return staleTemplate(tx, template, ctx)
  const held = await productsOf(
    tx,
    template.lines.map(({ productId }) => productId),
  )
  const errors: FieldError[] = []
  const wanted = lines.flatMap(({ lineId, quantity, insteadId }, at) => {
    const line = template.lines.find(({ id }) => id === lineId)
    const product = line && held.get(line.productId)
    const standsIn = product && insteadId && substituteIdsOf([product]).includes(insteadId)
    if (!line) errors.push({ pointer: `/lines/${at}/lineId`, code: 'unknown' })
    if (insteadId && !standsIn) errors.push({ pointer: `/lines/${at}/insteadId`, code: 'unavailable' })
    if (!line) return []
    const choices = insteadId ? undefined : choicesOf(line.configuration)
    const wishes = line.note === '' ? undefined : { note: line.note }
    return [
      { productId: insteadId ?? line.productId, quantity, ...(wishes && { wishes }), ...(choices && { choices }) },
    ]
  })
  if (errors.length > 0) return refuse('request/invalid', { errors })
  const basket = await addBasketLines(tx, wanted, ctx)
  if (!basket.ok) return basket
  await remember(tx, template, lines, ctx)
  return templateDetail(tx, template, ctx)
}

async function remember(tx: Tx, template: OrderTemplateRow, taken: Command['lines'], ctx: Context): Promise<void> {
  const [detail, before] = await Promise.all([
    templateDetail(tx, template, ctx),
    tx.orderTemplateUses.one('templateId', template.id),
  ])
  const prices: Record<string, number> = { ...before?.prices }
  for (const { line, now } of detail.ok ? detail.value.lines : [])
    if (now.price && taken.some(({ lineId, insteadId }) => lineId === line.id && !insteadId))
      prices[line.id] = now.price.amount
  const use = { at: ctx.clock.now(), by: ctx.actorName, prices }
  if (before) await tx.orderTemplateUses.update(before.id, use)
  else {
    const { id: templateId, companyId } = template
    await tx.orderTemplateUses.insert({ id: ctx.ids.next('OrderTemplateUse'), templateId, companyId, ...use })
  }
}
