import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { breakDown } from '@/testing/break-down'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'

/** Lists that only show: they differ in their columns, not in how they behave. */
const lists = [
  { name: 'cases', path: '/account/cases', table: 'cases-table', endpointId: 'listCases' },
  {
    name: 'subscriptions',
    path: '/account/subscriptions',
    table: 'subscriptions-table',
    endpointId: 'listSubscriptions',
  },
]

const rowsOf = async (table: string) =>
  within(await screen.findByTestId(table))
    .getAllByRole('row')
    .filter((row) => row.closest('tbody'))

describe.each(lists)('the $name', ({ path, table, endpointId }) => {
  it('NAV-01 lists them and finds one by its words', async () => {
    const { user, router } = await renderRoute(path, { as: 'ines' })
    await waitFor(async () => expect((await rowsOf(table)).length).toBeGreaterThan(1))
    await user.type(screen.getByRole('searchbox'), 'nothing is called this')
    // The list follows each key: what the last of them asks for must not come after it is cleared.
    await waitFor(() => expect(router.state.location.search).toMatchObject({ q: 'nothing is called this' }))
    await user.click(await screen.findByRole('button', { name: 'Clear filters' }))
    await waitFor(async () => expect((await rowsOf(table)).length).toBeGreaterThan(1))
  })

  it('says what went wrong and tries again', async () => {
    const world = await createWorld()
    const mend = await breakDown(world, endpointId)
    const { user } = await renderRoute(path, { as: 'ines', world })
    await screen.findByTestId('problem')
    mend()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(async () => expect((await rowsOf(table)).length).toBeGreaterThan(1))
  })
})
