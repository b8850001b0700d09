import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { getCheckout } from '@/contract/basket'
import { getUnblocking } from '@/contract/unblock'
import { ok } from '@/domain/result'
import { renderRoute } from '@/testing/render-route'
import { createWorld, type World } from '@/testing/world'

/** One cent of credit is missing for what is in the basket. */
const stopped = async (): Promise<World> => {
  const world = await createWorld()
  const { basket, standing } = await (await world.as('ines')).call(getCheckout, {})
  const used = standing.exposure!.amount + standing.reserved!.amount
  const { companyId } = await world.user('ines')
  await world.store.write(async (tx) =>
    ok(await tx.companies.update(companyId!, { creditLimit: used + basket.totals!.total.amount - 1 })),
  )
  return world
}

describe('an order that is stopped at the limit', () => {
  it('INV-25 is paid free and placed in one step, from the warning', async () => {
    const world = await stopped()
    const plan = await (await world.as('ines')).call(getUnblocking, {})
    const { user } = await renderRoute('/account/checkout', { as: 'ines', world })
    await user.click(await screen.findByRole('button', { name: 'Unblock this order' }))
    const dialog = await screen.findByRole('dialog', { name: 'Unblock this order' })
    expect(await within(dialog).findByText(plan.set!.invoices[0]!.number)).toBeInTheDocument()
    await user.click(within(dialog).getByRole('button', { name: /^Pay .+ and place the order$/ }))
    expect(await screen.findByRole('heading', { level: 1, name: /^Order SO-\d+ is placed$/ })).toBeInTheDocument()
  })
})
