import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { getCompanyDetails, updateBilling } from '@/contract/company-details'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'
import { companyIds } from '@mocks/seed/companies'

describe('a customer and the ERP', () => {
  it('ADM-12 “Sync now” reads the one customer and says what came of it', async () => {
    const world = await createWorld()
    const { user } = await renderRoute(`/admin/customers/${companyIds.kestrel}`, { as: 'marta', world })
    // What the ERP would otherwise tell by itself some time later.
    await world.backend.controls({ command: 'customer', action: 'invoiceEmail', customerNumber: 'C-10012' })
    await user.click(await screen.findByRole('button', { name: 'Sync now' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'What the ERP says now' }))
    await dialog.findAllByRole('link')
    await world.backend.advance(60_000)
    const read = await dialog.findByRole('row', { name: /^Customers / })
    await waitFor(() => expect(read).toHaveTextContent(/Updated|Unchanged/u))
  })

  it('SET-03 the activity shows what waited for the ERP, with what differs and the attempts, live', async () => {
    const world = await createWorld()
    await world.backend.controls({ command: 'erp', mode: 'down' })
    const ines = await world.as('ines')
    const { version, billing } = await ines.call(getCompanyDetails, {})
    const { address, invoiceEmail } = billing
    const body = { ...address, region: '', phone: address.phone ?? '', invoiceEmail: invoiceEmail ?? '' }
    await ines.call(updateBilling, { body: { ...body, version, street: 'ul. Nowa 1' } })
    const { browser } = await renderRoute(`/admin/customers/${companyIds.kestrel}/activity`, { as: 'marta', world })
    const table = within(await screen.findByRole('table', { name: 'Changes for the ERP' }))
    expect(table.getByLabelText('Is to be: ul. Nowa 1')).toBeInTheDocument()
    expect(table.getByText('Waiting')).toBeInTheDocument()
    browser.mountHere()
    await world.backend.controls({ command: 'erp', mode: 'up' })
    await world.backend.advance(1_800_000)
    await waitFor(() => expect(table.getByText('In the ERP')).toBeInTheDocument())
    expect(table.getByText('Written')).toBeInTheDocument()
  })
})
