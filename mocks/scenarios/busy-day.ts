import type { Context } from '@mocks/engine/context'
import { takeCall } from '@mocks/erp/take-call'
import { shareOf } from '@mocks/seed/history/random'
import type { Tx } from '@mocks/store/tx'

const calls = 40

/** Forty customers call the seller at once: the next sync has something to do. */
export async function busyDay(tx: Tx, ctx: Context): Promise<void> {
  // What the others order would never be seen in the portal.
  const known = new Set((await tx.companies.all()).map(({ customerNumber }) => customerNumber))
  const customers = (await tx.erpCustomers.all()).filter(
    ({ blockedReason, customerNumber }) => blockedReason === null && known.has(customerNumber),
  )
  const items = (await tx.erpItems.all()).filter(({ discontinued }) => !discontinued)
  const seed = Math.floor(ctx.clock.now() / 1000)
  const pick = <T>(list: readonly T[], call: number, purpose: number): T | undefined =>
    list[Math.floor(shareOf(seed, call, purpose) * list.length)]
  for (let call = 0; call < calls; call += 1) {
    const customer = pick(customers, call, 1)
    const lines = [2, 3, 4].flatMap((purpose) => {
      const item = pick(items, call, purpose)
      return item ? [{ sku: item.sku, quantity: 1 + Math.floor(shareOf(seed, call, purpose + 10) * 40) }] : []
    })
    if (customer) await takeCall(tx, ctx, { customerNumber: customer.customerNumber, origin: 'phone', lines })
  }
}
