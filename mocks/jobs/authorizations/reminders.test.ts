import { expect, test } from 'vitest'
import { listScheduledTasks, runScheduledTask, updateScheduledTask } from '@/contract/admin/scheduled-tasks'
import { getSession } from '@/contract/session'
import { ok } from '@/domain/result'
import { setErpMode } from '@mocks/erp/health'
import { createWorld, type World } from '@/testing/world'

const reminderMails = (world: World) =>
  world.store.read(async (tx) => (await tx.mails.all()).filter(({ kind }) => kind === 'authorizationReminder'))
const jobOf = async (world: World) => {
  const marta = await world.as('marta')
  const { jobs } = await marta.call(listScheduledTasks, {})
  return { marta, job: jobs.find(({ key }) => key === 'authorizationReminders')! }
}

test('AUT-11 ADM-18 one mail for each authorizer, listing what the badge counts, also while the ERP is away', async () => {
  const world = await createWorld()
  const ctx = await world.contextOf('ida')
  await world.store.write(async (tx) => ok(await setErpMode(tx, ctx, 'down')))
  const { marta, job } = await jobOf(world)
  expect(job.direction).toBe('internal')
  await marta.call(runScheduledTask, { params: { jobId: job.id }, body: {} })
  await world.backend.advance(5_000)

  const mails = await reminderMails(world)
  const expected: [string, number][] = []
  for (const person of ['adam', 'ewa', 'ines', 'maja', 'tomasz']) {
    const client = await world.as(person)
    const { waitingAuthorizations } = (await client.call(getSession, {})).session!
    if (waitingAuthorizations > 0) expected.push([(await world.user(person)).email, waitingAuthorizations])
  }
  expect(expected.length).toBeGreaterThan(1)
  expect(mails.map(({ to }) => to).toSorted()).toEqual(expected.map(([to]) => to).toSorted())
  for (const [to, count] of expected) {
    const text = mails.find((mail) => mail.to === to)?.text ?? ''
    expect(text.match(/SO-\d+/g)).toHaveLength(count)
    expect(text).toContain('Maja Król')
  }
  const { job: after } = await jobOf(world)
  expect(after.lastRuns[0]).toMatchObject({ state: 'succeeded', counts: { created: expected.length } })
})

test('ADM-18 comes by itself at its interval, and not at all while it is off', async () => {
  const world = await createWorld()
  const { marta, job } = await jobOf(world)
  const off = await marta.call(updateScheduledTask, {
    params: { jobId: job.id },
    body: { version: job.version, enabled: false },
  })
  await world.backend.advance(26 * 3_600_000)
  expect(await reminderMails(world)).toEqual([])
  const on = { version: off.version, enabled: true, intervalSeconds: 3600 }
  await (await world.as('marta')).call(updateScheduledTask, { params: { jobId: job.id }, body: on })
  await world.backend.advance(3_700_000)
  expect((await reminderMails(world)).length).toBeGreaterThan(0)
})

test('whoever does not want reminders gets none', async () => {
  const world = await createWorld()
  const { id, email } = await world.user('adam')
  await world.store.write(async (tx) =>
    ok(await tx.users.update(id, { notifications: { authorizationReminder: false } })),
  )
  const { marta, job } = await jobOf(world)
  await marta.call(runScheduledTask, { params: { jobId: job.id }, body: {} })
  await world.backend.advance(5_000)
  const mails = await reminderMails(world)
  expect(mails.length).toBeGreaterThan(0)
  expect(mails.map(({ to }) => to)).not.toContain(email)
})
