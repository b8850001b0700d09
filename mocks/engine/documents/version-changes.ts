import { chargedQuantity } from '@/domain/pricing'
import type { OrderRow } from '@mocks/store/rows/orders'
import { changeableFacts, type Said } from './said-before'

export type DocumentChange = {
  position: number
  sku: string
  quantity: { before: number; after: number } | null
  unitPrice: { before: number; after: number } | null
}
export type FactChange = { fact: (typeof changeableFacts)[number]; before: string | null; after: string | null }

/** What one version says otherwise than the one before it. */
export const changesBetween = (before: OrderRow, after: OrderRow): DocumentChange[] =>
  after.lines.flatMap((line) => {
    const old = before.lines.find(({ position }) => position === line.position)
    if (!old) return []
    const [was, is] = [chargedQuantity(old), chargedQuantity(line)]
    const quantity = was === is ? null : { before: was, after: is }
    const unitPrice = old.unitPrice === line.unitPrice ? null : { before: old.unitPrice, after: line.unitPrice }
    return quantity || unitPrice ? [{ position: line.position, sku: line.sku, quantity, unitPrice }] : []
  })

/** ORD-10: what it says otherwise beside the lines. */
export const factsBetween = (before: Said, after: Said): FactChange[] =>
  changeableFacts.flatMap((fact): FactChange[] => {
    const [was, is] = [before[fact] ?? null, after[fact] ?? null]
    return was === is ? [] : [{ fact, before: was, after: is }]
  })
