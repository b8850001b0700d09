import { isActive } from '@/domain/contracts/meter'
import type { Context } from '@mocks/engine/context'
import type { ErpOrderRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import { erpToday } from './calendar'
import { nextChange } from './erp-change'

/**
 * Counts what an order takes of its customer's contracts, those that end first before the others; an order that is
 * cancelled gives it back. Beyond what was committed the last of them goes on counting.
 */
export async function countOrder(tx: Tx, ctx: Context, order: ErpOrderRow, direction: 1 | -1): Promise<void> {
  const today = erpToday(ctx.clock.now())
  const contracts = (await tx.erpContracts.by('customerNumber', order.customerNumber))
    .filter((row) => row.currency === order.currency && isActive(row, today))
    .toSorted((a, b) => (a.endsOn < b.endsOn ? -1 : 1))
  for (const { id } of contracts) {
    const row = await tx.erpContracts.require(id)
    const lines = row.lines.map((line) => {
      if (contracts.find((each) => each.lines.some(({ sku }) => sku === line.sku))?.id !== id) return line
      const taken = order.lines.filter(({ sku }) => sku === line.sku).reduce((sum, { ordered }) => sum + ordered, 0)
      return taken === 0 ? line : { ...line, consumed: Math.max(line.consumed + direction * taken, 0) }
    })
    if (lines.some((line, at) => line !== row.lines[at]))
      await tx.erpContracts.update(id, { lines, changed: await nextChange(tx) })
  }
}
