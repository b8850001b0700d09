import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { updateSyncJob } from '@/contract/admin/sync'
import { getSyncJob } from '@/contract/admin/sync-controls'
import { renderRoute } from '@/testing/render-route'
import { createWorld, type World } from '@/testing/world'

const jobOf = (world: World) =>
  world.store.read(async (tx) => {
    const job = await tx.syncJobs.one('key', 'pricesIn')
    if (!job) throw new Error('There is no such job')
    return job
  })

it('ADM-13 ADM-15 shows the next runs while the schedule is typed, and sets a run for a time and takes it back', async () => {
  const { user, world } = await renderRoute('/admin/sync/jobs/pricesIn', { as: 'ida' })
  const times = await screen.findByRole('table', { name: 'Next five runs' })
  expect(within(times).getAllByRole('row')).toHaveLength(6)
  const field = screen.getByLabelText('Interval, hh:mm:ss')
  await user.clear(field)
  await user.type(field, '90m')
  expect(field).toHaveValue('90m')
  expect(await screen.findByText('with the change')).toBeInTheDocument()
  await user.click(screen.getByRole('radio', { name: 'Keep it' }))
  await user.click(screen.getByRole('radio', { name: 'Let the new one wait' }))
  const { nextRunAt } = await jobOf(world)
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(async () =>
    expect(await jobOf(world)).toMatchObject({ intervalSeconds: 5400, overlap: 'queue', nextRunAt }),
  )

  await user.click(await screen.findByRole('button', { name: 'More runs of Prices' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Set a single run…' }))
  const dialog = await screen.findByRole('dialog', { name: 'Run Prices once' })
  await user.type(within(dialog).getByLabelText('In, hh:mm:ss'), '00:30:00')
  await user.click(within(dialog).getByRole('button', { name: 'Set the run' }))
  const back = await screen.findByRole('button', { name: 'Take back the single run of Prices' })
  expect((await jobOf(world)).oneOff).toMatchObject({ setBy: 'Ida Sol', at: world.clock.now() + 1_800_000 })
  await user.click(back)
  await waitFor(async () => expect((await jobOf(world)).oneOff).toBeNull())
})

it('ADM-15 asks when somebody else changed the job meanwhile, and tells the change in the history', async () => {
  const world = await createWorld()
  const { user, browser } = await renderRoute('/admin/sync/jobs/pricesIn', { as: 'marta', world })
  const field = screen.getByLabelText('Rows in a batch')
  await user.clear(field)
  await user.type(field, '50')
  const other = await world.as('ida')
  const { id: jobId, version } = await other.call(getSyncJob, { params: { jobKey: 'pricesIn' } })
  await other.call(updateSyncJob, { params: { jobId }, body: { version, batchSize: 80, retries: 1 } })
  browser.mountHere()

  await user.click(screen.getByRole('button', { name: 'Save' }))
  const conflict = await screen.findByTestId('conflict-dialog')
  await user.click(within(conflict).getByRole('button', { name: 'Save with these choices' }))
  await waitFor(async () => expect(await jobOf(world)).toMatchObject({ batchSize: 50, retries: 1 }))
  await user.click(screen.getByRole('button', { name: 'Changes' }))
  const history = await screen.findByRole('list', { name: 'Timeline' })
  await waitFor(() => expect(within(history).getAllByText('Settings changed').length).toBeGreaterThan(1))
})

it('shows who may not set it up how it runs, and no more', async () => {
  await renderRoute('/admin/sync/jobs/stockIn', { as: 'tomasz' })
  expect(screen.queryByText('Schedule')).not.toBeInTheDocument()
})
