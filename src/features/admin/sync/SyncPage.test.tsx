import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { listSyncJobs, runSyncJob, updateSyncJob } from '@/contract/admin/sync'
import type { SyncJobKey } from '@/domain/sync/vocabulary'
import { breakDown } from '@/testing/break-down'
import { renderRoute } from '@/testing/render-route'
import { createWorld, type World } from '@/testing/world'

const jobOf = async (world: World, key: SyncJobKey) => {
  const job = await world.store.read((tx) => tx.syncJobs.one('key', key))
  if (!job) throw new Error(`No job ${key}`)
  return job
}
const rowOf = async (name: string) => {
  const link = await screen.findByRole('link', { name })
  const row = link.closest('tr')
  if (!row) throw new Error(`${name} stands in no row`)
  return within(row)
}

describe('the sync centre', () => {
  it('ADM-12 runs a job by hand, shows it running and then how it ended', async () => {
    const { user, world } = await renderRoute('/admin/sync', { as: 'marta' })
    const row = await rowOf('Stock levels')
    await user.click(row.getByRole('button', { name: 'Run Stock levels now' }))
    expect(await row.findByRole('progressbar')).toHaveAccessibleName('Stock levels, progress')
    expect(row.getByText('after this run')).toBeInTheDocument()

    await world.backend.advance(120_000)
    expect(await row.findByText('Succeeded')).toBeInTheDocument()
    const job = await jobOf(world, 'stockIn')
    const runs = await world.store.read((tx) => tx.syncRuns.by('jobId', job.id))
    expect(runs.some(({ trigger, startedBy }) => trigger === 'manual' && startedBy === 'Marta Lindqvist')).toBe(true)
  })

  it('ADM-12 joins the run that somebody else has started meanwhile', async () => {
    const world = await createWorld()
    // A page that hears of nothing: the run of the other shows only when the backend refuses a second one.
    await world.backend.controls({ command: 'failNext', status: 401, endpointId: 'streamChanges' })
    const { user, browser } = await renderRoute('/admin/sync', { as: 'marta', world })
    const row = await rowOf('Stock levels')
    const job = await jobOf(world, 'stockIn')
    const theirs = await (await world.as('ida')).call(runSyncJob, { params: { jobId: job.id }, body: {} })
    browser.mountHere()
    await user.click(row.getByRole('button', { name: 'Run Stock levels now' }))
    expect(await screen.findByText('Stock levels was already running. You see that run.')).toBeInTheDocument()
    expect(await row.findByRole('progressbar')).toHaveAccessibleName('Stock levels, progress')
    expect((await jobOf(world, 'stockIn')).currentRunId).toBe(theirs.id)

    await world.backend.advance(120_000)
    expect(await row.findByText('Succeeded')).toBeInTheDocument()
    const runs = await world.store.read((tx) => tx.syncRuns.by('jobId', job.id))
    expect(runs.map(({ startedBy }) => startedBy)).not.toContain('Marta Lindqvist')
  })

  it('ADM-12 stops a run that was started', async () => {
    const { user, world } = await renderRoute('/admin/sync', { as: 'ida' })
    const row = await rowOf('Stock levels')
    await user.click(row.getByRole('button', { name: 'Run Stock levels now' }))
    const stop = await row.findByRole('button', { name: /^Stop Stock levels/ })
    const { currentRunId } = await jobOf(world, 'stockIn')
    await user.click(stop)
    // Time goes on when the run has been told to stop, and not before.
    await waitFor(async () =>
      expect((await world.store.read((tx) => tx.syncRuns.require(currentRunId!))).state).toMatch(/^cancell/),
    )
    await world.backend.advance(60_000)
    expect(await row.findByText('Cancelled')).toBeInTheDocument()
  })

  it('ADM-14 switches a job off with a reason, and on again', async () => {
    const { user, world } = await renderRoute('/admin/sync', { as: 'marta' })
    const row = await rowOf('Prices')
    await user.click(row.getByRole('switch'))
    const question = await screen.findByRole('dialog', { name: 'Switch off Prices?' })
    await user.type(within(question).getByLabelText('Reason (optional)'), 'New price list is being entered')
    await user.click(within(question).getByRole('button', { name: 'Switch off' }))
    expect(await row.findByText('New price list is being entered')).toBeInTheDocument()
    expect(await jobOf(world, 'pricesIn')).toMatchObject({
      enabled: false,
      offReason: 'New price list is being entered',
    })

    await user.click(row.getByRole('switch'))
    await waitFor(async () => expect((await jobOf(world, 'pricesIn')).enabled).toBe(true))
  })

  it('ADM-14 lists the jobs that are off', async () => {
    const world = await createWorld()
    const other = await world.as('ida')
    const { jobs } = await other.call(listSyncJobs, {})
    const prices = jobs.find(({ key }) => key === 'pricesIn')!
    await other.call(updateSyncJob, { params: { jobId: prices.id }, body: { version: prices.version, enabled: false } })
    await renderRoute('/admin/sync?view=off', { as: 'marta', world })
    const table = within(await screen.findByTestId('sync-jobs-table'))
    await table.findByRole('link', { name: 'Prices' })
    expect(table.queryByRole('link', { name: 'Products' })).not.toBeInTheDocument()
  })

  it('ADM-15 changes the interval as hh:mm:ss in place', async () => {
    const { user, world } = await renderRoute('/admin/sync', { as: 'marta' })
    const row = await rowOf('Prices')
    const field = row.getByLabelText(/^Interval of Prices/)
    await user.clear(field)
    await user.type(field, '1h 30m')
    expect(row.getByText('Will be saved as 01:30:00')).toBeInTheDocument()
    await user.click(row.getByRole('button', { name: 'Save' }))
    await waitFor(async () => expect((await jobOf(world, 'pricesIn')).intervalSeconds).toBe(5400))
  })

  it('ADM-15 refuses an interval outside the limits and says why', async () => {
    const { user, world } = await renderRoute('/admin/sync', { as: 'marta' })
    const row = await rowOf('Prices')
    const field = row.getByLabelText(/^Interval of Prices/)
    await user.clear(field)
    await user.type(field, '00:00:05{Enter}')
    expect(row.getByText(/The shortest interval is 00:10:00/)).toBeInTheDocument()
    expect((await jobOf(world, 'pricesIn')).intervalSeconds).toBe(14_400)
  })

  it('ADM-15 asks before an interval that was typed is left behind', async () => {
    const { user, router } = await renderRoute('/admin/sync', { as: 'marta' })
    const row = await rowOf('Prices')
    const field = row.getByLabelText(/^Interval of Prices/)
    await user.clear(field)
    await user.type(field, '02:00:00')
    await user.click(screen.getByRole('link', { name: 'Conflicts' }))
    const dialog = await screen.findByRole('dialog', { name: 'Leave without saving?' })
    await user.click(within(dialog).getByRole('button', { name: 'Stay here' }))
    expect(field).toHaveValue('02:00:00')
    expect(router.state.location.pathname).toBe('/admin/sync')
  })

  it('ADM-15 asks when somebody else changed the interval meanwhile', async () => {
    const { user, world, browser } = await renderRoute('/admin/sync', { as: 'marta' })
    const row = await rowOf('Prices')
    const field = row.getByLabelText(/^Interval of Prices/)
    await user.clear(field)
    await user.type(field, '02:00:00')
    const other = await world.as('ida')
    const { jobs } = await other.call(listSyncJobs, {})
    const prices = jobs.find(({ key }) => key === 'pricesIn')!
    await other.call(updateSyncJob, {
      params: { jobId: prices.id },
      body: { version: prices.version, intervalSeconds: 3600 },
    })
    browser.mountHere()

    await user.click(row.getByRole('button', { name: 'Save' }))
    const conflict = await screen.findByTestId('conflict-dialog')
    expect(conflict).toHaveTextContent('02:00:00')
    expect(conflict).toHaveTextContent('01:00:00')
    await user.click(within(conflict).getByRole('button', { name: 'Save with these choices' }))
    await waitFor(async () => expect((await jobOf(world, 'pricesIn')).intervalSeconds).toBe(7200))
  })

  it('shows what went wrong and tries again', async () => {
    const world = await createWorld()
    const mend = await breakDown(world, 'listSyncJobs', 503)
    const { user } = await renderRoute('/admin/sync', { as: 'marta', world })
    await screen.findByTestId('problem')
    mend()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('link', { name: 'Prices' })).toBeInTheDocument()
  })

  it('is refused to whoever may not see the jobs', async () => {
    await renderRoute('/admin/sync', { as: 'tomasz' })
    expect(screen.queryByTestId('sync-jobs')).not.toBeInTheDocument()
  })
})
