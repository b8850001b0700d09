import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { breakDown } from '@/testing/break-down'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'

const table = () => screen.findByTestId('invoices-table')
/** The rows once they have come: until then there is only the head. */
const bodyRows = async (): Promise<HTMLElement[]> => {
  const links = await within(await table()).findAllByRole('link', { name: /^SO-/ })
  return links.map((link) => link.closest('tr') ?? link)
}

describe('the invoices', () => {
  it('INV-22 sets what is overdue apart, with the days it is late', async () => {
    await renderRoute('/account/invoices?view=overdue', { as: 'ines' })
    await screen.findAllByText('Overdue')
    for (const row of await bodyRows()) expect(row).toHaveTextContent(/Overdue|days? late/)
  })

  it('INV-07 has open and paid ones, most urgent first', async () => {
    const { user, router } = await renderRoute('/account/invoices', { as: 'ines' })
    const [first] = await bodyRows()
    expect(first).toHaveTextContent(/late/)
    expect(screen.getByRole('link', { name: 'Make a payment' })).toHaveAttribute('href', '/account/invoices/pay')
    await user.click(await screen.findByRole('button', { name: /^Paid\s*\d+$/ }))
    await waitFor(async () => {
      for (const row of await bodyRows()) expect(row).toHaveTextContent('Paid')
    })
    expect(router.state.location.search).toMatchObject({ view: 'paid' })
  })

  it('finds the invoices of an order and leads to it', async () => {
    const { user } = await renderRoute('/account/invoices?view=all', { as: 'ines' })
    const [first] = await bodyRows()
    const order = within(first as HTMLElement).getByRole('link', { name: /^SO-\d+$/ })
    const number = order.textContent ?? ''
    await user.type(screen.getByRole('searchbox'), number)
    await waitFor(async () => {
      for (const row of await bodyRows()) expect(row).toHaveTextContent(number)
    })
  })

  it('says what went wrong and tries again', async () => {
    const world = await createWorld()
    const mend = await breakDown(world, 'listInvoices')
    const { user } = await renderRoute('/account/invoices', { as: 'ines', world })
    await screen.findByTestId('problem')
    mend()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect((await bodyRows()).length).toBeGreaterThan(0)
  })

  it('is refused to people of the seller', async () => {
    await renderRoute('/account/invoices', { as: 'ida' })
    expect(await screen.findByTestId('forbidden')).toHaveTextContent('It is a page for customers')
  })
})
