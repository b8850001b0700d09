import { getCheckout } from '@/contract/basket'
import { getUnblocking } from '@/contract/unblock'
import { ok } from '@/domain/result'
import { fill, orderBody, products } from './buyers'
import type { Deed } from './deed'
import { newCard } from './payments'

const filled: Deed = {
  as: 'ines',
  prepare: async (world, client) => {
    await fill(client, (await products(world)).slice(3, 5))
    return { method: newCard(), order: { ...(await orderBody(client)), costCentreId: undefined } }
  },
}

/** Writes of the billing that no sample of their bodies does. */
export const billingDeeds: Readonly<Record<string, Deed>> = {
  prepayOrder: filled,
  unblockOrder: {
    as: 'ines',
    prepare: async (world, client) => {
      await fill(client, (await products(world)).slice(3, 5))
      const { basket, standing } = await client.call(getCheckout, {})
      const used = (standing.exposure?.amount ?? 0) + (standing.reserved?.amount ?? 0)
      const { companyId } = await world.user('ines')
      await world.store.write(async (tx) => {
        if (companyId === null) throw new Error('Ines belongs to no company')
        const creditLimit = used + (basket.totals?.total.amount ?? 0) - 1
        return ok(await tx.companies.update(companyId, { creditLimit }))
      })
      const { set } = await client.call(getUnblocking, {})
      const order = { ...(await orderBody(client)), costCentreId: undefined }
      return { payment: { ...set?.payment, method: newCard() }, order }
    },
  },
}
