import { describe, expect, it } from 'vitest'
import { previewPortalSettings } from '@/contract/admin/settings-history'
import { getPortalSettings, updatePortalSettings } from '@/contract/admin/portal-settings'
import { getCreditAccount } from '@/contract/credit'
import { raiseOf } from '@/domain/credit/early-limit'
import { createWorld, type World } from '@/testing/world'
import { creditLimitNow, paysInTime } from '@mocks/engine/checkout/credit-limit'
import { houseDiscount } from '@mocks/engine/billing/house-discount'

const change = async (world: World, changes: object): Promise<void> => {
  const marta = await world.as('marta')
  const { version } = await marta.call(getPortalSettings, {})
  await marta.call(updatePortalSettings, { body: { ...changes, version } })
}

describe('the reward for paying early', () => {
  it('INV-21 is a higher limit for those who pay in time, and for nobody else', async () => {
    const world = await createWorld()
    const reckon = () =>
      world.store.read(async (tx) => {
        const now = world.clock.now()
        const companies = await tx.companies.all()
        return Promise.all(
          companies.map(async (company) => ({
            ...{ name: company.name, given: company.creditLimit, earns: await paysInTime(tx, company, now) },
            ...(await creditLimitNow(tx, company, now)),
          })),
        )
      })
    for (const { given, limit, raise } of await reckon()) expect({ limit, raise }).toEqual({ limit: given, raise: 0 })

    const marta = await world.as('marta')
    const changes = { earlyPaymentReward: 'limit' as const, earlyLimitBasisPoints: 1_500 }
    const { reward } = await marta.call(previewPortalSettings, { query: {}, body: { changes } })
    await change(world, changes)
    const after = await reckon()
    for (const { given, limit, raise, earns } of after) {
      expect(raise).toBe(earns ? raiseOf(given, 1_500) : 0)
      expect(limit).toBe(given === null ? null : given + raise)
    }
    const limited = after.filter(({ given }) => given !== null)
    expect(reward).toEqual({ customers: limited.length, before: 0, after: limited.filter(({ earns }) => earns).length })
    expect(limited.some(({ earns }) => !earns)).toBe(true)
    const credit = await (await world.as('ines')).call(getCreditAccount, {})
    expect(credit).toMatchObject({ early: { kind: 'limit', earned: false }, reward: null })
  })

  it('INV-21 is a discount on new invoices for which the ERP names no terms', async () => {
    const world = await createWorld()
    const offered = () => world.store.read((tx) => houseDiscount(tx, { issuedOn: '2026-11-20', total: 123_000 }))
    expect(await offered()).toBeNull()
    await change(world, { earlyPaymentReward: 'discount', earlyPaymentBasisPoints: 200, earlyPaymentDays: 10 })
    expect(await offered()).toEqual({ basisPoints: 200, until: '2026-11-30', base: 123_000, partial: false })
    await change(world, { earlyPaymentReward: 'limit' })
    expect(await offered()).toBeNull()
  })
})
