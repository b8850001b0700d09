import { describe, expect, it } from 'vitest'
import {
  approveRegistration,
  findErpCustomers,
  getRegistration,
  listRegistrations,
  rejectRegistration,
} from '@/contract/admin/registrations'
import { confirmRegistration, submitRegistration } from '@/contract/registrations'
import { setPassword } from '@/contract/session'
import { confirmMember, getMember, removeMember } from '@/contract/team'
import type { RegistrationId } from '@/domain/ids'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World } from '@/testing/world'

const form = {
  companyName: 'Brzoza Meble',
  country: 'PL' as const,
  vatNumber: 'pl 873-118-10-03',
  street: 'ul. Lwowska 74',
  postalCode: '33-100',
  city: 'Tarnów',
  contactName: 'Jan Brzoza',
  email: 'Jan@Brzoza-Meble.example',
  phone: '+48 14 555 01 90',
  locale: 'pl' as const,
  consent: true,
}
const kestrel = { ...form, companyName: 'Kestrel', vatNumber: 'PL6762481946', email: 'new@kestrel-joinery.example' }
const brzoza = 'reg_brzoza' as RegistrationId
const idempotencyKey = () => ({ idempotencyKey: crypto.randomUUID() })

const newestMail = async (world: World) => (await world.store.read((tx) => tx.mails.all())).at(-1)
const tokenOf = async (world: World) => (await newestMail(world))?.links[0]?.href.split('token=')[1] ?? ''
const submit = (world: World, body: Parameters<typeof bodyOf>[0] = {}) =>
  world.guest().call(submitRegistration, { body: bodyOf(body) })
const bodyOf = (body: Partial<typeof form>) => ({ ...form, ...body })
const detail = async (world: World, id: RegistrationId) =>
  (await world.as('marta')).call(getRegistration, { params: { registrationId: id } })

