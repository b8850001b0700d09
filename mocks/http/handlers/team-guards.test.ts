import { describe, expect, it } from 'vitest'
import { getAccount, reassignAccountAuthorizer, updateAccount, deactivateAccount } from '@/contract/admin/accounts'
import { deactivateMember, inviteMember, reassignAuthorizer, removeMember, updateMember } from '@/contract/team'
import type { MemberDetail } from '@/contract/member-detail'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { newKey } from '../testing/buyers'
import { bodyOf, makeWait, memberOf, newMember, optionsOf } from '../testing/members'

const idOf = async (world: World, person: string) => (await world.user(person)).id

/** Both places a person is managed from: the same validations answer in either (AUT-24). */
const sides = [
  [
    'the store',
    'ines',
    { update: updateMember, deactivate: deactivateMember, reassign: reassignAuthorizer },
    (world: World, client: WorldClient, person: string) => memberOf(world, client, person),
  ],
  [
    'the administration',
    'marta',
    { update: updateAccount, deactivate: deactivateAccount, reassign: reassignAccountAuthorizer },
    async (world: World, client: WorldClient, person: string) =>
      client.call(getAccount, { params: { userId: await idOf(world, person) } }),
  ],
] as const

describe.each(sides)('AUT-24 in %s', (_place, by, calls, read) => {
  it('AUT-22 keeps an authorizer who is assigned: not deactivated, right not taken, and says for whom', async () => {
    const world = await createWorld()
    const client = await world.as(by)
    const adamId = await idOf(world, 'adam')
    const { orderId, number } = await makeWait(world, 'maja', [{ amount: 100_000, authorizerIds: [adamId] }])
    const adam = await read(world, client, 'adam')
    const params = { userId: adamId }
    expect(adam.allowedActions.find(({ action }) => action === 'deactivate')).toMatchObject({
      allowed: false,
      reason: { code: 'state.authorizerInUse' },
    })
    const deactivated = await refusalOf(client.call(calls.deactivate, { params, body: { version: adam.version } }))
    const stripped = await refusalOf(
      client.call(calls.update, {
        params,
        body: bodyOf(adam, { options: { ...optionsOf(adam), mayAuthorize: false } }),
      }),
    )
    const promoted = await refusalOf(
      client.call(calls.update, { params, body: bodyOf(adam, { accountRole: 'regular' }) }),
    )
    for (const refusal of [deactivated, stripped, promoted]) {
      expect(refusal).toMatchObject({ type: 'team/authorizer-in-use', status: 409 })
      expect(refusal.params).toMatchObject({ name: 'Adam Lis' })
      expect(String(refusal.params?.people)).toContain('Maja Król')
      expect(String(refusal.params?.orders)).toContain(number)
      const waiting = (refusal.current as MemberDetail).authorizes.flatMap((entry) => entry.waiting)
      expect(waiting.map((each) => each.orderId)).toContain(orderId)
    }
    const after = await read(world, client, 'adam')
    expect([after.version, after.state]).toEqual([adam.version, 'active'])
  })

  it('AUT-23 keeps a link while an undecided order of the sub-account waits for the authorizer, and only then', async () => {
    const world = await createWorld()
    const client = await world.as(by)
    const [adamId, ewaId, majaId] = [await idOf(world, 'adam'), await idOf(world, 'ewa'), await idOf(world, 'maja')]
    await world.store.write(async (tx) => {
      for (const row of await tx.authorizations.by('companyId', (await tx.users.require(majaId)).companyId!))
        if (row.ordererId === majaId && row.status === 'pending') await tx.authorizations.delete(row.id)
      return ok(null)
    })
    const without = (member: MemberDetail) =>
      bodyOf(member, {
        limits: bodyOf(member).limits.map((limit) => ({
          ...limit,
          authorizerIds: limit.authorizerIds.filter((id) => id !== adamId),
        })),
      })
    const { number } = await makeWait(world, 'maja', [{ amount: 100_000, authorizerIds: [adamId, ewaId] }])
    const params = { userId: majaId }
    const refusal = await refusalOf(
      client.call(calls.update, { params, body: without(await read(world, client, 'maja')) }),
    )
    expect(refusal).toMatchObject({
      type: 'team/authorizer-waiting',
      params: { name: 'Adam Lis', person: 'Maja Król', orders: number, count: 1 },
    })
    await world.store.write(async (tx) => {
      const [row] = (await tx.authorizations.by('companyId', (await tx.users.require(majaId)).companyId!)).filter(
        (each) => each.ordererId === majaId && each.status === 'pending',
      )
      return ok(await tx.authorizations.update(row!.id, { status: 'declined' }))
    })
    const changed = await client.call(calls.update, { params, body: without(await read(world, client, 'maja')) })
    expect(changed.limits[0]!.authorizers.map(({ name }) => name)).toEqual(['Ewa Sikora'])
  })

  it('AUT-22 lets an authorizer go once somebody else has their place in limits and orders', async () => {
    const world = await createWorld()
    const client = await world.as(by)
    const [adamId, tomaszId, ewaId] = [await idOf(world, 'adam'), await idOf(world, 'tomasz'), await idOf(world, 'ewa')]
    const { orderId } = await makeWait(world, 'maja', [{ amount: 100_000, authorizerIds: [adamId] }])
    const adam = await read(world, client, 'adam')
    const params = { userId: adamId }
    // Tomasz may not authorize.
    const refused = await refusalOf(
      client.call(calls.reassign, { params, body: { version: adam.version, toUserId: tomaszId } }),
    )
    expect(refused.errors).toEqual([{ pointer: '/toUserId', code: 'unavailable' }])
    const moved = await client.call(calls.reassign, { params, body: { version: adam.version, toUserId: ewaId } })
    expect(moved.authorizes).toEqual([])
    const [levels, limits] = await world.store.read(async (tx) => [
      (await tx.authorizations.one('orderId', orderId))!.levels,
      await tx.spendingLimits.by('userId', await idOf(world, 'maja')),
    ])
    const [mails, history] = await world.store.read(async (tx) => [
      (await tx.mails.by('userId', ewaId)).filter(({ kind }) => kind === 'authorizationNeeded'),
      await tx.history.by('orderId', orderId),
    ])
    expect(mails.some(({ links }) => links[0]!.href.includes(orderId))).toBe(true)
    expect(history.find(({ event }) => event === 'authorizerReplaced')!.params).toEqual({
      before: 'Adam Lis',
      after: 'Ewa Sikora',
    })
    expect(levels[0]!.authorizerIds).toEqual([ewaId])
    expect(limits.find(({ amount }) => amount === 100_000)!.authorizerIds).toEqual([ewaId])
    const off = await client.call(calls.deactivate, { params, body: { version: moved.version } })
    expect(off.state).toBe('inactive')
  })

  it('protects the last account manager of a company from losing role or account', async () => {
    const world = await createWorld({ orders: 0 })
    await world.store.write(async (tx) => {
      for (const limit of await tx.spendingLimits.all()) await tx.spendingLimits.delete(limit.id)
      for (const budget of await tx.budgets.all()) await tx.budgets.update(budget.id, { authorizerIds: [] })
      for (const row of await tx.authorizations.all()) await tx.authorizations.delete(row.id)
      // Somebody else with the right to manage, who is no account manager.
      const tomasz = (await tx.users.by('email', 'tomasz.wrona@kestrel-joinery.example'))[0]!
      const roleIds = (await tx.users.by('email', 'ines.calder@kestrel-joinery.example'))[0]!.roleIds
      return ok(await tx.users.update(tomasz.id, { roleIds, options: { ...tomasz.options, mayAuthorize: true } }))
    })
    const client = await world.as(by === 'ines' ? 'tomasz' : by)
    const ines = await read(world, client, 'ines')
    const params = { userId: ines.id }
    const refusals = [
      await refusalOf(client.call(calls.deactivate, { params, body: { version: ines.version } })),
      await refusalOf(client.call(calls.update, { params, body: bodyOf(ines, { accountRole: 'subAccount' }) })),
    ]
    for (const refusal of refusals)
      expect(refusal).toMatchObject({ type: 'team/last-account-manager', status: 409, params: { name: 'Ines Calder' } })
  })
})

