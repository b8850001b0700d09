import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { getProduct, updateProduct } from '@/contract/admin/products'
import type { ProductId } from '@/domain/ids'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'

const productId = 'prd_vt-030-w' as ProductId
const path = `/admin/products/${productId}`

describe('the page of a product', () => {
  it('ADM-02 shows every part, saves a name, and merges what a colleague wrote in another language', async () => {
    const { user, world } = await renderRoute(path, { as: 'marta' })
    for (const name of [
      'Names and descriptions',
      'Features',
      'Pictures',
      'Prices',
      'Files',
      'Relations and substitutes',
    ])
      expect(screen.getByRole('heading', { name })).toBeInTheDocument()
    const english = screen.getByRole('group', { name: /English/ })
    const field = within(english).getByLabelText('Name')
    await user.clear(field)
    await user.paste('Quiet vent')

    const colleague = await world.as('marta')
    const { version, name } = await colleague.call(getProduct, { params: { productId } })
    const body = { version, name: { ...name, pl: 'Cichy nawiewnik' } }
    await colleague.call(updateProduct, { params: { productId }, body })

    await user.click(screen.getByRole('button', { name: 'Save' }))
    const dialog = await screen.findByTestId('conflict-dialog')
    expect(dialog).toHaveTextContent('Name (Polish)')
    await user.click(within(dialog).getByRole('button', { name: 'Save' }))
    expect(await screen.findByText('VT-030-W is saved')).toBeInTheDocument()
    const saved = await colleague.call(getProduct, { params: { productId } })
    expect([saved.name.en, saved.name.pl]).toEqual(['Quiet vent', 'Cichy nawiewnik'])
  })

  it('INT-03 takes over what the ERP says, and shows why a field of the ERP is not editable', async () => {
    const { user, world } = await renderRoute(path, { as: 'marta' })
    expect(screen.getByLabelText('Minimum quantity')).toHaveAttribute('readonly')
    expect(screen.getAllByText('The ERP is master: change it there').length).toBeGreaterThan(0)
    expect(screen.getByText('To decide. The ERP says:')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Take the ERP’s: Lead time' }))
    await waitFor(() => expect(screen.queryByText('To decide. The ERP says:')).not.toBeInTheDocument())
    const client = await world.as('marta')
    expect((await client.call(getProduct, { params: { productId } })).leadTimeDays).toBe(6)
  })

  it('INT-03 brings back what a text was before, seen beside what it is now', async () => {
    const world = await createWorld()
    const client = await world.as('marta')
    const { version, description } = await client.call(getProduct, { params: { productId } })
    const body = { version, description: { ...description, en: 'Written over' } }
    await client.call(updateProduct, { params: { productId }, body })
    const { user } = await renderRoute(path, { as: 'marta', world })
    await user.click(screen.getByRole('button', { name: 'What it was before: Description (English)' }))
    await user.click(await screen.findByRole('button', { name: 'Restore…' }))
    const preview = screen.getByRole('region', { name: 'What restoring would change' })
    expect(preview).toHaveTextContent('Now: Written over')
    await user.click(within(preview).getByRole('button', { name: 'Restore this value' }))
    await waitFor(() => expect(screen.queryByDisplayValue('Written over')).not.toBeInTheDocument())
    const now = await client.call(getProduct, { params: { productId } })
    expect(now.description).toEqual(description)
  })

  it('can be read without the right to change it, with the reason and whom to ask', async () => {
    await renderRoute(path, { as: 'ida' })
    expect(screen.getAllByText(/You may not change products/)[0]).toHaveTextContent('Marta Lindqvist')
    expect(screen.getAllByLabelText('Name')[0]).toBeDisabled()
    expect(screen.queryByRole('button', { name: 'Add a feature' })).toBeNull()
  })
})