describe('the form', () => {
  it('REG-01 takes a registration, mails a link, and queues it once the address is confirmed', async () => {
    const world = await createWorld()
    const { number } = await submit(world)
    const marta = await world.as('marta')
    const unconfirmed = await marta.call(listRegistrations, { query: { view: 'unconfirmed', q: number } })
    expect(unconfirmed.rows).toMatchObject([{ number, vatNumber: 'PL8731181003', email: 'jan@brzoza-meble.example' }])

    const mail = await newestMail(world)
    expect(mail).toMatchObject({ kind: 'registrationConfirm', to: 'jan@brzoza-meble.example', locale: 'pl' })
    const token = await tokenOf(world)
    const confirmed = await world.guest().call(confirmRegistration, { params: { token } })
    expect(confirmed).toEqual({ number, companyName: 'Brzoza Meble', next: 'seller' })
    expect(await world.guest().call(confirmRegistration, { params: { token } })).toEqual(confirmed)
    const waiting = await marta.call(listRegistrations, { query: { q: number } })
    expect(waiting.rows).toMatchObject([{ number, state: 'waiting', bestMatch: { customerNumber: 'C-10082' } }])
  })

  it('REG-01 says at the field what is wrong with a tax number', async () => {
    const world = await createWorld()
    const wrong = async (body: Partial<typeof form>) => (await refusalOf(submit(world, body))).errors
    expect(await wrong({ vatNumber: 'PL8731181004' })).toEqual([{ pointer: '/vatNumber', code: 'taxNumberCheckDigit' }])
    expect(await wrong({ vatNumber: '12' })).toEqual([{ pointer: '/vatNumber', code: 'taxNumberFormat' }])
    expect(await wrong({ consent: false })).toEqual([{ pointer: '/consent', code: 'required' }])
    expect((await wrong({ email: 'x', contactName: ' ' }))?.map(({ pointer }) => pointer)).toEqual([
      '/contactName',
      '/email',
    ])
  })

  it('tells nobody who has an account: the answer is the same, only the mail differs', async () => {
    const world = await createWorld()
    const known = await submit(world, { email: 'INES.calder@kestrel-joinery.example' })
    expect(Object.keys(known)).toEqual(['number'])
    expect(await newestMail(world)).toMatchObject({
      kind: 'registrationKnown',
      to: 'ines.calder@kestrel-joinery.example',
    })
    expect(await world.store.read((tx) => tx.registrations.by('email', 'ines.calder@kestrel-joinery.example'))).toEqual(
      [],
    )
  })

  it('takes only so many from one place, only with a link that is fresh, and none while it is closed', async () => {
    const world = await createWorld()
    const guest = world.guest()
    for (let time = 0; time < 5; time += 1)
      await guest.call(submitRegistration, { body: bodyOf({ email: `p${time}@a.example` }) })
    expect(await refusalOf(guest.call(submitRegistration, { body: form }))).toMatchObject({ status: 429 })

    const token = await tokenOf(world)
    await world.backend.advance(3 * 86_400_000 + 1)
    const late = await refusalOf(guest.call(confirmRegistration, { params: { token } }))
    expect(late.type).toContain('registration/link-expired')
    await world.store.write(async (tx) => {
      const [settings] = await tx.portalSettings.all()
      if (settings) await tx.portalSettings.update(settings.id, { registrationOpen: false })
      return { ok: true, value: undefined }
    })
    expect((await refusalOf(submit(world))).type).toContain('registration/closed')
  })

  it('ACC-18 asks the account managers of a company that has an account whether the person belongs to it', async () => {
    const world = await createWorld()
    await submit(world, kestrel)
    const confirmed = await world.guest().call(confirmRegistration, { params: { token: await tokenOf(world) } })
    expect(confirmed.next).toBe('colleagues')
    const asked = await newestMail(world)
    expect(asked).toMatchObject({ kind: 'memberAwaitsConfirmation', to: 'ines.calder@kestrel-joinery.example' })
    const { id } = await world.user('new@kestrel-joinery.example')
    const ines = await world.as('ines')
    const { version, state } = await ines.call(getMember, { params: { userId: id } })
    expect(state).toBe('awaitingConfirmation')
    await ines.call(confirmMember, { params: { userId: id }, body: { version } })
    expect(await newestMail(world)).toMatchObject({ kind: 'invitation', to: 'new@kestrel-joinery.example' })
    const marta = await world.as('marta')
    const { rows } = await marta.call(listRegistrations, { query: { view: 'approved', q: confirmed.number } })
    expect(rows).toMatchObject([{ number: confirmed.number }])
  })

  it('ACC-18 tells who registered when the colleagues do not know them', async () => {
    const world = await createWorld()
    await submit(world, kestrel)
    const { number } = await world.guest().call(confirmRegistration, { params: { token: await tokenOf(world) } })
    const { id, version } = await world.user('new@kestrel-joinery.example')
    await (await world.as('ines')).call(removeMember, { params: { userId: id }, query: { version } })
    expect(await newestMail(world)).toMatchObject({ kind: 'registrationRejected', to: 'new@kestrel-joinery.example' })
    const marta = await world.as('marta')
    expect((await marta.call(listRegistrations, { query: { view: 'rejected', q: number } })).total).toBe(1)
  })
})

