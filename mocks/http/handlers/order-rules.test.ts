import { describe, expect, it } from 'vitest'
import { getPortalSettings, updatePortalSettings } from '@/contract/admin/portal-settings'
import { previewAuthorization } from '@/contract/authorizations'
import { addBasketLines, getCheckout } from '@/contract/basket'
import type { InputFor } from '@/contract/endpoint'
import { getOrder, placeOrder } from '@/contract/orders'
import { getOverview } from '@/contract/overview'
import { getQuoteCheckout } from '@/contract/quotes'
import { addWorkdays } from '@/domain/calendar'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World } from '@/testing/world'
import { empty, fill, newKey, orderBody, products } from '../testing/buyers'
import { askFor, configure, offerFor } from '../testing/configured-quotes'
import { accept } from '../testing/quotes'

type Change = Omit<InputFor<typeof updatePortalSettings>['body'], 'version'>
const set = async (world: World, change: Change) => {
  const marta = await world.as('marta')
  const { version } = await marta.call(getPortalSettings, {})
  return marta.call(updatePortalSettings, { body: { version, ...change } })
}
const buyerWithGoods = async (world: World, person: string) => {
  const buyer = await world.as(person)
  await fill(buyer, (await products(world)).slice(0, 1))
  return buyer
}
type Buyer = Awaited<ReturnType<typeof buyerWithGoods>>
const place = async (buyer: Buyer, more: object = {}) =>
  buyer.call(placeOrder, { body: { ...(await orderBody(buyer)), ...more } }, { idempotencyKey: newKey() })

const limitOf = (world: World, person: string, creditLimit: number | null) =>
  world.store.write(async (tx) => {
    const user = (await tx.users.all()).find(({ email }) => email.startsWith(person))!
    return ok(await tx.companies.update(user.companyId!, { creditLimit }))
  })

describe('rules of the order process', () => {
  it('ORD-24 INT-04 wants what the business wants, each at its field, and says so before', async () => {
    const world = await createWorld({ orders: 0 })
    const buyer = await buyerWithGoods(world, 'ines')
    await set(world, {
      poNumberRequired: true,
      referenceRequired: true,
      requestedDateRequired: true,
      minLeadDays: 5,
      attachmentsAllowed: false,
    })
    const { rules, earliestOn } = await buyer.call(getCheckout, {})
    expect(rules).toMatchObject({ poNumberRequired: true, attachmentsAllowed: false })
    expect(earliestOn).toBe(addWorkdays('2026-11-20', 5))
    expect((await refusalOf(place(buyer, { poNumber: '  ' }))).errors).toEqual([
      { pointer: '/poNumber', code: 'required' },
      { pointer: '/reference', code: 'required' },
      { pointer: '/requestedOn', code: 'required' },
    ])
    const fields = { poNumber: 'PO-1', reference: 'Site 4' }
    expect((await refusalOf(place(buyer, { ...fields, requestedOn: '2026-11-24' }))).errors).toEqual([
      { pointer: '/requestedOn', code: 'beforeStart' },
    ])
    expect(await place(buyer, { ...fields, requestedOn: earliestOn })).toMatchObject({ authorization: 'notNeeded' })
  })

  it('ORD-24 PRD-01 takes no day before the first of the goods can leave: what is made takes its time', async () => {
    const world = await createWorld({ orders: 0 })
    await empty(world, 'ines')
    const [ines, marta] = [await world.as('ines'), await world.as('marta')]
    const { id } = await askFor(ines)
    await offerFor(marta, id)
    const { quote, earliestOn: quoted } = await ines.call(getQuoteCheckout, { params: { quoteId: id } })
    const takes = quote.versions[0]!.lines[0]!.leadTimeDays
    expect(takes).toBeGreaterThan(5)
    expect(quoted).toBe(addWorkdays('2026-11-20', takes))
    expect((await refusalOf(accept(ines, id, { requestedOn: addWorkdays('2026-11-20', takes - 1) }))).errors).toEqual([
      { pointer: '/requestedOn', code: 'beforeStart' },
    ])
    const { orderId } = await accept(ines, id, { requestedOn: quoted })
    expect((await ines.call(getOrder, { params: { orderId } })).requestedOn).toBe(quoted)

    const { productId, choices } = await configure(ines)
    const lines = [{ productId, quantity: 1, choices }]
    await ines.call(addBasketLines, { body: { lines } }, { idempotencyKey: newKey() })
    const { earliestOn } = await ines.call(getCheckout, {})
    expect(earliestOn).toBe(quoted)
    expect((await refusalOf(place(ines, { requestedOn: '2026-11-23' }))).errors).toEqual([
      { pointer: '/requestedOn', code: 'beforeStart' },
    ])
    // Of what is on the shelf, the first leaves on the next workday.
    await fill(ines, (await products(world)).slice(0, 1))
    expect((await ines.call(getCheckout, {})).earliestOn <= quoted).toBe(true)
  })

  it('ORD-24 takes no order on account where that is not offered', async () => {
    const world = await createWorld({ orders: 0 })
    const buyer = await buyerWithGoods(world, 'ines')
    await set(world, { onAccountMarkets: ['DE'] })
    expect((await buyer.call(getCheckout, {})).rules.payments).toEqual(['card', 'transfer'])
    expect((await refusalOf(place(buyer))).type).toMatch(/payment\/not-offered$/)
  })
})

describe('ADM-21 an order beyond the credit limit', () => {
  it('is refused, passes with a warning, or waits for an account manager, as the business set it', async () => {
    const world = await createWorld({ orders: 0 })
    const buyer = await buyerWithGoods(world, 'piotr')
    await limitOf(world, 'ines', 0)
    expect((await refusalOf(place(buyer))).type).toMatch(/credit\/limit-exceeded$/)

    await set(world, { creditPolicy: 'authorize' })
    const { levels } = await buyer.call(previewAuthorization, { query: {} })
    expect(levels.map(({ level }) => level.kind)).toEqual(['credit'])
    expect(levels[0]!.level.authorizers.map(({ person }) => person.name)).toContain('Ines Calder')
    expect(await place(buyer)).toMatchObject({ authorization: 'pending' })

    await set(world, { creditPolicy: 'warn' })
    const again = await buyerWithGoods(world, 'piotr')
    const { standing, rules } = await again.call(getCheckout, {})
    expect([standing.withinLimit, rules.creditPolicy]).toEqual([false, 'warn'])
    expect(await place(again)).toMatchObject({ authorization: 'notNeeded' })
  })

  it('is measured by the limit of the price group where the ERP names none, in the customer’s currency', async () => {
    const world = await createWorld({ orders: 0 })
    const ines = await world.as('ines')
    await limitOf(world, 'ines', null)
    expect((await ines.call(getOverview, {})).account!.creditLimit).toBeNull()
    await set(world, { defaultLimitB: 100_000 })
    // 1,000 EUR at 0.2352 EUR for a złoty.
    expect((await ines.call(getOverview, {})).account!.creditLimit).toEqual({ amount: 425_170, currency: 'PLN' })
    await limitOf(world, 'ines', 5)
    expect((await ines.call(getOverview, {})).account!.creditLimit).toEqual({ amount: 5, currency: 'PLN' })
  })
})
