import type { Id } from '@/domain/ids'
import type { Context } from '@mocks/engine/context'
import type { Tx } from '@mocks/store/tx'
import { nextChange } from './erp-change'
import { actOnReturn } from './return-operator'
import type { ReturnPayload } from './return-payload'

type Answer = { outcome: 'accepted' | 'alreadyThere' | 'rejected'; erpNumber: string | null; message: string | null }

/**
 * Takes a return from the portal (RMA-13): the same key is one return. What the business lets through is authorized at
 * once; without a document somebody always looks at it.
 */
export async function takeReturn(tx: Tx, ctx: Context, payload: ReturnPayload, portalKey: string): Promise<Answer> {
  const known = await tx.erpReturns.one('portalKey', portalKey)
  if (known) return { outcome: 'alreadyThere', erpNumber: known.number, message: null }
  const refusal = await refusalOf(tx, payload)
  if (refusal) return { outcome: 'rejected', erpNumber: null, message: refusal }
  const year = new Date(ctx.clock.now()).getUTCFullYear()
  const number = `ZW/${year}/${String(await tx.nextNumber('erpReturns')).padStart(5, '0')}`
  const { customerNumber, orderNumber, currency, requestedBy, portalNumber } = payload
  const row = await tx.erpReturns.insert({
    id: ctx.ids.next<'ErpReturn'>('ErpReturn') as Id<'ErpReturn'>,
    changed: await nextChange(tx),
    ...{ number, customerNumber, orderNumber, currency, requestedBy, portalNumber, portalKey },
    requestedAt: Date.parse(payload.requestedAt),
    status: 'pending',
    lines: payload.lines.map(({ position, sku, quantity, reason, comment }) => ({
      ...{ position, sku, quantity, reason, comment },
      ...{ authorized: null, received: null, approved: null, answer: null, credit: null },
    })),
    ...{ creditNumber: null, creditTotal: null, events: [] },
  })
  if (payload.authorize === 'atOnce' && orderNumber !== null)
    await actOnReturn(tx, ctx, row, { act: 'authorize', lines: row.lines, note: null })
  return { outcome: 'accepted', erpNumber: number, message: null }
}

async function refusalOf(tx: Tx, { customerNumber, orderNumber, lines }: ReturnPayload): Promise<string | null> {
  if (!(await tx.erpCustomers.one('customerNumber', customerNumber))) return `Customer ${customerNumber} does not exist`
  if (orderNumber !== null && !(await tx.erpOrders.one('number', orderNumber)))
    return `Order ${orderNumber} does not exist`
  for (const { position, sku } of lines)
    if (!(await tx.erpItems.one('sku', sku))) return `Position ${position}: item ${sku} does not exist`
  return null
}
