import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ok } from '@/domain/result'
import { breakDown } from '@/testing/break-down'
import { expectConsole } from '@/testing/expect-console'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'
import { companyIds } from '@mocks/seed/companies'

describe('the overview', () => {
  it('NAV-01 has the sections of My Account in the navigation', async () => {
    await renderRoute('/account/overview', { as: 'ines' })
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
    for (const section of ['overview', 'subscriptions', 'orders', 'invoices', 'settings', 'cases'])
      expect(links).toContain(`/account/${section}`)
  })

  it('NAV-07 one place leads to the main items and to the modules opened for the customer', async () => {
    const world = await createWorld()
    await world.store.write(async (tx) =>
      ok(await tx.companies.update(companyIds.kestrel, { modules: { mailbox: false, quotes: false } })),
    )
    await renderRoute('/account/overview', { as: 'ines', world })
    const places = within(await screen.findByRole('navigation', { name: 'Go to' }))
    expect(places.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      ...['/account/orders', '/account/basket', '/account/invoices', '/account/returns', '/account/subscriptions'],
      ...['/account/cases', '/account/tasks', '/account/materials', '/account/settings'],
    ])
  })

  it('NAV-05 shows recent invoices with number, date, amount and Paid or Pending, and the way to all of them', async () => {
    await renderRoute('/account/overview', { as: 'ines' })
    const invoices = screen.getByTestId('recent-invoices')
    const rows = within(invoices).getAllByRole('row').slice(1)
    expect(rows.length).toBeGreaterThan(2)
    for (const row of rows) {
      expect(row).toHaveTextContent(/INV-\d+/)
      expect(row).toHaveTextContent(/\d+ \w+ 2026/)
      expect(row).toHaveTextContent(/[\d,]+\.\d\d PLN/)
      expect(row).toHaveTextContent(/Paid|Pending/)
    }
    expect(screen.getByRole('link', { name: /^All \d+ invoices$/ })).toHaveAttribute(
      'href',
      '/account/invoices?view=all',
    )
  })

  it('NAV-06 shows profile, shipping and payment, each with the way to change it', async () => {
    const { user } = await renderRoute('/account/overview', { as: 'ines' })
    const strip = screen.getByTestId('settings-strip')
    for (const text of ['Kestrel Joinery Sp. z o.o.', 'ines.calder@kestrel-joinery.example', '+48 12 555 01 80'])
      expect(strip).toHaveTextContent(text)
    expect(strip).toHaveTextContent('ul. Półłanki 31')
    expect(strip).toHaveTextContent(/Visa ending 4021.*08\/28.*Ines Calder/)
    for (const [part, page] of [
      ['profile', 'profile'],
      ['shipping', 'addresses'],
      ['payment', 'payment'],
    ])
      expect(within(strip).getByRole('link', { name: `Edit ${part}` })).toHaveAttribute(
        'href',
        `/account/settings/${page}`,
      )
    await user.click(within(strip).getByRole('link', { name: 'Edit profile' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeInTheDocument()
  })

  it('leads from each count to the list behind it', async () => {
    const { user, router } = await renderRoute('/account/overview', { as: 'ines' })
    const needs = screen.getByTestId('needs')
    const held = within(needs).getByRole('link', { name: /^1\s*Order on hold/ })
    await user.click(held)
    expect(await screen.findByText('KJ-7729')).toBeInTheDocument()
    expect(router.state.location.search).toEqual(expect.objectContaining({ status: ['onHold'] }))
  })

  it('shows neither balances nor amounts to people who may not see prices', async () => {
    await renderRoute('/account/overview', { as: 'helena' })
    expect(screen.queryByTestId('account-card')).not.toBeInTheDocument()
    expect(screen.getByTestId('recent-orders')).not.toHaveTextContent('PLN')
    expect(screen.queryByRole('link', { name: 'New order' })).not.toBeInTheDocument()
  })

  it('reads in Arabic from right to left with Latin figures', async () => {
    await renderRoute('/account/overview', { as: 'sara', locale: 'ar' })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('نظرة عامة')
    expect(document.documentElement).toHaveAttribute('dir', 'rtl')
    expect(screen.getByTestId('account-card')).toHaveTextContent(/[\d,]+\.\d\d AED/)
  })

  it('says what went wrong and tries again', async () => {
    expectConsole(/ApiProblem/)
    expectConsole(/Error in route match/)
    const world = await createWorld()
    const mend = await breakDown(world, 'getOverview')
    const { user } = await renderRoute('/account/overview', { as: 'ines', world })
    const again = await screen.findByRole('button', { name: 'Try again' })
    mend()
    await user.click(again)
    expect(await screen.findByTestId('needs')).toBeInTheDocument()
  })
})
