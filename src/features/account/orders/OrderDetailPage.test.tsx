import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { breakDown } from '@/testing/break-down'
import { expectConsole } from '@/testing/expect-console'
import { holdReplies } from '@/testing/hold-replies'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'

const section = (name: string) => screen.getByRole('region', { name })
const lineOf = (sku: string): HTMLElement => {
  const cell = within(screen.getByTestId('order-lines')).getByText(sku)
  return cell.closest('tr') ?? cell
}

const firstListed = async () => (await screen.findAllByRole('link', { name: /^SO-\d+$/ }))[0] as HTMLElement

/** The router tells developers of a page that could not load. */
const routeErrors = (): void => {
  expectConsole(/ApiProblem/)
  expectConsole(/Error in route match/)
}

describe('the page of an order', () => {
  it('NAV-04 has the way there as breadcrumbs: Home, My Account, section, record', async () => {
    await renderRoute('/account/orders/ord_s004', { as: 'ines' })
    const crumbs = screen.getByRole('navigation', { name: 'Breadcrumbs' })
    const texts = within(crumbs)
      .getAllByRole('listitem')
      .map((item) => item.textContent)
    expect(texts.slice(0, 3)).toEqual(['Home', 'My Account', 'Orders'])
    expect(texts[3]).toMatch(/^SO-\d+$/)
    expect(within(crumbs).getByRole('link', { name: 'Orders' })).toHaveAttribute('href', '/account/orders')
  })

  it('ORD-05 opens from the list with what the list says, before the order itself has arrived', async () => {
    const { user } = await renderRoute('/account/orders', { as: 'ines' })
    const link = await firstListed()
    const number = link.textContent ?? ''
    const release = holdReplies(new RegExp(`${link.getAttribute('href')?.split('/').at(-1)}$`))
    await user.click(link)
    expect(await screen.findByRole('heading', { level: 1, name: number })).toBeVisible()
    expect(screen.queryByTestId('order-lines')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Order again' })).toHaveAttribute('aria-disabled', 'true')
    release()
    expect(await screen.findByTestId('order-lines')).toBeVisible()
  })

  it('ORD-05 says so when the order does not come after the list has shown it', async () => {
    const { user, world } = await renderRoute('/account/orders', { as: 'ines' })
    const link = await firstListed()
    // The order is asked for as soon as the pointer means it, and again by the page.
    await world.backend.controls({ command: 'failNext', status: 500, endpointId: 'getOrder', times: 9 })
    expectConsole(/ApiProblem/)
    expectConsole(/Error in route match/)
    await user.click(link)
    expect(await screen.findByTestId('crash')).toBeVisible()
  })

  it('ORD-05 says who pays by what, the status, and where the shipments are', async () => {
    await renderRoute('/account/orders/ord_s004', { as: 'ines' })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^SO-\d+$/)
    const delivery = section('Delivery and payment')
    expect(delivery).toHaveTextContent('Bill to')
    expect(delivery).toHaveTextContent('ul. Stolarska 14')
    expect(delivery).toHaveTextContent(/Payment method\s*30 days net/)
    expect(screen.getAllByTestId('shipment')).toHaveLength(2)
  })

  it('ORD-06 shows a date of its own for each line that is still to come, and what is backordered', async () => {
    await renderRoute('/account/orders/ord_s003', { as: 'ines' })
    const dates = ['GA-600-12', 'GA-620-7'].map(
      (sku) => /expected (\d+ \w+ \d+)/.exec(lineOf(sku).textContent ?? '')?.[1],
    )
    expect(dates.every(Boolean)).toBe(true)
    expect(new Set(dates).size).toBe(2)
    expect(within(lineOf('GA-600-12')).getAllByText('14').length).toBeGreaterThan(1)
  })

  it('ORD-12 keeps the delivery method and the waybill numbers', async () => {
    await renderRoute('/account/orders/ord_s004', { as: 'ines' })
    const delivery = section('Delivery and payment')
    expect(delivery).toHaveTextContent(/Delivery method\s*\S+/)
    const numbers = screen
      .getAllByTestId('shipment')
      .map(
        (shipment) => /(DPD|DHL|UPS|GLS|InPost) \S+?(?=Parcel|Pallet|\s|Freight)/.exec(shipment.textContent ?? '')?.[0],
      )
    expect(numbers).toHaveLength(2)
    for (const number of numbers) expect(delivery).toHaveTextContent(number ?? 'none')
  })

  it('ORD-14 shows status, release from the warehouse and dispatch with their times', async () => {
    await renderRoute('/account/orders/ord_s004', { as: 'ines' })
    expect(screen.getByText('Partly shipped')).toBeInTheDocument()
    const [first] = screen.getAllByTestId('shipment')
    expect(first).toHaveTextContent(/Released from the warehouse.*\d+ \w+ 2026, \d\d:\d\d/)
    expect(first).toHaveTextContent(/Dispatched.*\d+ \w+ 2026, \d\d:\d\d/)
  })

  it('ORD-22 shows what the supplier changed against what was ordered', async () => {
    await renderRoute('/account/orders/ord_s006', { as: 'ines' })
    const corrections = await screen.findByRole('table', { name: 'Changed by the seller' })
    const row = within(corrections).getByText('260').closest('tr')
    expect(row).toHaveTextContent('Quantity')
    expect(row).toHaveTextContent('195')
    expect(lineOf('PR-840-24')).toHaveTextContent('65 not confirmed')
  })

  it('ORD-21 says whether the ERP has the order', async () => {
    await renderRoute('/account/orders/ord_s001', { as: 'ines' })
    expect(screen.getByTestId('erp-state')).toHaveTextContent('Waiting to be sent')
  })

  it('goes to the next order of the list it was opened from', async () => {
    const { user, router } = await renderRoute('/account/orders/ord_s001?view=open', { as: 'ines' })
    expect(await screen.findByText(/^1 of \d+$/)).toBeInTheDocument()
    await user.click(screen.getByRole('link', { name: 'Next order' }))
    expect(await screen.findByText(/^2 of \d+$/)).toBeInTheDocument()
    expect(router.state.location.search).toMatchObject({ view: 'open' })
    await user.keyboard('k')
    await waitFor(() => expect(router.state.location.pathname).toBe('/account/orders/ord_s001'))
  })

  it('ORD-07 does not let people reorder who may not order, and says why', async () => {
    await renderRoute('/account/orders/ord_s004', { as: 'helena' })
    const button = screen.getByRole('button', { name: 'Order again' })
    expect(button).toHaveAttribute('aria-disabled', 'true')
    expect(button).toHaveAccessibleDescription(/Ines Calder can change this/)
    expect(screen.getByText('Prices are hidden for your account.')).toBeInTheDocument()
  })

  it('SEC-04 knows no order of another company, not even that there is one', async () => {
    routeErrors()
    await renderRoute('/account/orders/ord_s004', { as: 'lukas' })
    expect(await screen.findByTestId('not-found')).toBeInTheDocument()
  })

  it('ORD-11 opens the documents of the order as pages', async () => {
    const { user } = await renderRoute('/account/orders/ord_s004', { as: 'ines' })
    await user.click(screen.getByRole('link', { name: /^Order confirmation/ }))
    const sheet = await screen.findByTestId('document')
    expect(sheet).toHaveTextContent('Portico Demo Supply')
    expect(sheet).toHaveTextContent('HW-120-A')
  })

  it('says what went wrong when the order cannot be loaded, and tries again', async () => {
    const world = await createWorld()
    const mend = await breakDown(world, 'getOrder')
    routeErrors()
    const { user } = await renderRoute('/account/orders/ord_s004', { as: 'ines', world })
    const again = await screen.findByRole('button', { name: 'Try again' })
    mend()
    await user.click(again)
    expect(await screen.findByTestId('order-lines')).toBeInTheDocument()
  })
})
