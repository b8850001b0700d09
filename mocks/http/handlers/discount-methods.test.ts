import { describe, expect, it } from 'vitest'
import { getPortalSettings, updatePortalSettings } from '@/contract/admin/portal-settings'
import { getInvoice } from '@/contract/invoice-detail'
import { listPayable, makePayment, previewPayment } from '@/contract/payments'
import type { EarningMethod } from '@/domain/settings/vocabulary'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World } from '@/testing/world'
import { newKey } from '../testing/buyers'
import { expectedOf, newCard } from '../testing/payments'

const earnedBy = async (world: World, earlyPaymentMethods: EarningMethod[]) => {
  const marta = await world.as('marta')
  const { version } = await marta.call(getPortalSettings, {})
  await marta.call(updatePortalSettings, { body: { earlyPaymentMethods, version } })
}
/** An invoice with something to save, and somebody who may pay it. */
const payer = async (methods: EarningMethod[]) => {
  const world = await createWorld()
  await earnedBy(world, methods)
  const client = await world.as('ines')
  const { rows } = await client.call(listPayable, { query: { pageSize: 200 } })
  const invoiceId = rows.find(({ discount }) => discount)?.id
  if (!invoiceId) throw new Error('No invoice with a discount')
  const selection = { invoices: [{ invoiceId, amount: null }], credits: [] }
  const quoteBy = (method?: EarningMethod) => client.call(previewPayment, { body: { ...selection, method } })
  return { client, invoiceId, selection, quoteBy }
}

describe('which ways to pay earn the early-payment discount', () => {
  it('INV-21 INV-18 is a setting: what is paid by another way is paid in full', async () => {
    const { client, invoiceId, selection, quoteBy } = await payer(['bankDebit'])
    const [best, card, debit] = [await quoteBy(), await quoteBy('card'), await quoteBy('bankDebit')]
    expect(best.discountBy).toEqual(['bankDebit'])
    expect(best.totals.discount.amount).toBeGreaterThan(0)
    expect(debit.totals).toEqual(best.totals)
    expect(card.totals).toMatchObject({ discount: { amount: 0 }, amount: card.totals.payable })
    expect((await client.call(getInvoice, { params: { invoiceId } })).discount).toMatchObject({
      earnedBy: ['bankDebit'],
    })

    const pay = (expected: ReturnType<typeof expectedOf>) => {
      const body = { selection, expected, method: newCard() }
      return client.call(makePayment, { body }, { idempotencyKey: newKey() })
    }
    // What a card earns nothing by was not agreed to.
    expect((await refusalOf(pay(expectedOf(best)))).type).toBe('payment/changed')
    expect(await pay(expectedOf(card))).toMatchObject({ discount: { amount: 0 }, amount: card.totals.payable })
  })

  it('INV-21 earns it by every way unless the business says otherwise, and by none where it names none', async () => {
    const every = await payer(['card', 'bankDebit'])
    expect((await every.quoteBy('card')).totals).toEqual((await every.quoteBy()).totals)
    expect(
      (await every.client.call(getInvoice, { params: { invoiceId: every.invoiceId } })).discount?.earnedBy,
    ).toBeNull()
    const none = await payer([])
    expect((await none.quoteBy()).totals.discount.amount).toBe(0)
  })

  it('INV-21 refuses a list that names a way twice', async () => {
    const world = await createWorld()
    expect((await refusalOf(earnedBy(world, ['card', 'card']))).type).toBe('request/invalid')
  })
})
