import { describe, expect, test } from 'vitest'
import { updatePortalSettings } from '@/contract/admin/portal-settings'
import { listScheduledTasks, runScheduledTask } from '@/contract/admin/scheduled-tasks'
import { getProfile } from '@/contract/profile'
import { addDays } from '@/domain/calendar'
import type { MailKind } from '@/domain/mail-kinds'
import { ok } from '@/domain/result'
import { createWorld, type World } from '@/testing/world'
import { newestOf, statusOf } from '@mocks/engine/quotes/quote-record'
import { erpToday } from '@mocks/erp/calendar'
import { alterQuote, reprice } from '@mocks/http/testing/quotes'
import type { QuoteRow } from '@mocks/store/rows/quotes'

type Task = 'quoteReminders' | 'registrationReminders'
const run = async (world: World, task: Task) => {
  const marta = await world.as('marta')
  const { jobs } = await marta.call(listScheduledTasks, {})
  await marta.call(runScheduledTask, { params: { jobId: jobs.find(({ key }) => key === task)!.id }, body: {} })
  await world.backend.advance(5_000)
}
const mailsOf = (world: World, ...kinds: MailKind[]) =>
  world.store.read(async (tx) => (await tx.mails.all()).filter(({ kind }) => kinds.includes(kind)))
const setting = async (world: World, change: object) => {
  const marta = await world.as('marta')
  const [row] = await world.store.read((tx) => tx.portalSettings.all())
  await marta.call(updatePortalSettings, { body: { version: row!.version, ...change } })
}
/** Only this offer of Kestrel is still open, and it runs out in so many days. */
const offerEnding = async (world: World, days: number): Promise<QuoteRow> => {
  const { id: ines, companyId } = await world.user('ines')
  const quotes = await world.store.read((tx) => tx.quotes.all())
  const chosen = quotes.find(
    (quote) => quote.companyId === companyId && statusOf(quote, world.clock.now()) === 'offered',
  )!
  const validUntil = addDays(erpToday(world.clock.now()), days)
  for (const { id } of quotes)
    await alterQuote(world, id, ({ versions }) =>
      id === chosen.id
        ? { userId: ines, versions: versions.map((version) => ({ ...version, validUntil })) }
        : { state: 'withdrawn' },
    )
  return world.store.read((tx) => tx.quotes.require(chosen.id))
}

describe('reminders of quotes', () => {
  test('ADM-18 QUO-03 reach whoever asked for it and the sales contact, once, when the last day is near', async () => {
    const world = await createWorld({ orders: 0 })
    const quote = await offerEnding(world, 3)
    await run(world, 'quoteReminders')
    const company = await world.store.read((tx) => tx.companies.require(quote.companyId))
    const mails = await mailsOf(world, 'quoteExpires', 'quoteExpiresSeller')
    const { email } = await world.user('ines')
    expect(mails.map(({ kind, to }) => [kind, to]).toSorted()).toEqual([
      ['quoteExpires', email],
      ['quoteExpiresSeller', company.salesContact.email],
    ])
    for (const mail of mails) expect(mail.subject).toContain(quote.number)
    expect(mails[0]!.links[0]!.href).toBe(`/account/quotes/${quote.id}`)
    await run(world, 'quoteReminders')
    expect(await mailsOf(world, 'quoteExpires', 'quoteExpiresSeller')).toHaveLength(2)
    await reprice(world, quote.id, 1)
    await run(world, 'quoteReminders')
    expect(await mailsOf(world, 'quoteExpires', 'quoteExpiresSeller')).toHaveLength(4)
  })

  test('ADM-18 keep to the days of the settings, and leave settled and expired quotes alone', async () => {
    const world = await createWorld({ orders: 0 })
    const quote = await offerEnding(world, 4)
    await run(world, 'quoteReminders')
    expect(await mailsOf(world, 'quoteExpires')).toEqual([])
    await alterQuote(world, quote.id, () => ({ state: 'ordered' }))
    await setting(world, { quoteReminderDays: 4 })
    await run(world, 'quoteReminders')
    expect(await mailsOf(world, 'quoteExpires')).toEqual([])
    await alterQuote(world, quote.id, () => ({ state: 'offered' }))
    await run(world, 'quoteReminders')
    expect(await mailsOf(world, 'quoteExpires')).toHaveLength(1)
  })

  test('ADM-18 come by themselves every day, name no price to whoever may not see any, and can be switched off', async () => {
    const world = await createWorld({ orders: 0 })
    const quote = await offerEnding(world, 2)
    const { id } = await world.user('ines')
    await world.store.write(async (tx) => ok(await tx.users.update(id, { overrides: { 'prices.view': 'none' } })))
    await world.backend.advance(25 * 3_600_000)
    const [mail] = await mailsOf(world, 'quoteExpires')
    expect(mail?.text).toContain(quote.number)
    expect(mail?.text).not.toContain(quote.currency)
    const { notifications } = await (await world.as('ines')).call(getProfile, {})
    expect(notifications).toContainEqual({ event: 'quoteExpires', wanted: true })
    await world.store.write(async (tx) => ok(await tx.users.update(id, { notifications: { quoteExpires: false } })))
    await alterQuote(world, quote.id, ({ versions }) => ({ remindedVersion: null, versions }))
    await run(world, 'quoteReminders')
    expect(await mailsOf(world, 'quoteExpires')).toHaveLength(1)
    expect(newestOf(quote).number).toBeGreaterThan(0)
  })
})

