import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { getBasket } from '@/contract/basket'
import { getOrder } from '@/contract/orders'
import { ok } from '@/domain/result'
import { renderRoute } from '@/testing/render-route'
import { createWorld, type World } from '@/testing/world'
import { fill, products } from '@mocks/http/testing/buyers'

const token = 'tok_visa_4242_1230_ok_abcdefgh'
const came = (card: string) => `/account/checkout#card=${card}&holder=Ines+Calder`
const payButton = () => screen.findByRole('button', { name: /^Pay .+ and place the order$/ })

/** No credit is left for anything. */
const atTheLimit = async (): Promise<World> => {
  const world = await createWorld()
  const { companyId } = await world.user('ines')
  await world.store.write(async (tx) => ok(await tx.companies.update(companyId!, { creditLimit: 1 })))
  return world
}

describe('paying an order when it is placed', () => {
  it('INV-25 INV-27 by the card the provider came back with, beyond the limit, and the order says so', async () => {
    const world = await atTheLimit()
    const { user, browser, router } = await renderRoute(came(token), { as: 'ines', world })
    const group = await screen.findByRole('radiogroup', { name: 'Payment' })
    expect(within(group).getByRole('radio', { name: /Visa ending 4242/ })).toBeChecked()
    expect(screen.queryByText('This order exceeds your credit limit')).not.toBeInTheDocument()
    await user.click(within(group).getByRole('radio', { name: /On account/ }))
    expect(await screen.findByText('This order exceeds your credit limit')).toBeInTheDocument()
    await user.click(within(group).getByRole('radio', { name: /Visa ending 4242/ }))
    await user.click(await payButton())
    expect(await screen.findByRole('heading', { level: 1, name: /^Order SO-\d+ is placed$/ })).toBeInTheDocument()
    expect(screen.getByText(/It is paid\./)).toBeInTheDocument()
    browser.mountHere()
    const orderId = router.state.location.pathname.split('/')[3] as never
    const { payment } = await browser.call(getOrder, { params: { orderId } })
    expect(payment).toMatchObject({ method: 'card', cardEnding: '4242' })
  })

  it('INV-25 a decline says why and keeps the basket and what was typed; another card places it', async () => {
    const { user, browser } = await renderRoute(came(token.replace('_ok_', '_nf_')), { as: 'ines' })
    await user.type(await screen.findByRole('textbox', { name: /PO number/ }), 'KJ-CARD')
    await user.click(await payButton())
    expect(await screen.findByText('There is not enough money on the card')).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: /PO number/ })).toHaveValue('KJ-CARD')
    expect((await browser.call(getBasket, {})).lines).not.toEqual([])
    await user.click(screen.getByRole('radio', { name: /Mastercard ending 7735/ }))
    await user.click(await payButton())
    const bank = await screen.findByRole('link', { name: 'Confirm with your bank' })
    expect(bank).toHaveAttribute('href', expect.stringMatching(/mode=challenge&stored=pay_kestrel_2/))
    await user.click(screen.getByRole('radio', { name: /Visa ending 4021/ }))
    await user.click(await payButton())
    expect(await screen.findByRole('heading', { level: 1, name: /^Order SO-\d+ is placed$/ })).toBeInTheDocument()
  })

  it('INV-26 is not offered to a sub-account, which orders on account', async () => {
    const world = await createWorld()
    const [product] = await products(world)
    await fill(await world.as('tomasz'), [product!])
    await renderRoute('/account/checkout', { as: 'tomasz', world })
    expect(await screen.findByRole('button', { name: /^Place order for/ })).toBeEnabled()
    expect(screen.queryByRole('radiogroup', { name: 'Payment' })).not.toBeInTheDocument()
  })
})
