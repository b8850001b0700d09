import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { editDeskOrder, getDeskOrder, sendDeskOrder } from '@/contract/admin/orders'
import { updatePortalSettings } from '@/contract/admin/portal-settings'
import type { OrderId } from '@/domain/ids'
import { renderRoute } from '@/testing/render-route'
import { createWorld } from '@/testing/world'

/** Waiting to be sent; a quantity of its first line is a multiple of 10. */
const queued = 'ord_s001' as OrderId
/** Rejected by the ERP once: an item was discontinued. */
const rejected = 'ord_s011' as OrderId

describe('sending an order', () => {
  it('ADM-06 hands the order to the ERP, and a second time finds it there', async () => {
    const { user, world } = await renderRoute(`/admin/orders/${queued}`, { as: 'marta' })
    await user.click(screen.getByRole('button', { name: 'Send to the ERP' }))
    expect(await screen.findByText(/The ERP accepted the order as ZS\//)).toBeInTheDocument()

    await user.click(await screen.findByRole('button', { name: 'Send again' }))
    expect(await screen.findByText(/Nothing was sent twice/)).toBeInTheDocument()
    const stored = await world.store.read((tx) => tx.orders.require(queued))
    const erpOrders = await world.store.read((tx) => tx.erpOrders.by('portalKey', stored.idempotencyKey))
    expect(erpOrders).toHaveLength(1)
  })

  it('ADM-06 says why the ERP refused, as text, and what the attempts sent', async () => {
    const { user } = await renderRoute(`/admin/orders/${rejected}`, { as: 'marta' })
    await user.click(screen.getByRole('button', { name: 'Send again' }))
    const result = await screen.findByTestId('send-result')
    expect(result).toHaveTextContent(/The ERP refused the order:.*HW-101-B is discontinued/)

    await user.click(await screen.findByRole('button', { name: 'Show payload of attempt 2' }))
    const dialog = await screen.findByRole('dialog', { name: /What was sent, attempt 2/ })
    expect(within(dialog).getByRole('region', { name: 'Document as sent' })).toHaveTextContent('"HW-101-B"')
    await user.selectOptions(within(dialog).getByLabelText('Compared with'), '1')
    expect(within(dialog).getByRole('status')).toHaveTextContent(/exactly the same content|differ/)
  })

  it('ADM-06 keeps the order when the ERP cannot be reached', async () => {
    const world = await createWorld()
    await world.backend.controls({ command: 'erp', mode: 'down' })
    const { user } = await renderRoute(`/admin/orders/${queued}`, { as: 'marta', world })
    await user.click(screen.getByRole('button', { name: 'Send to the ERP' }))
    expect(await screen.findByTestId('send-result')).toHaveTextContent('The ERP could not be reached')

    // The job sends it once the ERP answers again, and what was said before no longer holds.
    await world.backend.controls({ command: 'erp', mode: 'up' })
    await world.backend.advance(600_000)
    await waitFor(() => expect(screen.queryByTestId('send-result')).not.toBeInTheDocument())
    const attempts = within(screen.getByRole('table', { name: 'Attempts to send' }))
    expect(await attempts.findByText('10 s')).toBeInTheDocument()
  })
})

describe('editing an order', () => {
  const openForm = async (...[path, options]: Parameters<typeof renderRoute>) => {
    const page = await renderRoute(path, options)
    await page.user.click(screen.getByRole('button', { name: 'Edit order' }))
    const dialog = await screen.findByRole('dialog', { name: /^Edit order/ })
    return { ...page, dialog }
  }

  it('ADM-05 changes a quantity and the total with it', async () => {
    const { user, dialog, world } = await openForm(`/admin/orders/${queued}`, { as: 'marta' })
    const quantity = within(dialog).getByLabelText('Quantity of HW-101-W')
    await user.clear(quantity)
    await user.type(quantity, '80')
    await user.click(within(dialog).getByRole('button', { name: 'Save changes' }))
    await waitFor(() => expect(screen.queryByRole('dialog', { name: /^Edit order/ })).not.toBeInTheDocument())
    const order = await world.store.read((tx) => tx.orders.require(queued))
    expect(order.lines[0]).toMatchObject({ sku: 'HW-101-W', ordered: 80 })
    expect(await screen.findByText(/Quantity of HW-101-W changed from 60 to 80/)).toBeInTheDocument()
  })

  it('ADM-05 says a refused quantity at its line and keeps what was typed', async () => {
    const { user, dialog } = await openForm(`/admin/orders/${queued}`, { as: 'marta' })
    const quantity = within(dialog).getByLabelText('Quantity of HW-101-W')
    await user.clear(quantity)
    await user.type(quantity, '61')
    await user.click(within(dialog).getByRole('button', { name: 'Save changes' }))
    await waitFor(() => expect(quantity).toHaveAttribute('aria-invalid', 'true'))
    expect(quantity).toHaveValue('61')
  })

  it('ADM-05 shows the form disabled with its reason when the setting is off', async () => {
    const world = await createWorld()
    const admin = await world.as('marta')
    await admin.call(updatePortalSettings, { body: { version: 1, adminMayEditOrders: false } })
    await renderRoute(`/admin/orders/${queued}`, { as: 'marta', world })
    const button = screen.getByRole('button', { name: 'Edit order' })
    expect(button).toHaveAttribute('aria-disabled', 'true')
    expect(button).toHaveAccessibleDescription(/settings/)
  })

  it('ADM-05 leaves an order to the ERP once it is there', async () => {
    const world = await createWorld()
    await (await world.as('marta')).call(sendDeskOrder, { params: { orderId: queued } })
    await renderRoute(`/admin/orders/${queued}`, { as: 'marta', world })
    const button = screen.getByRole('button', { name: 'Edit order' })
    expect(button).toHaveAttribute('aria-disabled', 'true')
    expect(button).toHaveAccessibleDescription(/The ERP has this order already/)
  })

  it('ADM-05 lets two people decide field by field when the other one was faster', async () => {
    const world = await createWorld()
    const { user, dialog } = await openForm(`/admin/orders/${queued}`, { as: 'marta', world })
    const other = await world.as('karol')
    const order = await other.call(getDeskOrder, { params: { orderId: queued } })
    await other.call(editDeskOrder, {
      params: { orderId: queued },
      body: {
        version: order.version,
        poNumber: 'THEIRS-1',
        reference: order.reference ?? '',
        note: order.note ?? '',
        requestedOn: order.requestedOn,
        deliveryAddressId: order.deliveryAddressId ?? order.deliveryAddresses[0]!.id,
        lines: order.lines.map(({ id, ordered }) => ({ lineId: id, quantity: ordered })),
      },
    })

    const po = within(dialog).getByLabelText('PO number')
    await user.clear(po)
    await user.type(po, 'MINE-1')
    await user.click(within(dialog).getByRole('button', { name: 'Save changes' }))
    const conflict = await screen.findByTestId('conflict-dialog')
    expect(conflict).toHaveTextContent('THEIRS-1')
    await user.click(within(conflict).getByRole('button', { name: 'Save with these choices' }))
    await waitFor(async () =>
      expect((await world.store.read((tx) => tx.orders.require(queued))).poNumber).toBe('MINE-1'),
    )
  })
})

describe('the order page', () => {
  it('ADM-03 ORD-12 says in the language of the page how a shipment travels', async () => {
    await renderRoute('/admin/orders/ord_s004', { as: 'marta', locale: 'de' })
    const shipments = await screen.findByRole('region', { name: 'Sendungen' })
    expect(shipments).toHaveTextContent('Paket ·')
    expect(shipments).not.toHaveTextContent('Parcel')
  })

  it('ADM-03 walks through the list it was opened from', async () => {
    const { user, router } = await renderRoute(`/admin/orders/${rejected}?view=failed`, { as: 'marta' })
    expect(await screen.findByText('1 of 2')).toBeInTheDocument()
    await user.click(screen.getByRole('link', { name: 'Next order' }))
    await screen.findByText('2 of 2')
    expect(router.state.location.search).toMatchObject({ view: 'failed' })
  })

  it('ADM-03 ORD-11 shows the papers of the order as the customer has them', async () => {
    const { user } = await renderRoute('/admin/orders/ord_s004', { as: 'karol' })
    await user.click(await screen.findByRole('button', { name: /^Show Order confirmation SO-/ }))
    const dialog = await screen.findByRole('dialog', { name: /^Order confirmation SO-/ })
    await waitFor(() => expect(within(dialog).getByRole('button', { name: 'Download' })).toBeEnabled())
    expect(within(dialog).queryByTestId('problem')).not.toBeInTheDocument()
  })

  it('ADM-03 leads to the customer and to the goods, for whoever may open them', async () => {
    await renderRoute(`/admin/orders/${queued}`, { as: 'marta' })
    const rail = await screen.findByRole('complementary')
    expect(within(rail).getByRole('link', { name: 'Kestrel Joinery Sp. z o.o.' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/admin\/customers\//),
    )
    const lines = screen.getByRole('table', { name: 'Lines' })
    expect(within(lines).getAllByRole('link')[0]).toHaveAttribute('href', expect.stringMatching(/^\/admin\/products\//))
  })

  it('ADM-11 names the customer and the goods to whoever may not open them', async () => {
    await renderRoute(`/admin/orders/${queued}`, { as: 'karol' })
    const rail = await screen.findByRole('complementary')
    expect(within(rail).getByRole('heading', { name: 'Kestrel Joinery Sp. z o.o.' })).toBeInTheDocument()
    expect(within(rail).queryByRole('link', { name: 'Kestrel Joinery Sp. z o.o.' })).not.toBeInTheDocument()
    expect(within(screen.getByRole('table', { name: 'Lines' })).queryByRole('link')).not.toBeInTheDocument()
  })
})
