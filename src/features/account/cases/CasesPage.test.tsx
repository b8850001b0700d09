import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'

const rows = async () =>
  within(await screen.findByTestId('cases-table'))
    .getAllByRole('row')
    .filter((row) => row.closest('tbody'))

describe('the cases', () => {
  it('NAV-01 lists them and finds one by its words', async () => {
    const { user } = await renderRoute('/account/cases', { as: 'ines' })
    await screen.findAllByRole('rowgroup')
    expect((await rows()).length).toBeGreaterThan(1)
    await user.type(screen.getByRole('searchbox'), 'nothing is called this')
    await user.click(await screen.findByRole('button', { name: 'Clear filters' }))
    expect((await rows()).length).toBeGreaterThan(1)
  })

  it('says what went wrong and tries again', async () => {
    const world = await createWorld()
    await world.backend.controls({ command: 'failNext', status: 500, endpointId: 'listCases' })
    const { user } = await renderRoute('/account/cases', { as: 'ines', world })
    await screen.findByTestId('problem')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect((await rows()).length).toBeGreaterThan(1)
  })
})
