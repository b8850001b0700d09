import { describe, expect, it } from 'vitest'
import {
  activateMember,
  confirmMember,
  deactivateMember,
  getMember,
  getMemberChoices,
  inviteMember,
  listMembers,
  removeMember,
  resendInvitation,
  updateMember,
} from '@/contract/team'
import { getSession, requestPasswordReset, setPassword } from '@/contract/session'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World } from '@/testing/world'
import { newKey } from '../testing/buyers'
import { bodyOf, memberOf, newMember, optionsOf } from '../testing/members'

const mailsTo = (world: World, email: string) =>
  world.store.read(async (tx) =>
    (await tx.mails.all()).filter(({ to }) => to === email).toSorted((a, b) => b.sentAt - a.sentAt),
  )
const secretOf = async (world: World, email: string): Promise<string> => {
  const [mail] = await mailsTo(world, email)
  return mail!.links[0]!.href.split('token=')[1]!
}
const password = 'seven quiet green windows'

describe('the team', () => {
  it('ACC-03 ACC-16 lists the people of the company with views, search, filters and order', async () => {
    const world = await createWorld({ orders: 0 })
    const ines = await world.as('ines')
    const page = await ines.call(listMembers, { query: {} })
    expect(page.rows.every(({ companyName }) => companyName === 'Kestrel Joinery Sp. z o.o.')).toBe(true)
    expect(page.rows.map(({ name }) => name)).toEqual(
      page.rows.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b)),
    )
    const { views } = page
    expect(views.all).toBe(page.total)
    expect(views.active + views.invited + views.inactive + views.awaitingConfirmation).toBe(views.all)
    expect(views).toMatchObject({ invited: 2, inactive: 1, awaitingConfirmation: 1 })

    const invited = await ines.call(listMembers, { query: { view: 'invited', sort: '-state' } })
    expect(invited.rows.map(({ name, state }) => [name, state])).toEqual([
      ['Nadia Orlik', 'invitationExpired'],
      ['Jakub Rys', 'invited'],
    ])
    const found = await ines.call(listMembers, { query: { q: 'krol maja' } })
    expect(found.rows.map(({ name, limitedBudget, mayAuthorize }) => [name, limitedBudget, mayAuthorize])).toEqual([
      ['Maja Król', true, false],
    ])
    const managers = await ines.call(listMembers, { query: { role: ['accountManager'] } })
    expect(managers.rows.map(({ name }) => name)).toContain('Ines Calder')
    const second = await ines.call(listMembers, { query: { pageSize: 2, page: 2, sort: '-name' } })
    expect(second.rows).toHaveLength(2)
    expect(second.total).toBe(page.total)
  })

  it('ACC-08 shows every field of a person, and nobody of another company', async () => {
    const world = await createWorld({ orders: 0 })
    const ines = await world.as('ines')
    const maja = await memberOf(world, ines, 'maja')
    expect(optionsOf(maja)).toEqual({
      mayOrder: true,
      maySeePrices: true,
      maySeeStock: true,
      mayAuthorize: false,
      limitedBudget: true,
    })
    expect(maja.limits.map(({ amount, authorizers }) => [amount?.amount, authorizers.map(({ name }) => name)])).toEqual(
      [
        [100_000, ['Adam Lis', 'Ewa Sikora']],
        [300_000, ['Ines Calder']],
      ],
    )
    const adam = await memberOf(world, ines, 'adam')
    expect(adam.authorizes.map(({ person, amount }) => [person.name, amount?.amount])).toContainEqual([
      'Maja Król',
      100_000,
    ])
    const lukas = await world.user('lukas')
    for (const userId of [lukas.id, (await world.user('marta')).id])
      expect(await refusalOf(ines.call(getMember, { params: { userId } }))).toMatchObject({
        type: 'resource/not-found',
      })
  })

  it('ACC-06 ACC-14 invites a sub-account of the same customer and mails the link that sets the password', async () => {
    const world = await createWorld({ orders: 0 })
    const ines = await world.as('ines')
    const body = newMember({ email: 'Nowa.Osoba@kestrel-joinery.example', locale: 'pl' })
    const made = await ines.call(inviteMember, { body }, { idempotencyKey: newKey() })
    const company = await world.store.read((tx) => tx.companies.require(made.companyId))
    expect(made).toMatchObject({
      email: 'nowa.osoba@kestrel-joinery.example',
      state: 'invited',
      createdBy: 'Ines Calder',
    })
    expect([made.companyName, made.customerNumber]).toEqual([company.name, company.customerNumber])

    const [mail] = await mailsTo(world, made.email)
    expect(mail).toMatchObject({ kind: 'invitation', locale: 'pl', userId: made.id })
    expect(mail!.links[0]).toMatchObject({ secret: true })
    const token = await secretOf(world, made.email)
    const tokens = await world.store.read((tx) => tx.passwordTokens.by('userId', made.id))
    expect(tokens).toHaveLength(1)
    expect(tokens[0]!.tokenHash).not.toBe(token)
    expect(tokens[0]!.expiresAt - world.clock.now()).toBe(7 * 86_400_000)

    const guest = world.guest()
    await guest.call(setPassword, { params: { token }, body: { password } })
    const { session } = await guest.call(getSession, {})
    expect(session?.permissions).toContain('orders.create')
    expect((await ines.call(getMember, { params: { userId: made.id } })).state).toBe('active')
  })

  it('ACC-14 keeps an invitation for seven days; a new one replaces it', async () => {
    const world = await createWorld({ orders: 0 })
    const ines = await world.as('ines')
    const body = newMember({ email: 'late@kestrel-joinery.example' })
    const made = await ines.call(inviteMember, { body }, { idempotencyKey: newKey() })
    const first = await secretOf(world, made.email)
    await world.backend.advance(7 * 86_400_000)
    const manager = await world.as('ines')
    const expired = await manager.call(getMember, { params: { userId: made.id } })
    expect(expired.state).toBe('invitationExpired')
    const attempt = (token: string) => world.guest().call(setPassword, { params: { token }, body: { password } })
    expect(await refusalOf(attempt(first))).toMatchObject({ type: 'password/link-expired', status: 410 })
    // Whoever never came cannot get round it by "forgot password".
    const before = (await mailsTo(world, made.email)).length
    await world.guest().call(requestPasswordReset, { body: { email: made.email } })
    expect(await mailsTo(world, made.email)).toHaveLength(before)

    const again = await manager.call(resendInvitation, {
      params: { userId: made.id },
      body: { version: expired.version },
    })
    expect(again.state).toBe('invited')
    expect(await refusalOf(attempt(first))).toMatchObject({ type: 'password/link-expired' })
    await attempt(await secretOf(world, made.email))
    const signedUp = await manager.call(getMember, { params: { userId: made.id } })
    expect(signedUp.state).toBe('active')
    expect(
      await refusalOf(
        manager.call(resendInvitation, { params: { userId: made.id }, body: { version: signedUp.version } }),
      ),
    ).toMatchObject({ type: 'team/not-possible', params: { code: 'state.signedUp' } })
  })

  it('takes an invitation back: the link and the person are gone', async () => {
    const world = await createWorld({ orders: 0 })
    const ines = await world.as('ines')
    const made = await ines.call(
      inviteMember,
      { body: newMember({ email: 'gone@kestrel-joinery.example' }) },
      { idempotencyKey: newKey() },
    )
    const token = await secretOf(world, made.email)
    await ines.call(removeMember, { params: { userId: made.id }, query: { version: made.version } })
    expect(await refusalOf(ines.call(getMember, { params: { userId: made.id } }))).toMatchObject({ status: 404 })
    expect(await refusalOf(world.guest().call(setPassword, { params: { token }, body: { password } }))).toMatchObject({
      type: 'password/link-expired',
    })
    const tomasz = await world.user('tomasz')
    const query = { version: tomasz.version }
    expect(await refusalOf(ines.call(removeMember, { params: { userId: tomasz.id }, query }))).toMatchObject({
      type: 'team/not-possible',
    })
  })

  it('refuses an address of the same company and of the seller, at the field', async () => {
    const world = await createWorld({ orders: 0 })
    const ines = await world.as('ines')
    const refusals = []
    for (const person of ['tomasz', 'marta']) {
      const body = newMember({ email: (await world.user(person)).email.toUpperCase() })
      refusals.push(await refusalOf(ines.call(inviteMember, { body }, { idempotencyKey: newKey() })))
    }
    for (const { type, status, errors } of refusals)
      expect({ type, status, errors }).toEqual({
        type: 'team/email-taken',
        status: 409,
        errors: [{ pointer: '/email', code: 'unavailable' }],
      })
  })

  it('ACC-17 switches a person off, which ends their sessions, and on again', async () => {
    const world = await createWorld({ orders: 0 })
    const [ines, tomasz] = [await world.as('ines'), await world.as('tomasz')]
    const member = await memberOf(world, ines, 'tomasz')
    const params = { userId: member.id }
    const off = await ines.call(deactivateMember, { params, body: { version: member.version } })
    expect(off.state).toBe('inactive')
    expect((await tomasz.call(getSession, {})).session).toBeNull()
    expect(await refusalOf(ines.call(deactivateMember, { params, body: { version: off.version } }))).toMatchObject({
      params: { code: 'state.inactive' },
    })
    const on = await ines.call(activateMember, { params, body: { version: off.version } })
    expect(on.state).toBe('active')
    expect((await (await world.as('tomasz')).call(getSession, {})).session).not.toBeNull()
  })

  it('ACC-18 confirms that a registered person belongs to the company; until then they have no right at all', async () => {
    const world = await createWorld({ orders: 0 })
    const ines = await world.as('ines')
    const olga = await memberOf(world, ines, 'olga')
    expect(olga.state).toBe('awaitingConfirmation')
    expect(olga.rights.every(({ effective }) => effective === null)).toBe(true)
    expect((await world.contextOf('olga')).actor.grants).toEqual({})
    const params = { userId: olga.id }
    const confirmed = await ines.call(confirmMember, { params, body: { version: olga.version } })
    expect(confirmed.state).toBe('invited')
    expect((await world.contextOf('olga')).actor.grants['orders.create']).toBe('company')
    expect(await refusalOf(ines.call(confirmMember, { params, body: { version: confirmed.version } }))).toMatchObject({
      params: { code: 'state.notAwaiting' },
    })
    const other = await createWorld({ orders: 0 })
    const manager = await other.as('ines')
    await manager.call(removeMember, { params, query: { version: olga.version } })
    expect(await refusalOf(manager.call(getMember, { params }))).toMatchObject({ status: 404 })
  })

  it('answers a change that somebody else overtook with the person as they are now', async () => {
    const world = await createWorld({ orders: 0 })
    const ines = await world.as('ines')
    const tomasz = await memberOf(world, ines, 'tomasz')
    const params = { userId: tomasz.id }
    await ines.call(updateMember, { params, body: bodyOf(tomasz, { name: 'Tomasz W.' }) })
    const refusal = await refusalOf(ines.call(updateMember, { params, body: bodyOf(tomasz, { phone: '+48 1234567' }) }))
    expect(refusal).toMatchObject({ type: 'conflict/stale', current: { name: 'Tomasz W.' } })
  })

  it('offers branches as a tree, authorizers who may decide, and roles the manager may give', async () => {
    const world = await createWorld({ orders: 0 })
    const ines = await world.as('ines')
    const choices = await ines.call(getMemberChoices, {})
    expect(choices.currency).toBe('PLN')
    expect(choices.accountRoles.map(({ role, reason }) => [role, reason])).toEqual([
      ['regular', null],
      ['accountManager', null],
      ['subAccount', null],
    ])
    const names = choices.authorizers.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['Adam Lis', 'Ewa Sikora', 'Ines Calder']))
    for (const name of ['Maja Król', 'Tomasz Wrona', 'Olga Wolska']) expect(names).not.toContain(name)
    expect(choices.branches[0]!.depth).toBe(0)
    expect(choices.options.filter(({ stored }) => stored).map(({ option }) => option)).toEqual([
      'mayOrder',
      'maySeePrices',
      'maySeeStock',
    ])
  })

  it('shows the team to people who may look, with who can change it', async () => {
    const world = await createWorld({ orders: 0 })
    const { id } = await world.user('tomasz')
    await world.store.write(async (tx) => ok(await tx.users.update(id, { overrides: { 'team.view': 'company' } })))
    const tomasz = await world.as('tomasz')
    const adam = await memberOf(world, tomasz, 'adam')
    expect(adam.allowedActions.every(({ allowed }) => !allowed)).toBe(true)
    expect(adam.allowedActions[0]!.reason).toMatchObject({ code: 'permission.teamEdit', ask: ['Ines Calder'] })
    expect(await refusalOf(tomasz.call(getMemberChoices, {}))).toMatchObject({
      type: 'access/forbidden',
      params: { permission: 'team.edit' },
      ask: ['Ines Calder'],
    })
  })
})
