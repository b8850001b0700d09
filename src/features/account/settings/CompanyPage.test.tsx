import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, type MockContext, vi } from 'vitest'
import { getCompanyDetails } from '@/contract/company-details'
import { renderRoute } from '@/testing/render-route'
import { createWorld, type World } from '@/testing/world'

const billing = () => within(screen.getByRole('region', { name: 'Billing details' }))
const street = () => billing().getByRole('textbox', { name: 'Street and number' })
const save = () => screen.getByRole('button', { name: 'Save' })
const cardOf = (world: World) => world.store.read((tx) => tx.erpCustomers.one('customerNumber', 'C-10012'))
const operator = (world: World, action: string) =>
  world.backend.controls({ command: 'customer', action, customerNumber: 'C-10012' })

/** Has the page's change stream been answered? What happens before goes with what the page reads first. */
const isListening = ({ calls, settledResults }: MockContext<World['backend']['exchange']>): boolean =>
  calls.some(([{ url }], at) => new URL(url).pathname === '/api/events' && settledResults[at]?.type === 'fulfilled')

describe('company details', () => {
  it('SET-02 SET-03 shows what the ERP knows, and saves billing details there at once', async () => {
    const { user, world } = await renderRoute('/account/settings/company', { as: 'ines' })
    const company = screen.getByRole('region', { name: 'Company' })
    expect(company).toHaveTextContent('C-10012')
    expect(company).toHaveTextContent('PL676')
    expect(within(company).queryByRole('textbox')).not.toBeInTheDocument()
    await user.clear(street())
    await user.type(street(), 'ul. Nowa 1')
    await user.type(billing().getByRole('textbox', { name: /E-mail for invoices/ }), 'faktury@kestrel.example')
    expect(screen.getByText('Will be saved in the ERP at once.')).toBeInTheDocument()
    await user.click(save())
    expect(await screen.findByText('Billing details saved in the ERP')).toBeInTheDocument()
    expect(await cardOf(world)).toMatchObject({ billTo: { street: 'ul. Nowa 1' }, email: 'faktury@kestrel.example' })
  })

  it('SET-03 saves while the ERP is down and says that it is on its way, until it has arrived', async () => {
    const { user, world, browser } = await renderRoute('/account/settings/company', { as: 'ines' })
    await world.backend.controls({ command: 'erp', mode: 'down' })
    await user.clear(street())
    await user.type(street(), 'ul. Nowa 1')
    await user.click(save())
    expect(await screen.findByText('1 change is on its way to the ERP')).toBeInTheDocument()
    expect(street()).toHaveValue('ul. Nowa 1')
    await world.backend.controls({ command: 'erp', mode: 'up' })
    browser.mountHere()
    for (let minute = 0; minute < 16; minute += 1) await world.backend.advance(60_000)
    expect((await cardOf(world))?.billTo.street).toBe('ul. Nowa 1')
    await waitFor(() => expect(screen.queryByText('1 change is on its way to the ERP')).not.toBeInTheDocument())
  })

  it('SET-04 asks field by field when the ERP’s people changed the same, and merges the rest', async () => {
    const { user, world } = await renderRoute('/account/settings/company', { as: 'ines' })
    await user.clear(street())
    await user.type(street(), 'ul. Nowa 1')
    const city = billing().getByRole('textbox', { name: 'City' })
    await user.clear(city)
    await user.type(city, 'Wieliczka')
    await operator(world, 'billingAddress')
    await user.click(save())
    const dialog = await screen.findByTestId('conflict-dialog')
    expect(dialog).toHaveTextContent('ul. Stolarska 15')
    await user.click(within(dialog).getByLabelText(/Saved/))
    await user.click(within(dialog).getByRole('button', { name: 'Save with these choices' }))
    await waitFor(async () =>
      expect((await cardOf(world))?.billTo).toMatchObject({ street: 'ul. Stolarska 15', city: 'Wieliczka' }),
    )
  })

  it('SET-01 names the form of the country’s postal codes', async () => {
    const { user } = await renderRoute('/account/settings/company', { as: 'ines' })
    const code = billing().getByRole('textbox', { name: 'Postal code' })
    await user.clear(code)
    await user.type(code, '31')
    await user.click(save())
    expect(await screen.findByText('Postal codes of this country look like 31-043.')).toBeInTheDocument()
    expect(code).toHaveValue('31')
  })

  it('SET-01 shows people without the right what is there, and who can change it', async () => {
    await renderRoute('/account/settings/company', { as: 'helena' })
    expect(billing().queryByRole('textbox')).not.toBeInTheDocument()
    expect(
      billing().getByText(/You may not change the billing details\. .*Ines Calder.* can change this/),
    ).toBeInTheDocument()
  })
})