describe('the queue', () => {
  it('REG-02 suggests the cards of the ERP with reasons, and finds others by words', async () => {
    const world = await createWorld()
    const { matches, taxNumberState } = await detail(world, brzoza)
    expect(taxNumberState).toBe('valid')
    expect(matches?.[0]).toMatchObject({ customerNumber: 'C-10082', score: 100, inPortal: false })
    expect(matches?.[0]?.reasons).toEqual([
      'taxNumber',
      'name',
      'emailDomain',
      'postalCode',
      'city',
      'contactEmail',
      'contactName',
    ])
    const marta = await world.as('marta')
    const found = await marta.call(findErpCustomers, { params: { registrationId: brzoza }, query: { q: 'freiburg' } })
    expect(found.matches).toMatchObject([{ customerNumber: 'C-10027', inPortal: true }])
    await world.backend.controls({ command: 'erp', mode: 'down' })
    expect((await detail(world, brzoza)).matches).toBeNull()
  })

  it('REG-03 REG-04 approves in one step: customer linked, person invited, password set, signed in', async () => {
    const world = await createWorld()
    const marta = await world.as('marta')
    const { version } = await detail(world, brzoza)
    const approval = {
      params: { registrationId: brzoza },
      body: { version, customerNumber: 'C-10082', accountRole: 'accountManager' as const },
    }
    const done = await marta.call(approveRegistration, approval, idempotencyKey())
    expect(done).toMatchObject({
      state: 'approved',
      decidedBy: 'Marta Lindqvist',
      linkedTo: { customerNumber: 'C-10082' },
    })
    expect(await newestMail(world)).toMatchObject({
      kind: 'registrationApproved',
      to: 'hanna@stolarnia-brzoza.example',
    })
    const password = 'seven quiet oak planks'
    const { session } = await world
      .guest()
      .call(setPassword, { params: { token: await tokenOf(world) }, body: { password } })
    expect(session).toMatchObject({ company: { customerNumber: 'C-10082', currency: 'PLN' } })
    expect(session?.permissions).toContain('team.edit')

    const again = await refusalOf(marta.call(approveRegistration, approval, idempotencyKey()))
    expect(again.type).toContain('registration/decided')
  })

  it('REG-03 refuses what cannot be: unknown customer, ERP down, unconfirmed address, stale version', async () => {
    const world = await createWorld()
    const marta = await world.as('marta')
    const { version } = await detail(world, brzoza)
    const approve = (registrationId: RegistrationId, body: { version: number; customerNumber: string }) =>
      refusalOf(
        marta.call(
          approveRegistration,
          { params: { registrationId }, body: { ...body, accountRole: 'regular' } },
          idempotencyKey(),
        ),
      )
    expect((await approve(brzoza, { version, customerNumber: 'C-1' })).errors).toEqual([
      { pointer: '/customerNumber', code: 'unknown' },
    ])
    const stale = await approve(brzoza, { version: version + 1, customerNumber: 'C-10082' })
    expect(stale).toMatchObject({ status: 409, current: { id: brzoza, version } })
    const nordic = await approve('reg_nordic' as RegistrationId, { version: 1, customerNumber: 'C-10082' })
    expect(nordic.type).toContain('registration/unconfirmed')
    await world.backend.controls({ command: 'erp', mode: 'down' })
    expect((await approve(brzoza, { version, customerNumber: 'C-10082' })).type).toContain('erp/unavailable')
    expect(
      (await world.store.read(async (tx) => (await tx.users.by('email', 'hanna@stolarnia-brzoza.example'))[0])) ?? null,
    ).toBeNull()
  })

  it('rejects with a reason, which the person is mailed', async () => {
    const world = await createWorld()
    const marta = await world.as('marta')
    const { version } = await detail(world, brzoza)
    const body = { version, reason: 'We deliver to joiners only.' }
    const done = await marta.call(rejectRegistration, { params: { registrationId: brzoza }, body })
    expect(done).toMatchObject({ state: 'rejected', rejectReason: body.reason })
    expect((await newestMail(world))?.text).toContain(body.reason)
    expect(
      done.allowedActions.every(({ allowed, reason }) => !allowed && reason?.code === 'registration.decided'),
    ).toBe(true)
  })

  it('is decided only by who may: the order desk looks on', async () => {
    const world = await createWorld()
    const karol = await world.as('karol')
    const seen = await karol.call(getRegistration, { params: { registrationId: brzoza } })
    expect(seen.allowedActions.map(({ reason }) => reason?.code)).toEqual([
      'permission.registrationsDecide',
      'permission.registrationsDecide',
      'permission.registrationsDecide',
    ])
    const body = { version: seen.version, reason: 'x' }
    const refused = await refusalOf(karol.call(rejectRegistration, { params: { registrationId: brzoza }, body }))
    expect(refused.status).toBe(403)
  })
})