describe('one’s own rights', () => {
  const askedOf = (member: MemberDetail) => member.rights.find(({ reason }) => reason?.code === 'state.ownRights')

  it('sends nobody to themselves: another account manager helps, and without one the sales contact', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    expect(askedOf(await memberOf(world, ines, 'ines'))?.reason?.ask).toEqual(['Karol Nowak'])
    const { id } = await world.user('piotr')
    await world.store.write(async (tx) => ok(await tx.users.update(id, { overrides: { 'team.edit': 'company' } })))
    expect(askedOf(await memberOf(world, ines, 'ines'))?.reason?.ask).toEqual(['Piotr Zych'])
  })
})

describe('limits and authorizers', () => {
  const invite = async (world: World, change: Parameters<typeof newMember>[0]) => {
    const client = await world.as('ines')
    return client.call(inviteMember, { body: newMember(change) }, { idempotencyKey: newKey() })
  }
  const email = 'limited@kestrel-joinery.example'
  const limited = { mayOrder: true, maySeePrices: true, maySeeStock: true, mayAuthorize: false, limitedBudget: true }

  it('ACC-13 AUT-28 takes several amounts, each with one or several authorizers, lowest first', async () => {
    const world = await createWorld({ orders: 0 })
    const [adam, ewa, ines] = [await idOf(world, 'adam'), await idOf(world, 'ewa'), await idOf(world, 'ines')]
    const made = await invite(world, {
      email,
      options: limited,
      limits: [
        { amount: 500_000, authorizerIds: [ines] },
        { amount: 0, authorizerIds: [adam, ewa] },
      ],
    })
    expect(made.limits.map(({ amount, authorizers }) => [amount?.amount, authorizers.length])).toEqual([
      [0, 2],
      [500_000, 1],
    ])
  })

  it('ACC-13 refuses a limited budget without a limit, amounts twice, and people who cannot authorize', async () => {
    const world = await createWorld({ orders: 0 })
    const [adam, lukas, tomasz] = [await idOf(world, 'adam'), await idOf(world, 'lukas'), await idOf(world, 'tomasz')]
    const errorsOf = async (limits: { amount: number; authorizerIds: (typeof adam)[] }[]) =>
      (await refusalOf(invite(world, { email, options: limited, limits }))).errors
    expect(await errorsOf([])).toEqual([{ pointer: '/limits', code: 'required' }])
    expect(
      await errorsOf([
        { amount: 100, authorizerIds: [adam, adam] },
        { amount: 100, authorizerIds: [lukas, tomasz] },
      ]),
    ).toEqual([
      { pointer: '/limits/0/authorizerIds/1', code: 'duplicate' },
      { pointer: '/limits/1/amount', code: 'duplicate' },
      { pointer: '/limits/1/authorizerIds/0', code: 'unknown' },
      { pointer: '/limits/1/authorizerIds/1', code: 'unavailable' },
    ])
  })

  it('AUT-04 lets nobody authorize for themselves', async () => {
    const world = await createWorld({ orders: 0 })
    const ines = await world.as('ines')
    const adam = await memberOf(world, ines, 'adam')
    const refusal = await refusalOf(
      ines.call(updateMember, {
        params: { userId: adam.id },
        body: bodyOf(adam, {
          options: { ...optionsOf(adam), limitedBudget: true },
          limits: [{ amount: 100, authorizerIds: [adam.id] }],
        }),
      }),
    )
    expect(refusal.errors).toEqual([{ pointer: '/limits/0/authorizerIds/0', code: 'unavailable' }])
  })

  it('AUT-22 does not take an invitation back while limits name the person', async () => {
    const world = await createWorld({ orders: 0 })
    const manager = await invite(world, { email: 'second@kestrel-joinery.example', accountRole: 'accountManager' })
    await invite(world, { email, options: limited, limits: [{ amount: 100, authorizerIds: [manager.id] }] })
    const ines = await world.as('ines')
    const query = { version: (await world.user('second')).version }
    expect(await refusalOf(ines.call(removeMember, { params: { userId: manager.id }, query }))).toMatchObject({
      type: 'team/authorizer-in-use',
    })
  })

  it('refuses limits that would leave an order without anybody to decide it, and names the case', async () => {
    const world = await createWorld({ orders: 0 })
    const [ines, adam, maja] = [await world.user('ines'), await world.user('adam'), await world.user('maja')]
    // A company whose account manager may not authorize: then only those count who are named for a level.
    await world.store.write(async (tx) => {
      for (const row of await tx.spendingLimits.all()) await tx.spendingLimits.delete(row.id)
      for (const row of await tx.authorizations.all()) await tx.authorizations.delete(row.id)
      for (const row of await tx.budgets.all()) await tx.budgets.update(row.id, { active: false })
      await tx.users.update(ines.id, { overrides: { 'authorizations.decide': 'none' } })
      await tx.users.update(adam.id, { active: false })
      await tx.spendingLimits.insert({
        id: 'lim_only' as never,
        companyId: maja.companyId!,
        userId: maja.id,
        amount: 100,
        authorizerIds: [adam.id],
      })
      return ok(await tx.users.update(maja.id, { options: { ...maja.options, limitedBudget: false } }))
    })
    const marta = await world.as('marta')
    const account = await marta.call(getAccount, { params: { userId: maja.id } })
    const body = bodyOf(account, { options: { ...optionsOf(account), limitedBudget: true } })
    const refusal = await refusalOf(marta.call(updateAccount, { params: { userId: maja.id }, body }))
    expect(refusal).toMatchObject({ type: 'team/undecidable', status: 409, params: { cases: 'Maja Król', count: 1 } })
    expect((refusal.current as MemberDetail).id).toBe(maja.id)
  })
})