describe('reminders of registrations', () => {
  /** The registrations that wait are so many days old. */
  const aged = async (world: World, days: number) => {
    const at = world.clock.now() - days * 24 * 3_600_000
    await world.store.write(async (tx) => {
      for (const { id, state } of await tx.registrations.all())
        if (state === 'waiting') await tx.registrations.update(id, { confirmedAt: at, submittedAt: at })
      return ok(null)
    })
    return world.store.read(async (tx) => (await tx.registrations.all()).filter(({ state }) => state === 'waiting'))
  }

  test('ADM-18 REG-03 ADM-11 reach everybody who may decide, each with those in their reach', async () => {
    const world = await createWorld({ orders: 0 })
    const waiting = await aged(world, 5)
    expect(waiting.some(({ country }) => !['PL', 'CZ'].includes(country))).toBe(true)
    await run(world, 'registrationReminders')
    const mails = await mailsOf(world, 'registrationsWaiting')
    const told = (person: string) => mails.find(({ to }) => to.startsWith(person))?.text ?? ''
    for (const { number, country } of waiting) {
      expect([number, told('marta').includes(number), told('jonas').includes(number)]).toEqual([number, true, true])
      expect([number, told('nina').includes(number)]).toEqual([number, ['PL', 'CZ'].includes(country)])
    }
    // Karol sees registrations and may not decide.
    expect([told('karol'), told('ida')]).toEqual(['', ''])
  })

  test('ADM-18 begin after the days of the settings, and can be switched off', async () => {
    const world = await createWorld({ orders: 0 })
    await aged(world, 1)
    await run(world, 'registrationReminders')
    expect(await mailsOf(world, 'registrationsWaiting')).toEqual([])
    await setting(world, { registrationReminderDays: 1 })
    const { id } = await world.user('jonas')
    const jonas = await world.as('jonas')
    expect((await jonas.call(getProfile, {})).notifications.map(({ event }) => event)).toEqual(['registrationsWaiting'])
    await world.store.write(async (tx) =>
      ok(await tx.users.update(id, { notifications: { registrationsWaiting: false } })),
    )
    await run(world, 'registrationReminders')
    const mails = await mailsOf(world, 'registrationsWaiting')
    expect(mails.some(({ to }) => to.startsWith('marta'))).toBe(true)
    expect(mails.some(({ to }) => to.startsWith('jonas'))).toBe(false)
  })
})
