import { describe, expect, it } from 'vitest'
import { type AccountChange, changeAccounts, previewAccountChanges } from '@/contract/admin/account-bulk'
import { listAccounts, signOutAccount } from '@/contract/admin/accounts'
import { getSession } from '@/contract/session'
import { ok } from '@/domain/result'
import { createWorld, type World, type WorldClient } from '@/testing/world'

const refs = (world: World, people: readonly string[]) =>
  Promise.all(people.map(async (person) => world.user(person).then(({ id, version }) => ({ id, version }))))
const preview = async (world: World, client: WorldClient, change: AccountChange, people: readonly string[]) =>
  (await client.call(previewAccountChanges, { body: { change, accounts: await refs(world, people) } })).rows
let key = 0
const run = async (world: World, client: WorldClient, change: AccountChange, people: readonly string[]) => {
  const body = { change, accounts: await refs(world, people) }
  return (await client.call(changeAccounts, { body }, { idempotencyKey: `k${(key += 1)}` })).rows
}
const free = async (world: World) =>
  world.store.write(async (tx) => {
    for (const row of await tx.authorizations.all()) await tx.authorizations.delete(row.id)
    for (const row of await tx.spendingLimits.all()) await tx.spendingLimits.delete(row.id)
    for (const row of await tx.budgets.all()) await tx.budgets.update(row.id, { active: false })
    return ok(null)
  })

describe('several shop accounts at once', () => {
  it('ADM-08 ADM-17 says what would happen with each, and then does just that', async () => {
    const world = await createWorld({ orders: 0 })
    await free(world)
    const marta = await world.as('marta')
    const people = ['tomasz', 'oskar', 'lukas', 'ines']
    const planned = await preview(world, marta, { kind: 'deactivate' }, people)
    expect((await world.user('tomasz')).active).toBe(true)
    const done = await run(world, marta, { kind: 'deactivate' }, people)
    expect(done.map(({ outcome }) => (outcome === 'done' ? 'change' : outcome))).toEqual(
      planned.map(({ plan }) => plan),
    )
    expect(done).toMatchObject([
      { name: 'Tomasz Wrona', outcome: 'done' },
      { outcome: 'nothing', reason: { code: 'state.inactive' } },
      { outcome: 'refused', reason: { code: 'state.lastAccountManager' } },
      { outcome: 'refused', reason: { code: 'state.lastAccountManager' } },
    ])
    expect((await world.user('tomasz')).active).toBe(false)
    expect((await world.user('ines')).active).toBe(true)
  })

  it('ADM-17 judges each after the ones before it', async () => {
    const world = await createWorld({ orders: 0 })
    await free(world)
    const { id, roleIds } = await world.user('ines')
    const tomasz = await world.user('tomasz')
    await world.store.write(async (tx) =>
      ok(await tx.users.update(tomasz.id, { accountRole: 'accountManager', roleIds })),
    )
    const rows = await run(world, await world.as('marta'), { kind: 'deactivate' }, ['ines', 'tomasz'])
    expect(rows).toMatchObject([{ id, outcome: 'done' }, { outcome: 'refused' }])
  })

  it('ADM-17 tells accounts that somebody changed meanwhile apart, and changes the others', async () => {
    const world = await createWorld({ orders: 0 })
    const marta = await world.as('marta')
    const accounts = await refs(world, ['tomasz', 'helena'])
    await world.store.write(async (tx) => ok(await tx.users.update(accounts[0]!.id, { phone: '+48 600 100 200' })))
    const change = { kind: 'signOut' } as const
    await world.as('helena')
    const { rows } = await marta.call(changeAccounts, { body: { change, accounts } }, { idempotencyKey: 'stale' })
    expect(rows).toMatchObject([{ outcome: 'stale', version: accounts[0]!.version + 1 }, { outcome: 'done' }])
  })

  it('ADM-17 changes roles and options, and gives the reason where they do not fit', async () => {
    const world = await createWorld({ orders: 0 })
    const marta = await world.as('marta')
    const options = { kind: 'options', options: { maySeeStock: false } } as const
    expect(await run(world, marta, options, ['tomasz', 'ines'])).toMatchObject([
      { outcome: 'done' },
      { outcome: 'refused', reason: { code: 'state.notASubAccount' } },
    ])
    expect((await world.user('tomasz')).options).toMatchObject({ maySeeStock: false, maySeePrices: true })
    expect(await run(world, marta, options, ['tomasz'])).toMatchObject([{ outcome: 'nothing' }])
    const role = { kind: 'role', accountRole: 'regular' } as const
    expect(await run(world, marta, role, ['tomasz', 'ines'])).toMatchObject([
      { outcome: 'done' },
      { outcome: 'refused' },
    ])
  })

  it('ADM-17 mails a new link to each who was invited, once for each try', async () => {
    const world = await createWorld({ orders: 0 })
    const marta = await world.as('marta')
    const accounts = await refs(world, ['jakub', 'nadia', 'tomasz'])
    const count = async () => (await world.store.read((tx) => tx.mails.all())).length
    const before = await count()
    const body = { change: { kind: 'resendInvitation' } as const, accounts }
    const first = await marta.call(changeAccounts, { body }, { idempotencyKey: 'same' })
    const again = await marta.call(changeAccounts, { body }, { idempotencyKey: 'same' })
    expect(first.rows.map(({ outcome }) => outcome)).toEqual(['done', 'done', 'refused'])
    expect(again).toEqual(first)
    expect(await count()).toBe(before + 2)
  })

  it('ADM-17 ends every session of a person', async () => {
    const world = await createWorld({ orders: 0 })
    const [marta, tomasz] = [await world.as('marta'), await world.as('tomasz')]
    const [account] = await refs(world, ['tomasz'])
    await marta.call(signOutAccount, { params: { userId: account!.id }, body: { version: account!.version } })
    expect((await tomasz.call(getSession, {})).session).toBeNull()
    expect(await run(world, marta, { kind: 'signOut' }, ['tomasz'])).toMatchObject([{ outcome: 'nothing' }])
  })

  it('ADM-11 knows no accounts of customers out of reach, and takes no account twice', async () => {
    const world = await createWorld({ orders: 0 })
    const nina = await world.as('nina')
    const accounts = await refs(world, ['pavel', 'lukas', 'pavel'])
    await expect(
      nina.call(previewAccountChanges, { body: { change: { kind: 'signOut' }, accounts } }),
    ).rejects.toMatchObject({
      problem: {
        errors: [
          { pointer: '/accounts/1/id', code: 'unknown' },
          { pointer: '/accounts/2/id', code: 'duplicate' },
        ],
      },
    })
    const karol = await world.as('karol')
    await expect(run(world, karol, { kind: 'signOut' }, ['pavel'])).rejects.toMatchObject({
      problem: { type: 'access/forbidden' },
    })
  })

  it('ADM-08 finds accounts by when they were last used', async () => {
    const world = await createWorld({ orders: 0 })
    const marta = await world.as('marta')
    const names = async (seen: ('week' | 'month' | 'longer' | 'never')[]) =>
      (await marta.call(listAccounts, { query: { seen, pageSize: 100 } })).rows.map(({ name }) => name)
    expect(await names(['longer'])).toEqual(expect.arrayContaining(['Ruth Okafor']))
    expect(await names(['never'])).toEqual(expect.arrayContaining(['Jakub Rys']))
    expect(await names(['week'])).not.toContain('Ruth Okafor')
  })
})
