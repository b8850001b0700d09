import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { listProductConflicts } from '@/contract/admin/product-masters'
import { renderRoute } from '@/testing/render-route'

describe('the administration of products', () => {
  it('ADM-02 lists products with what is to be done, and finds them by a name in any language', async () => {
    const { user } = await renderRoute('/admin/products', { as: 'marta' })
    const table = await screen.findByTestId('products-table')
    await waitFor(() => expect(within(table).getAllByRole('row')).toHaveLength(26))
    expect(screen.getByRole('button', { name: /^To decide/ })).toHaveTextContent('4')
    await user.click(screen.getByRole('searchbox'))
    await user.paste('nawiewnik biały')
    await waitFor(() => expect(within(table).getAllByRole('row')).toHaveLength(2))
    expect(within(table).getByText('1 value to decide')).toBeInTheDocument()
  })

  it('INT-03 decides several conflicts at once', async () => {
    const { user, world } = await renderRoute('/admin/products/conflicts', { as: 'marta' })
    const table = await screen.findByTestId('product-conflicts-table')
    await within(table).findAllByRole('button', { name: /Take the ERP’s/ })
    const [all] = within(table).getAllByRole('checkbox')
    await user.click(all!)
    await user.click(screen.getByRole('button', { name: 'Take over from the ERP' }))
    expect(await screen.findByText('Nothing to decide')).toBeInTheDocument()
    const client = await world.as('marta')
    expect((await client.call(listProductConflicts, { query: {} })).total).toBe(0)
  })

  it('INT-03 shows what another rule would do before it is saved', async () => {
    const { user } = await renderRoute('/admin/products/master', { as: 'marta' })
    await user.selectOptions(screen.getByLabelText('Whose value counts: Lead time'), 'ERP')
    expect(await screen.findByText('4 values become the ERP’s')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText(/Last changed by/)).toHaveTextContent('Marta Lindqvist')
  })

  it('ADM-02 imports a file: what it would change, then what it did', async () => {
    const { user } = await renderRoute('/admin/products/import', { as: 'marta' })
    const file = new File(['sku,name.en\r\nHW-101-W,Handle Zephyr\r\nHW-999,\r\n'], 'spring.csv', { type: 'text/csv' })
    await user.upload(screen.getByLabelText('Choose a file', { selector: 'input' }), file)
    const table = await screen.findByTestId('product-import-table')
    expect(await within(table).findByText('Handle Zephyr')).toBeInTheDocument()
    expect(within(table).getByText('A new product needs a name.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Apply 1 change' }))
    expect(await screen.findByText('1 product was written')).toBeInTheDocument()
  })
})