describe('delivery addresses', () => {
  it('SET-07 adds one, whose code the ERP makes up', async () => {
    const { user, world } = await renderRoute('/account/settings/addresses', { as: 'ines' })
    await user.click(screen.getByRole('button', { name: 'Add address' }))
    const dialog = within(await screen.findByRole('dialog'))
    const type = (name: string | RegExp, text: string) => user.type(dialog.getByRole('textbox', { name }), text)
    await type('Name on the parcel', 'Site Nowa Huta')
    await type('Street and number', 'ul. Ptaszyckiego 4')
    await type('Postal code', '31-979')
    await type('City', 'Kraków')
    await user.click(dialog.getByRole('button', { name: 'Add address' }))
    expect(await screen.findByText(/Address added, code L\d+/)).toBeInTheDocument()
    expect(await screen.findByText('Site Nowa Huta')).toBeInTheDocument()
    expect((await cardOf(world))?.shipTos.map(({ address }) => address.name)).toContain('Site Nowa Huta')
  })

  it('SET-07 says why one that is in use cannot be deleted', async () => {
    const { user } = await renderRoute('/account/settings/addresses', { as: 'ines' })
    await user.click(screen.getByRole('button', { name: 'Actions for Kestrel Joinery, warehouse' }))
    const remove = await screen.findByRole('menuitem', { name: /Delete/ })
    expect(remove).toHaveAttribute('aria-disabled', 'true')
    expect(await screen.findByText(/open orders? goe?s? ?there|default of the company/)).toBeInTheDocument()
  })

  it('SET-07 makes another the default, of the company and of oneself', async () => {
    const { user, browser } = await renderRoute('/account/settings/addresses', { as: 'ines' })
    const choose = async (item: string) => {
      await user.click(screen.getByRole('button', { name: 'Actions for Kestrel Joinery Gdańsk' }))
      await user.click(await screen.findByRole('menuitem', { name: item }))
    }
    await choose('Make it the company default')
    expect(await screen.findByText('Kestrel Joinery Gdańsk is now the company default')).toBeInTheDocument()
    await choose('Use it for my orders')
    await waitFor(async () => {
      const { addresses } = await browser.call(getCompanyDetails, {})
      expect(addresses.find(({ id }) => id === 'adr_gdansk')).toMatchObject({ isDefault: true, isOwnDefault: true })
    })
  })

  it('SET-04 shows what the ERP’s people add without a reload', async () => {
    const world = await createWorld()
    const exchange = vi.spyOn(world.backend, 'exchange')
    await renderRoute('/account/settings/addresses', { as: 'ines', world })
    await waitFor(() => expect(isListening(exchange.mock)).toBe(true))
    expect(screen.queryByText('ul. Stolarska 15')).not.toBeInTheDocument()
    await operator(world, 'addDelivery')
    await world.backend.advance(15_000)
    expect(await screen.findByText('ul. Stolarska 15')).toBeInTheDocument()
  })

  it('SET-07 may be looked at, and added to only with the right', async () => {
    await renderRoute('/account/settings/addresses', { as: 'tomasz' })
    expect(screen.getByRole('list', { name: /Delivery addresses|Adresy dostawy/ })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: /Add address|Dodaj adres/ })).toHaveAttribute('aria-disabled', 'true')
  })
})
