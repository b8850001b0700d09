import { describe, expect, test } from 'vitest'
import { getAccountSettings } from '@/contract/account-settings'
import { getOverview } from '@/contract/overview'
import { createWorld } from '@/testing/world'

describe('SEC-04 card data', () => {
  test('are four digits, an expiry and a name; the number is nowhere and the token of the provider stays inside', async () => {
    const world = await createWorld()
    const cards = await world.store.read((tx) => tx.paymentMethods.all())
    expect(cards.length).toBeGreaterThan(0)
    for (const card of cards) expect(card.ending).toMatch(/^\d{4}$/)
    expect(JSON.stringify(cards)).not.toMatch(/\d{12,19}/)

    const client = await world.as('ines')
    const replies = JSON.stringify([await client.call(getAccountSettings, {}), await client.call(getOverview, {})])
    for (const { providerToken } of cards) expect(replies).not.toContain(providerToken)
  })
})
