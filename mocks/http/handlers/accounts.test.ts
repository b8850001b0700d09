import { describe, expect, it } from 'vitest'
import {
  activateAccount,
  createAccount,
  deactivateAccount,
  getAccount,
  getAccountChoices,
  listAccountCompanies,
  listAccounts,
  updateAccount,
} from '@/contract/admin/accounts'
import { getPortalSettings, updatePortalSettings } from '@/contract/admin/portal-settings'
import { getMember, inviteMember, listMembers } from '@/contract/team'
import { getSession, setPassword } from '@/contract/session'
import type { CompanyId } from '@/domain/ids'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld } from '@/testing/world'
import { newKey } from '../testing/buyers'
import { bodyOf, newMember } from '../testing/members'

describe('shop accounts in the administration', () => {
  it('ADM-17 lists the accounts of every company by customer, role and state', async () => {
    const world = await createWorld({ orders: 0 })
    const marta = await world.as('marta')
    const page = await marta.call(listAccounts, { query: { pageSize: 200, sort: 'company' } })
    const companies = new Set(page.rows.map(({ companyName }) => companyName))
    expect(companies.size).toBeGreaterThan(4)
    expect(page.rows.map(({ companyName }) => companyName)).toEqual(
      page.rows.map(({ companyName }) => companyName).toSorted((a, b) => a.localeCompare(b)),
    )
    expect(page.views.all).toBe(page.total)
    const { companyId } = await world.user('ines')
    const query = { companyId: [companyId!], role: ['subAccount' as const], state: ['invitationExpired' as const] }
    const found = await marta.call(listAccounts, { query })
    expect(found.rows.map(({ name }) => name)).toEqual(['Nadia Orlik'])
    const byCustomer = await marta.call(listAccounts, { query: { q: 'rheintal' } })
    expect(byCustomer.rows.map(({ name }) => name)).toContain('Lukas Feld')
  })

  it('ACC-05 creates an account manager for a customer, who then manages the team in the store', async () => {
    const world = await createWorld({ orders: 0 })
    const marta = await world.as('marta')
    const { companies } = await marta.call(listAccountCompanies, { query: { q: 'fern' } })
    const companyId = companies[0]!.id
    const choices = await marta.call(getAccountChoices, { query: { companyId } })
    expect(choices.accountRoles.every(({ reason }) => reason === null)).toBe(true)
    const body = { companyId, ...newMember({ email: 'boss@fernandsons.example', accountRole: 'accountManager' }) }
    const made = await marta.call(createAccount, { body }, { idempotencyKey: newKey() })
    expect(made).toMatchObject({
      accountRole: 'accountManager',
      state: 'invited',
      companyId,
      createdBy: 'Marta Lindqvist',
    })
    const mails = await world.store.read((tx) => tx.mails.by('userId', made.id))
    const token = mails[0]!.links[0]!.href.split('token=')[1]!
    const guest = world.guest()
    await guest.call(setPassword, { params: { token }, body: { password: 'seven quiet green windows' } })
    expect((await guest.call(getSession, {})).session!.permissions).toContain('team.edit')
    expect((await guest.call(listMembers, { query: {} })).rows.map(({ name }) => name)).toContain('Grace Fern')
  })

  it('ACC-01 ACC-07 shows a sub-account made in the store with its role, and makes every role itself', async () => {
    const world = await createWorld({ orders: 0 })
    const ines = await world.as('ines')
    const made = await ines.call(
      inviteMember,
      { body: newMember({ email: 'new@kestrel-joinery.example' }) },
      { idempotencyKey: newKey() },
    )
    const marta = await world.as('marta')
    const found = await marta.call(listAccounts, { query: { q: 'new@kestrel' } })
    expect(found.rows).toMatchObject([{ id: made.id, accountRole: 'subAccount', companyId: made.companyId }])
    const regular = newMember({ email: 'regular@kestrel-joinery.example', accountRole: 'regular' })
    const account = await marta.call(
      createAccount,
      { body: { companyId: made.companyId, ...regular } },
      { idempotencyKey: newKey() },
    )
    expect((await ines.call(getMember, { params: { userId: account.id } })).accountRole).toBe('regular')
  })

  it('ACC-02 has no account role for staff, and none without a customer of the ERP', async () => {
    const world = await createWorld({ orders: 0 })
    const marta = await world.as('marta')
    const karol = await world.user('karol')
    expect(karol.accountRole).toBeNull()
    const names = (await marta.call(listAccounts, { query: { pageSize: 200 } })).rows.map(({ name }) => name)
    for (const name of ['Karol Nowak', 'Marta Lindqvist']) expect(names).not.toContain(name)
    expect(await refusalOf(marta.call(getAccount, { params: { userId: karol.id } }))).toMatchObject({ status: 404 })
    const some = await marta.call(getAccount, { params: { userId: (await world.user('grace')).id } })
    const body = bodyOf(some, { version: karol.version, accountRole: 'accountManager' })
    expect(await refusalOf(marta.call(updateAccount, { params: { userId: karol.id }, body }))).toMatchObject({
      type: 'resource/not-found',
    })
    const nowhere = { companyId: 'cmp_nowhere' as CompanyId, ...newMember({ email: 'agent@portico-supply.example' }) }
    expect(
      (await refusalOf(marta.call(createAccount, { body: nowhere }, { idempotencyKey: newKey() }))).errors,
    ).toEqual([{ pointer: '/companyId', code: 'unknown' }])
  })

  it('ADM-17 edits, switches off and on; a look alone takes accounts.view, the rest accounts.edit', async () => {
    const world = await createWorld({ orders: 0 })
    const marta = await world.as('marta')
    const params = { userId: (await world.user('tomasz')).id }
    const tomasz = await marta.call(getAccount, { params })
    const changed = await marta.call(updateAccount, { params, body: bodyOf(tomasz, { name: 'Tomasz B. Wrona' }) })
    expect(changed.name).toBe('Tomasz B. Wrona')
    const off = await marta.call(deactivateAccount, { params, body: { version: changed.version } })
    const on = await marta.call(activateAccount, { params, body: { version: off.version } })
    expect([off.state, on.state]).toEqual(['inactive', 'active'])
    const ida = await world.as('ida')
    expect(await refusalOf(ida.call(getAccount, { params }))).toMatchObject({
      type: 'access/forbidden',
      params: { permission: 'accounts.view' },
      ask: ['Marta Lindqvist'],
    })
  })
})

