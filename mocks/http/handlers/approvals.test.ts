import { describe, expect, it } from 'vitest'
import {
  approveRegistration,
  getApprovalChoices,
  getRegistration,
  listRegistrations,
  mergeRegistrations,
} from '@/contract/admin/registrations'
import { findErpCustomers } from '@/contract/admin/registrations'
import type { InputFor } from '@/contract/endpoint'
import type { RegistrationId } from '@/domain/ids'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World } from '@/testing/world'
import { branchIds } from '@mocks/seed/companies'
import { newKey } from '../testing/buyers'

const brzoza = 'reg_brzoza' as RegistrationId
const office = 'reg_brzozaOffice' as RegistrationId
type Body = InputFor<typeof approveRegistration>['body']

const open = async () => {
  const world = await createWorld()
  const marta = await world.as('marta')
  const detail = (registrationId: RegistrationId) => marta.call(getRegistration, { params: { registrationId } })
  const approve = async (registrationId: RegistrationId, body: Omit<Body, 'version'>) => {
    const { version } = await detail(registrationId)
    const input = { params: { registrationId }, body: { ...body, version } }
    return marta.call(approveRegistration, input, { idempotencyKey: newKey() })
  }
  return { world, marta, detail, approve }
}
const account = (world: World, email: string) => world.store.read(async (tx) => (await tx.users.by('email', email))[0])
const hanna = 'hanna@stolarnia-brzoza.example'

describe('an approval', () => {
  it('REG-04 suggests the contact person, and links the account with it', async () => {
    const { world, detail, approve } = await open()
    const [match] = (await detail(brzoza)).matches ?? []
    expect(match?.contacts[0]).toMatchObject({ code: 'K01', name: 'Hanna Brzoza', same: ['email', 'name', 'phone'] })
    await approve(brzoza, { customerNumber: 'C-10082', accountRole: 'accountManager', contactCode: 'K01' })
    const user = await account(world, hanna)
    const links = await world.store.read((tx) => tx.contactLinks.by('companyId', user!.companyId!))
    expect(links).toMatchObject([{ userId: user!.id, contactCode: 'K01', linkedBy: 'Marta Lindqvist' }])
  })

  it('REG-04 refuses a contact person who has an account, and one that is not on the card', async () => {
    const { world, approve } = await open()
    await approve(brzoza, { customerNumber: 'C-10082', accountRole: 'accountManager', contactCode: 'K01' })
    const role = { customerNumber: 'C-10082', accountRole: 'regular' as const }
    const taken = await refusalOf(approve(office, { ...role, contactCode: 'K01' }))
    expect(taken).toMatchObject({ status: 409, params: { name: 'Hanna Brzoza' } })
    expect((await refusalOf(approve(office, { ...role, contactCode: 'K77' }))).errors).toEqual([
      { pointer: '/contactCode', code: 'unknown' },
    ])
    expect(await account(world, 'biuro@stolarnia-brzoza.example')).toBeUndefined()
    await approve(office, { ...role, contactCode: 'K02' })
    expect(await account(world, 'biuro@stolarnia-brzoza.example')).toBeDefined()
  })

  it('REG-03 gives branch, options and single rights with the same step', async () => {
    const { world, marta, approve } = await open()
    const query = { customerNumber: 'C-10012', accountRole: 'subAccount' as const }
    const choices = await marta.call(getApprovalChoices, { params: { registrationId: brzoza }, query })
    expect(choices).toMatchObject({ inPortal: true, priceGroup: 'B' })
    expect(choices.branches.map(({ name }) => name)).toContain('Gdańsk')
    expect(choices.rights.find(({ permission }) => permission === 'orders.view')?.inherited).toBe('own')
    const options = {
      mayOrder: true,
      maySeePrices: false,
      maySeeStock: true,
      mayAuthorize: false,
      limitedBudget: false,
    }
    await approve(brzoza, {
      ...query,
      branchId: branchIds.gdansk,
      options,
      overrides: [{ permission: 'invoices.view', scope: 'none' }],
    })
    expect(await account(world, hanna)).toMatchObject({
      ...{ branchId: branchIds.gdansk, accountRole: 'subAccount', options },
      overrides: { 'invoices.view': 'none' },
    })
  })

  it('REG-03 sets the price group of a new customer in the ERP, and of no other', async () => {
    const { world, approve } = await open()
    const wrong = await refusalOf(
      approve(office, { customerNumber: 'C-10012', accountRole: 'regular', priceGroup: 'C' }),
    )
    expect(wrong.errors).toEqual([{ pointer: '/priceGroup', code: 'notAllowedHere' }])
    await approve(brzoza, { customerNumber: 'C-10082', accountRole: 'accountManager', priceGroup: 'C' })
    const [card, company] = await world.store.read((tx) =>
      Promise.all([tx.erpCustomers.one('customerNumber', 'C-10082'), tx.companies.one('customerNumber', 'C-10082')]),
    )
    expect([card?.priceGroup, company?.priceGroup]).toEqual(['C', 'C'])
  })

  it('ADM-11 somebody with the registrations tab alone approves, and finds the cards they need', async () => {
    const { world } = await open()
    const jonas = await world.as('jonas')
    const found = await jonas.call(findErpCustomers, { params: { registrationId: brzoza }, query: { q: 'brzoza' } })
    expect(found.matches).toMatchObject([{ customerNumber: 'C-10082' }])
    const { version } = await jonas.call(getRegistration, { params: { registrationId: brzoza } })
    const body = { version, customerNumber: 'C-10082', accountRole: 'accountManager' as const }
    const input = { params: { registrationId: brzoza }, body }
    expect(await jonas.call(approveRegistration, input, { idempotencyKey: newKey() })).toMatchObject({
      state: 'approved',
    })
  })
})

