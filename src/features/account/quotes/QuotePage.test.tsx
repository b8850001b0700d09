import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'
import { quoteId, reprice } from '@mocks/http/testing/quotes'

describe('quotes', () => {
  it('QUO-02, QUO-03 are listed and filtered, and open with list prices struck through', async () => {
    const { user, router } = await renderRoute('/account/quotes?view=ready', { as: 'ines' })
    const table = await screen.findByTestId('quotes-table')
    expect(await within(table).findByRole('row', { name: /QU-2039 Threshold profiles/ })).toBeInTheDocument()
    expect(within(table).queryByRole('row', { name: /QU-2036/ })).not.toBeInTheDocument()
    await user.type(screen.getByRole('searchbox', { name: 'Number, subject or product' }), 'handles')
    await waitFor(() => expect(within(table).queryByRole('row', { name: /QU-2039/ })).not.toBeInTheDocument())
    await user.click(within(table).getByRole('link', { name: 'QU-2046' }))
    expect(await screen.findByRole('heading', { level: 1, name: /QU-2046/ })).toBeInTheDocument()
    const lines = screen.getByRole('table', { name: 'Lines' })
    expect(within(lines).getAllByRole('row')[1]!.querySelector('s')).not.toBeNull()
    expect(screen.getByText(/Nothing is missing. You can order until 23 Nov 2026/)).toBeInTheDocument()

    await user.click(screen.getByRole('link', { name: 'Version 2' }))
    expect(await screen.findByText('This is version 2')).toBeInTheDocument()
    expect(router.state.location.search).toEqual({ version: 2 })
  })

  it('QUO-05, QUO-06 say what is missing and whom to call', async () => {
    await renderRoute('/account/quotes/quo_2045', { as: 'tomasz' })
    const reasons = screen.getAllByText('The seller still has to approve the prices.')
    expect(reasons.length).toBeGreaterThan(0)
    expect(screen.getByRole('button', { name: /Review and order/ })).toHaveAttribute('aria-disabled', 'true')
    expect(screen.getByRole('link', { name: '+48 12 555 01 41' })).toHaveAttribute('href', 'tel:+48125550141')
  })

  it('AUT-21, QUO-07 of a limited sub-account are ordered, show the path first, and then wait', async () => {
    const { user, router } = await renderRoute('/account/quotes/quo_2047/order', { as: 'maja' })
    expect(await screen.findByText(/2 authorizations|needs 2|levels/i)).toBeInTheDocument()
    await user.type(screen.getByLabelText(/^PO number/), 'PO-900')
    await user.click(screen.getByRole('button', { name: /^Place order for/ }))
    expect(await screen.findByRole('heading', { level: 1, name: /SO-/ })).toBeInTheDocument()
    expect(router.state.location.pathname).toMatch(/\/placed$/)
  })

  it('QUO-08 are not ordered at a version the buyer has not seen', async () => {
    const world = await createWorld()
    // A page that hears of nothing: without this it may show the new version before the click, which then agrees to it.
    await world.backend.controls({ command: 'failNext', status: 401, endpointId: 'streamChanges' })
    const { user } = await renderRoute('/account/quotes/quo_2046/order', { as: 'ines', world })
    const button = await screen.findByRole('button', { name: /^Place order for/ })
    const before = button.textContent
    await reprice(world, quoteId(2046), 100)
    await user.click(button)
    expect(await screen.findByText('The seller has sent version 5')).toBeInTheDocument()
    await waitFor(() => expect(screen.getByRole('button', { name: /^Place order for/ }).textContent).not.toBe(before))
    await user.click(screen.getByRole('button', { name: /^Place order for/ }))
    expect(await screen.findByRole('heading', { level: 1, name: /SO-/ })).toBeInTheDocument()
  })
})
