import { expect, test } from 'vitest'
import { getCreditAccount } from '@/contract/credit'
import { ok } from '@/domain/result'
import { createWorld } from '@/testing/world'

test('INV-12 INV-24 no limit and a limit of zero are not the same, on the page as in the rule', async () => {
  const world = await createWorld()
  const ines = await world.as('ines')
  const { companyId } = await world.user('ines')
  const withLimit = async (creditLimit: number | null) => {
    await world.store.write(async (tx) => ok(await tx.companies.update(companyId!, { creditLimit })))
    return ines.call(getCreditAccount, {})
  }
  const none = await withLimit(null)
  expect(none).toMatchObject({ limit: null, available: null })
  const zero = await withLimit(0)
  expect(zero.limit?.amount).toBe(0)
  expect(zero.available?.amount).toBe(-(zero.exposure.amount + zero.reserved.amount))
  expect(zero.exposure).toEqual(none.exposure)
})