describe('settings that gate accounts', () => {
  it('ADM-19 change one by one, say how many accounts they reach, and count at once', async () => {
    const world = await createWorld({ orders: 0 })
    const marta = await world.as('marta')
    const before = await marta.call(getPortalSettings, {})
    expect(before).toMatchObject({
      orderingMode: 'viewAndOrder',
      onlineOrderPayment: 'onAccount',
      pricesVisible: true,
      stockVisible: true,
      managersGrantRights: true,
      registrationOpen: true,
    })
    expect(before.affected.orderingMode).toBeGreaterThan(before.affected.onlineOrderPayment!)
    expect(before.affected.onlineOrderPayment).toBeGreaterThan(2)
    const body = { version: before.version, pricesVisible: false, registrationOpen: false }
    const after = await marta.call(updatePortalSettings, { body })
    expect(after).toMatchObject({
      ...before,
      ...body,
      version: before.version + 1,
      changedBy: 'Marta Lindqvist',
      changedAt: after.changedAt,
    })
    const { session } = await (await world.as('ines')).call(getSession, {})
    expect(session!.permissions).not.toContain('prices.view')
    expect(await refusalOf(marta.call(updatePortalSettings, { body }))).toMatchObject({
      type: 'conflict/stale',
      current: { pricesVisible: false },
    })
  })
})
