import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { runSyncJob } from '@/contract/admin/sync'
import { ok } from '@/domain/result'
import type { SyncJobKey } from '@/domain/sync/vocabulary'
import { renderRoute } from '@/testing/render-route'
import { createWorld, type World } from '@/testing/world'
import { syncJobId } from '@mocks/jobs/sync-jobs'

const runOf = async (world: World, key: SyncJobKey, dryRun = false) => {
  const params = { jobId: syncJobId(key) }
  const run = await (await world.as('ida')).call(runSyncJob, { params, body: { dryRun } })
  await world.backend.advance(180_000)
  return run
}
/** The ERP forgets so many items, more than a run may remove by itself. */
const forgetItems = async (world: World, count: number) => {
  const items = await world.store.read((tx) => tx.erpItems.all())
  const gone = items.filter(({ discontinued }) => !discontinued).slice(0, count)
  await world.store.write(async (tx) => {
    for (const { id } of gone) await tx.erpItems.delete(id)
    return ok(null)
  })
  return gone.map(({ sku }) => sku)
}

describe('a run', () => {
  it('ADM-13 that would remove too much asks, and removes once somebody has said why', async () => {
    const world = await createWorld()
    const [sku] = await forgetItems(world, 12)
    const run = await runOf(world, 'productsIn')
    const { user } = await renderRoute(`/admin/sync/runs/${run.id}`, { as: 'marta', world })
    expect(await screen.findByText(/^The ERP no longer lists 12 of/)).toBeInTheDocument()
    await user.click(await screen.findByRole('button', { name: 'Remove them…' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Remove them…' }))
    await user.type(dialog.getByLabelText(/^Why they may go/), 'Range given up')
    await user.click(dialog.getByRole('button', { name: 'Remove' }))
    expect(await screen.findByText('Removal beyond the limit was agreed to: Range given up')).toBeInTheDocument()
    await world.backend.advance(180_000)
    expect(await world.store.read((tx) => tx.products.one('sku', sku ?? ''))).toMatchObject({ discontinued: true })
  })

  it('INT-02 is compared with the run before it: what changed, and which errors are new', async () => {
    const world = await createWorld()
    await runOf(world, 'generalIn')
    await world.store.write(async (tx) => {
      const rate = (await tx.erpGeneral.all()).find(({ kind, code }) => kind === 'rate' && code === 'USD')
      const changed = await tx.nextNumber('erpChanges')
      if (rate) await tx.erpGeneral.update(rate.id, { changed, facts: { ...rate.facts, microEur: 0 } })
      return ok(null)
    })
    const run = await runOf(world, 'generalIn')
    const { user } = await renderRoute(`/admin/sync/runs/${run.id}`, { as: 'ida', world })
    await user.click(await screen.findByRole('button', { name: 'Compare' }))
    const appeared = within(await screen.findByRole('table', { name: '1 new error' }))
    expect(appeared.getByText('rate USD')).toBeInTheDocument()
    expect(appeared.getByText(/^The rate of USD is missing/)).toBeInTheDocument()
    expect(screen.getByText('0 errors are gone')).toBeInTheDocument()
  })

  it('ADM-12 that waits for an ERP that does not answer says neither that it is done nor that nothing had changed', async () => {
    const world = await createWorld()
    await world.backend.controls({ command: 'erp', mode: 'down' })
    const params = { jobId: syncJobId('stockIn') }
    const run = await (await world.as('ida')).call(runSyncJob, { params, body: {} })
    await world.backend.advance(15_000)
    await renderRoute(`/admin/sync/runs/${run.id}`, { as: 'ida', world })
    expect(await screen.findByText('Rows appear as the run deals with them')).toBeInTheDocument()
    expect(await screen.findByText(/^Attempt \d will begin$/)).toBeInTheDocument()
    expect(screen.queryByText(/^Nothing had changed/)).not.toBeInTheDocument()
  })

  it('ADM-12 that failed before its first row says why there are none', async () => {
    const world = await createWorld()
    await world.backend.controls({ command: 'erp', mode: 'down' })
    const params = { jobId: syncJobId('stockIn') }
    const run = await (await world.as('ida')).call(runSyncJob, { params, body: {} })
    await world.backend.advance(600_000)
    await renderRoute(`/admin/sync/runs/${run.id}`, { as: 'ida', world })
    expect(await screen.findByText('The run came to no rows')).toBeInTheDocument()
    expect(screen.queryByText(/^Nothing had changed/)).not.toBeInTheDocument()
  })

  it('INT-01 that only rehearses shows what it would change, and changes nothing', async () => {
    const world = await createWorld()
    const email = 'rehearsal@kestrel.example'
    await world.store.write(async (tx) => {
      const card = await tx.erpCustomers.one('customerNumber', 'C-10012')
      if (card) await tx.erpCustomers.update(card.id, { email, changed: await tx.nextNumber('erpChanges') })
      return ok(null)
    })
    const run = await runOf(world, 'customersIn', true)
    await renderRoute(`/admin/sync/runs/${run.id}?outcome=updated`, { as: 'ida', world })
    const rows = within(await screen.findByTestId('sync-rows-table'))
    expect(await rows.findByLabelText(`after: ${email}`)).toBeInTheDocument()
  })
})
