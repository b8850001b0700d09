import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { breakDown } from '@/testing/break-down'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'

describe('the audit page', () => {
  it('lists what happened and opens an entry with what was before and after', async () => {
    const { user } = await renderRoute('/admin/audit?record=%5B%22portalSettings%22%5D', { as: 'marta' })
    const list = await screen.findByTestId('audit-table')
    const link = within(list).getAllByRole('link')[0]!
    expect(within(list).getByText('Marta Lindqvist')).toBeInTheDocument()
    await user.click(link)
    const drawer = await screen.findByRole('dialog')
    const changes = await within(drawer).findByRole('table', { name: 'Changes' })
    const row = within(changes).getByRole('row', { name: /Administrators may edit orders/ })
    expect(within(row).getByText('no')).toBeInTheDocument()
    expect(within(row).getByText('yes')).toBeInTheDocument()
    expect(within(drawer).getByText('change the portal settings')).toBeInTheDocument()
    await user.click(within(drawer).getByRole('link', { name: 'Everything by this person' }))
    expect(await screen.findByRole('button', { name: /Remove filter: Who/ })).toBeInTheDocument()
  })

  it('says so when nothing matches, and shows what went wrong', async () => {
    const world = await createWorld()
    const { user } = await renderRoute('/admin/audit?q=nobody-knows-this', { as: 'marta', world })
    await user.click(await screen.findByRole('button', { name: 'Clear filters' }))
    await screen.findByTestId('audit-table')
    const mend = await breakDown(world, 'listAudit')
    await user.type(screen.getByRole('searchbox', { name: 'Search people, records, values' }), 'Ines')
    const again = await screen.findByRole('button', { name: 'Try again' })
    mend()
    await user.click(again)
    expect(await screen.findAllByText('Ines Calder')).not.toHaveLength(0)
  })

  it('ADM-11 is not open to whoever may not see it', async () => {
    await renderRoute('/admin/audit', { as: 'jonas' })
    expect(screen.queryByTestId('audit')).not.toBeInTheDocument()
  })
})
