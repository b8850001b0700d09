import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { breakDown } from '@/testing/break-down'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'

describe('the runs', () => {
  it('ADM-12 lists the runs of all jobs and opens one with its rows', async () => {
    const { user, router } = await renderRoute('/admin/sync/runs?state=succeeded', { as: 'marta' })
    const table = await screen.findByTestId('sync-runs-table')
    const [first] = await within(table).findAllByRole('link')
    await user.click(first!)
    await screen.findByText('What became of the rows')
    expect(router.state.location.pathname).toMatch(/^\/admin\/sync\/runs\/.+/)
  })

  it('filters by result and says so', async () => {
    const { user } = await renderRoute('/admin/sync/runs', { as: 'ida' })
    await screen.findAllByText('Succeeded')
    await user.click(screen.getByRole('button', { name: 'Filter' }))
    const panel = await screen.findByRole('dialog')
    await user.click(within(panel).getByRole('checkbox', { name: 'Failed' }))
    const table = screen.getByTestId('sync-runs-table')
    await waitFor(() => expect(within(table).queryByText('Succeeded')).not.toBeInTheDocument())
    expect(within(table).getAllByText('Failed').length).toBeGreaterThan(1)
  })

  it('shows what went wrong and tries again', async () => {
    const world = await createWorld()
    const mend = await breakDown(world, 'listSyncRuns')
    const { user } = await renderRoute('/admin/sync/runs', { as: 'marta', world })
    await screen.findByTestId('problem')
    mend()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect((await screen.findAllByText('Succeeded')).length).toBeGreaterThan(0)
  })
})