describe('duplicates', () => {
  it('REG-02 are merged: the kept one gets what it lacks, the other ends with a link', async () => {
    const { world, marta, detail } = await open()
    const kept = await detail(office)
    const [twin] = kept.duplicates
    expect(twin).toMatchObject({ id: brzoza, sameTaxNumber: true, contactName: 'Hanna Brzoza' })
    await world.store.write(async (tx) => ({
      ok: true,
      value: await tx.registrations.update(office, { message: null }),
    }))
    const { version } = await detail(office)
    const body = { version, otherId: brzoza, otherVersion: twin!.version }
    const merged = await marta.call(mergeRegistrations, { params: { registrationId: office }, body })
    expect(merged).toMatchObject({ state: 'waiting', merged: [{ number: 'REG-1004', email: hanna }], duplicates: [] })
    expect(merged.message).toContain('Kupujemy u Państwa')
    const gone = await detail(brzoza)
    expect(gone).toMatchObject({ state: 'merged', mergedInto: { number: 'REG-1001' }, decidedBy: 'Marta Lindqvist' })
    expect(gone.allowedActions.map(({ reason }) => reason?.code)).toEqual(Array(3).fill('registration.merged'))
    expect((await marta.call(listRegistrations, { query: { view: 'merged' } })).total).toBe(1)
    const again = { params: { registrationId: office }, body: { ...body, version: merged.version } }
    expect((await refusalOf(marta.call(mergeRegistrations, again))).type).toContain('registration/decided')
  })

  it('REG-02 are of one company: others, and one that moved on, are refused', async () => {
    const { marta, detail } = await open()
    const { version } = await detail(brzoza)
    const merge = (otherId: string, otherVersion: number) =>
      refusalOf(
        marta.call(mergeRegistrations, {
          params: { registrationId: brzoza },
          body: { version, otherId: otherId as RegistrationId, otherVersion },
        }),
      )
    expect((await merge('reg_tatra', 1)).type).toContain('registration/other-customer')
    expect((await merge('reg_glasklar', 1)).type).toContain('registration/decided')
    expect(await merge(office, 99)).toMatchObject({ status: 409, current: { id: brzoza } })
    expect((await merge(brzoza, version)).status).toBe(404)
  })

  it('REG-02 says since when the seller is waited for', async () => {
    const { marta } = await open()
    const { rows } = await marta.call(listRegistrations, { query: { view: 'all' } })
    for (const { state, waitingSince } of rows) expect(waitingSince !== null).toBe(state === 'waiting')
  })
})
