import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'
import { companyIds } from '@mocks/seed/companies'

const kestrel = `/admin/customers/${companyIds.kestrel}`

describe('the customers', () => {
  it('ADM-07 INV-22 are listed with how they stand, and opened', async () => {
    const { user } = await renderRoute('/admin/customers', { as: 'marta' })
    const table = await screen.findByTestId('customers-table')
    const row = (await within(table).findByText('Kestrel Joinery Sp. z o.o.')).closest('tr')!
    expect(within(row).getByText('C-10012')).toBeInTheDocument()
    expect(within(table).getByRole('button', { name: /Open in the portal: Schwarzwald/ })).toBeInTheDocument()
    await user.click(within(row).getByRole('link', { name: /Kestrel/ }))
    expect(await screen.findByRole('heading', { level: 1, name: /Kestrel/ })).toBeInTheDocument()
    expect(screen.getByRole('navigation', { name: 'Parts of the customer' })).toHaveTextContent(
      'OverviewUsersStructureDocumentsActivity',
    )
  })

  it('ADM-21 change their terms in the ERP, and say who wrote what', async () => {
    const { user, world } = await renderRoute(kestrel, { as: 'marta' })
    expect(await screen.findByText(/by Ines Calder/)).toBeInTheDocument()
    const days = screen.getByLabelText('Payment term in days')
    await user.clear(days)
    await user.type(days, '45')
    await user.click(await screen.findByRole('button', { name: 'Save' }))
    await screen.findByText('The ERP has the new terms.')
    const card = await world.store.read((tx) => tx.erpCustomers.one('customerNumber', 'C-10012'))
    expect(card?.termsDays).toBe(45)
  })

  it('ADM-11 shows who may only look the values with the reason, and no part without its right', async () => {
    const world = await createWorld()
    const { id } = await world.user('karol')
    await world.store.write(async (tx) => ({
      ok: true,
      value: await tx.users.update(id, { overrides: { 'customers.view': 'all' } }),
    }))
    await renderRoute(kestrel, { as: 'karol', world, locale: 'en' })
    expect(screen.queryByLabelText('Payment term in days')).toBeNull()
    expect(screen.getByText('30 days')).toBeInTheDocument()
    expect(screen.getAllByText(/You may not change customers/).length).toBeGreaterThan(0)
    expect(screen.getByRole('button', { name: /Block/ })).toHaveAttribute('aria-disabled', 'true')
    expect(screen.queryByRole('link', { name: 'Structure' })).toBeNull()
  })

  it('ADM-10 have their structure changed for them', async () => {
    const { user, world } = await renderRoute(`${kestrel}/structure`, { as: 'nina' })
    await user.click(await screen.findByRole('button', { name: 'Add branch' }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'Sopot')
    await user.click(within(dialog).getByRole('button', { name: 'Save' }))
    await screen.findByRole('article', { name: 'Sopot' })
    const branches = await world.store.read((tx) => tx.branches.by('companyId', companyIds.kestrel))
    expect(branches.map(({ name }) => name)).toContain('Sopot')
    expect(await screen.findByRole('list', { name: 'Delivery addresses' })).toHaveTextContent('ERP code KRAKOW')
  })

  it('ORD-23 are created in the ERP; a twin is shown while one types', async () => {
    const { user, router } = await renderRoute('/admin/customers/new', { as: 'marta' })
    await user.type(screen.getByRole('textbox', { name: /Tax number/ }), '8731181003')
    expect(await screen.findByText('Stolarnia Brzoza Sp. z o.o.')).toBeInTheDocument()
    await user.clear(screen.getByRole('textbox', { name: /Tax number/ }))
    await user.type(screen.getByRole('textbox', { name: /Tax number/ }), 'PL8567346215')
    await user.type(screen.getByRole('textbox', { name: 'Company name' }), 'Okna Podhale')
    await user.type(screen.getByRole('textbox', { name: /Street/ }), 'ul. Nowotarska 5')
    await user.type(screen.getByRole('textbox', { name: /Postal code/ }), '34-500')
    await user.type(screen.getByRole('textbox', { name: /City/ }), 'Zakopane')
    await user.click(screen.getByRole('button', { name: 'Create in the ERP' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Okna Podhale' })).toBeInTheDocument()
    expect(router.state.location.pathname).toMatch(/^\/admin\/customers\/./)
  })
})
