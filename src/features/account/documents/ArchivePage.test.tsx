import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { listArchive } from '@/contract/archive'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'

const table = () => screen.findByTestId('documents-table')
const bodyRows = async (): Promise<HTMLElement[]> => {
  const links = await within(await table()).findAllByRole('link', { name: /^(SO|DN|INV|CM|Q)-/ })
  return [...new Set(links.map((link) => link.closest('tr') ?? link))]
}

describe('the archive', () => {
  it('ORD-11 narrows by kind of document and leads to each', async () => {
    const { user, router } = await renderRoute('/account/documents', { as: 'ines' })
    await bodyRows()
    await user.click(await screen.findByRole('button', { name: /^Invoices and payments\s*\d+$/ }))
    await waitFor(async () => {
      for (const row of await bodyRows()) expect(row).toHaveTextContent(/Invoice|Credit memo|Receipt/)
    })
    expect(router.state.location.search).toMatchObject({ view: 'billing' })
    const [first] = await bodyRows()
    const link = within(first as HTMLElement).getAllByRole('link')[0] as HTMLElement
    const number = link.textContent ?? ''
    await user.click(link)
    expect(await screen.findByRole('heading', { level: 1, name: new RegExp(number) })).toBeInTheDocument()
  })

  it('ORD-10 shows the older version of a corrected document and what the newer one changed', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const { rows } = await ines.call(listArchive, { query: { kind: ['orderConfirmation'], pageSize: 200 } })
    const corrected = rows.find(({ version }) => version > 1)
    const { user } = await renderRoute(`/account/documents/${corrected?.id}`, { as: 'ines', world })
    expect(await screen.findByRole('table', { name: 'What changed in version 2' })).toHaveTextContent('→')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Version shown' }), '1')
    expect(await screen.findByText('You are looking at an older version.')).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Show the current version' }))
    await waitFor(() => expect(screen.queryByText('You are looking at an older version.')).toBeNull())
  })
})
