import { expect, it } from 'vitest'
import { getBudget, getBudgetHistory, updateBudget } from '@/contract/budgets'
import type { BudgetId } from '@/domain/ids'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld } from '@/testing/world'

const budgetId = 'bdg_workshop' as BudgetId
const params = { budgetId }

it('CON-04 a budget tells who changed what of it, with amounts for those who see prices only', async () => {
  const world = await createWorld({ orders: 0 })
  const ines = await world.as('ines')
  const budget = await ines.call(getBudget, { params })
  const before = budget.amount!.amount
  const body = {
    version: budget.version,
    name: budget.name,
    amount: before + 100_000,
    period: budget.period,
    mode: 'block' as const,
    startsOn: budget.startsOn,
    endsOn: budget.endsOn,
    ownerKind: budget.owner.kind,
    ownerId: budget.owner.id,
    authorizerIds: budget.authorizers.map(({ id }) => id),
  }
  await ines.call(updateBudget, { params, body })
  const [newest] = (await ines.call(getBudgetHistory, { params })).rows
  expect(newest).toMatchObject({ kind: 'changed', by: 'Ines Calder' })
  expect(newest!.changes).toContainEqual({
    field: 'amount',
    before: { money: { amount: before, currency: 'PLN' } },
    after: { money: { amount: before + 100_000, currency: 'PLN' } },
  })
  expect(newest!.changes.find(({ field }) => field === 'mode')?.after).toEqual({ texts: ['block'] })

  const { id } = await world.user('ines')
  await world.store.write(async (tx) => ok(await tx.users.update(id, { overrides: { 'prices.view': 'none' } })))
  const plain = await (await world.as('ines')).call(getBudgetHistory, { params })
  expect(JSON.stringify(plain)).not.toContain('"currency"')
  const tomasz = await world.as('tomasz')
  expect((await refusalOf(tomasz.call(getBudgetHistory, { params }))).status).toBe(404)
})
