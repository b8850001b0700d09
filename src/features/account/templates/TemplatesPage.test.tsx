import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { getBasket } from '@/contract/basket'
import { getOrderTemplate, listOrderTemplates } from '@/contract/order-templates'
import { renderRoute } from '@/testing/render-route'
import { templateIds } from '@mocks/seed/templates'

const lines = () => screen.getByRole('table', { name: 'Lines' })
const restock = `/account/templates/${templateIds.restock}`

describe('order templates', () => {
  it('TPL-01 lists what somebody may use; TPL-04 the one of most ordered items stands above', async () => {
    const { user } = await renderRoute('/account/templates', { as: 'adam' })
    const table = await screen.findByTestId('order-templates-table')
    const row = within(table).getByRole('row', { name: /Weekly workshop restock/ })
    expect(row).toHaveTextContent(/6.*1 line not available.*By Ines Calder.*Adam Lis/)
    expect(screen.getByRole('heading', { name: 'Your most ordered items' })).toBeInTheDocument()
    await user.type(screen.getByRole('searchbox'), 'van')
    await waitFor(() => expect(screen.queryByRole('row', { name: /Weekly/ })).not.toBeInTheDocument())
    expect(screen.getByRole('row', { name: /Van stock/ })).toBeInTheDocument()
  })

  it('TPL-02 is made from the basket, shared with the company', async () => {
    const { user, browser } = await renderRoute('/account/templates/new?from=basket', { as: 'ines' })
    expect(within(lines()).getAllByRole('row')).toHaveLength(4)
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Monday')
    await user.click(screen.getByRole('radio', { name: /The whole company/ }))
    await user.click(screen.getAllByRole('button', { name: /^Move .* down/ })[0]!)
    await user.click(screen.getByRole('button', { name: 'Create template' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Monday' })).toBeInTheDocument()
    const { rows } = await browser.call(listOrderTemplates, { query: { q: 'monday' } })
    expect(rows[0]).toMatchObject({ name: 'Monday', audience: 'company', lines: 3 })
  })

  it('TPL-03 is changed: quantity, note, a line away', async () => {
    const { user, browser } = await renderRoute(`/account/templates/${templateIds.sash}`, { as: 'ines' })
    const [first] = within(lines()).getAllByRole('textbox', { name: /^Note on/ })
    await user.type(first!, 'left hand')
    const [remove] = within(lines())
      .getAllByRole('button', { name: /^Remove/ })
      .toReversed()
    await user.click(remove!)
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await screen.findByText('“Gear set for ten sashes” was saved')
    const saved = await browser.call(getOrderTemplate, { params: { templateId: templateIds.sash } })
    expect(saved.lines.map(({ note }) => note)).toEqual(['left hand', '', ''])
  })

  it('TPL-03 of somebody else says why it is not changed, and can be ordered from', async () => {
    await renderRoute(`/account/templates/${templateIds.van}`, { as: 'adam' })
    expect(screen.getByText('You can order from this template, but not change it')).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: 'Name' })).toBeDisabled()
    expect(screen.getByRole('link', { name: 'Check and order' })).toBeInTheDocument()
  })

  it('TPL-04 shows what drifted since the last time and fills the basket with what is accepted', async () => {
    const { user, browser } = await renderRoute(`${restock}/take`, { as: 'adam' })
    expect(screen.getByText('Changed since the last time').parentElement).toHaveTextContent(/1 line not available/)
    const dearer = within(lines()).getByText('HW-101-W').closest('tr')!
    expect(dearer).toHaveTextContent(/dearer/)
    const gone = within(lines()).getByText('HW-120-B').closest('tr')!
    expect(gone).toHaveTextContent('This product is no longer sold')
    await user.click(within(gone).getByRole('checkbox', { name: /Take .*HW-120-A.* instead/ }))
    const screws = within(lines()).getByText('SC-700-132').closest('tr')!
    await user.click(within(screws).getByRole('checkbox', { name: /^Order/ }))
    await user.click(screen.getByRole('button', { name: 'Put 5 lines into the basket' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Basket' })).toBeInTheDocument()
    const skus = (await browser.call(getBasket, {})).lines.map(({ sku }) => sku)
    expect(skus).toContain('HW-120-A')
    expect(skus).not.toContain('SC-700-132')
    expect(skus).not.toContain('HW-120-B')
  })
})

describe('items to reorder', () => {
  it('TPL-05 puts goods bought before into the basket, and keeps them as a template', async () => {
    const { user, browser, router } = await renderRoute('/account/reorder', { as: 'ines' })
    const table = await screen.findByTestId('purchased-items-table')
    const boxes = within(table).getAllByRole('checkbox')
    await user.click(boxes[1]!)
    await user.click(boxes[2]!)
    const region = screen.getByRole('region', { name: /[Ss]elect/ })
    const before = (await browser.call(getBasket, {})).lines.length
    await user.click(await within(region).findByRole('button', { name: /^Put 2 lines/ }))
    await screen.findByText('2 lines are in the basket')
    expect((await browser.call(getBasket, {})).lines.length).toBeGreaterThanOrEqual(before)
    await user.click(within(table).getAllByRole('checkbox')[1]!)
    await user.click(await screen.findByRole('button', { name: 'Keep as a template' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'New template' })).toBeInTheDocument()
    expect(router.state.location.pathname).toBe('/account/templates/new')
    expect(within(lines()).getAllByRole('row')).toHaveLength(2)
  })

  it('QUO-01 asks a price for goods bought before', async () => {
    const { user } = await renderRoute('/account/reorder', { as: 'ines' })
    const table = await screen.findByTestId('purchased-items-table')
    await user.click(within(table).getAllByRole('checkbox')[1]!)
    await user.click(await screen.findByRole('button', { name: 'Ask for a quote' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Request a quote' })).toBeInTheDocument()
    expect(within(await screen.findByRole('table', { name: 'What you need' })).getAllByRole('row')).toHaveLength(2)
  })
})
