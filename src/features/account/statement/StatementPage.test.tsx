import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { getCreditAccount } from '@/contract/credit'
import { getStatement, listCredits } from '@/contract/statement'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'

const plain = (text: string | null): string => (text ?? '').replace(/[^\d.,-−]/g, '')

describe('the statement', () => {
  it('INV-11 INV-12 INV-15 shows a period with its balances, terms and how old the rest is', async () => {
    const world = await createWorld()
    const expected = await (await world.as('ines')).call(getStatement, { query: {} })
    const { user, router } = await renderRoute('/account/statement', { as: 'ines', world })
    const aging = await screen.findByRole('table', { name: 'Aging by due date' })
    // Ages, what is disputed, what is not applied, the head and the balance.
    expect(within(aging).getAllByRole('row')).toHaveLength(9)
    expect(screen.getByText('Opening balance')).toBeInTheDocument()
    expect(screen.getByText(`${expected.terms.days} days`)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Last month' }))
    await waitFor(() => expect(router.state.location.search).toMatchObject({ from: '2026-10-01', to: '2026-10-31' }))
  })

  it('INV-13 INV-14 lists credit memos and deposits, each with a page of its own', async () => {
    const world = await createWorld()
    const { rows } = await (await world.as('ines')).call(listCredits, { query: {} })
    const { user, router } = await renderRoute('/account/statement/credits', { as: 'ines', world })
    await user.click((await screen.findAllByRole('link', { name: rows[0]!.number }))[0]!)
    expect(await screen.findByRole('heading', { name: 'Where it went' })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Download PDF' })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Download XML (UBL)' })).toBeInTheDocument()
    await user.click(screen.getByRole('link', { name: 'Use it in a payment' }))
    await waitFor(() => expect(router.state.location.search).toMatchObject({ credit: [rows[0]!.id] }))
  })

  it('INV-12 INV-24 shows the credit part by part, with the table behind the gauge', async () => {
    const world = await createWorld()
    const credit = await (await world.as('ines')).call(getCreditAccount, {})
    await renderRoute('/account/credit', { as: 'ines', world })
    const table = await screen.findByRole('table', { name: 'Parts of the credit' })
    expect(within(table).getAllByRole('row')).toHaveLength(9)
    const digits = plain((credit.available!.amount / 100).toFixed(2)).replace(/\D/g, '')
    const foot = within(table).getAllByRole('row').at(-1)!
    expect(foot.textContent?.replace(/\D/g, '')).toContain(digits)
  })

  it('is refused to people without the right', async () => {
    await renderRoute('/account/statement', { as: 'tomasz' })
    expect(await screen.findByTestId('forbidden')).toHaveTextContent('see the statement')
  })
})
