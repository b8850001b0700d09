import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { OrderId } from '@/domain/ids'
import { ok } from '@/domain/result'
import { renderRoute } from '@/testing/render-route'
import { createWorld, type World } from '@/testing/world'

const orderOf = (world: World, id: string) => world.store.read((tx) => tx.orders.require(id as OrderId))
/** Waits to be sent; the ERP refused it once; it is in the ERP. */
const ids = ['ord_s001', 'ord_s011', 'ord_s002']

const chooseAll = async (world: World) => {
  const page = await renderRoute('/admin/orders?pageSize=100', { as: 'marta', world })
  for (const id of ids) {
    const { number } = await orderOf(world, id)
    await page.user.click(await screen.findByLabelText(`Select ${number}`))
  }
  expect(screen.getByText('3 selected')).toBeInTheDocument()
  return page
}
const rowOf = async (dialog: HTMLElement, world: World, id: string) => {
  const { number } = await orderOf(world, id)
  return within(dialog).findByRole('row', { name: new RegExp(number) })
}

describe('sending a selection of orders', () => {
  it('ADM-06 shows what will happen with each order, sends on a yes, and says what came of each', async () => {
    const world = await createWorld()
    const { user } = await chooseAll(world)
    await user.click(screen.getByRole('button', { name: 'Send to ERP' }))
    const dialog = await screen.findByRole('dialog', { name: 'Send the selected orders to the ERP?' })
    expect(await rowOf(dialog, world, ids[0]!)).toHaveTextContent('Will be sent')
    expect(await rowOf(dialog, world, ids[1]!)).toHaveTextContent('Will be sent again')
    expect(await rowOf(dialog, world, ids[2]!)).toHaveTextContent(
      /In the ERP already as ZS\/2026\/\d+; nothing is sent/,
    )
    expect(within(dialog).getByRole('status')).toHaveTextContent('2 orders will be sent.1 order is in the ERP already.')
    expect((await orderOf(world, ids[0]!)).erpState).toBe('queued')

    await user.click(within(dialog).getByRole('button', { name: 'Send 2 orders' }))
    const result = await screen.findByRole('dialog', { name: 'What came of sending' })
    expect(await rowOf(result, world, ids[0]!)).toHaveTextContent(/Sent as ZS\/2026\/\d+/)
    expect(await rowOf(result, world, ids[1]!)).toHaveTextContent(/The ERP refused the order:.*discontinued/)
    expect(within(result).getByRole('status')).toHaveTextContent(
      '1 order was sent.1 order was in the ERP already.1 order was not sent.',
    )
    expect((await orderOf(world, ids[0]!)).erpState).toBe('inErp')

    expect(within(result).getByText('Close').closest('button')).toHaveFocus()
    await user.click(within(result).getByText('Close'))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(screen.queryByText('3 selected')).not.toBeInTheDocument()
  })

  it('ADM-06 sends nothing when somebody thinks better of it, and keeps the selection', async () => {
    const world = await createWorld()
    const { user } = await chooseAll(world)
    await user.click(screen.getByRole('button', { name: 'Send to ERP' }))
    const dialog = await screen.findByRole('dialog')
    await rowOf(dialog, world, ids[0]!)
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect((await orderOf(world, ids[0]!)).erpState).toBe('queued')
    expect(screen.getByText('3 selected')).toBeInTheDocument()
  })

  it('ADM-06 gives the reason of each order that cannot go, and no button to send nothing', async () => {
    const world = await createWorld()
    const { user } = await chooseAll(world)
    await world.store.write(async (tx) => {
      await tx.orders.update(ids[0] as OrderId, { status: 'cancelled' })
      await tx.orders.update(ids[1] as OrderId, { erpState: 'sending' })
      return ok(null)
    })
    await user.click(screen.getByRole('button', { name: 'Send to ERP' }))
    const dialog = await screen.findByRole('dialog')
    expect(await rowOf(dialog, world, ids[0]!)).toHaveTextContent('The order was cancelled or rejected.')
    expect(await rowOf(dialog, world, ids[1]!)).toHaveTextContent('The order is being sent to the ERP.')
    const confirm = within(dialog).getByRole('button', { name: 'Send 0 orders' })
    expect(confirm).toHaveAccessibleDescription('None of the selected orders can be sent.')
    await user.click(confirm)
    expect(screen.getByRole('dialog', { name: 'Send the selected orders to the ERP?' })).toBeInTheDocument()
  })

  it('shows what went wrong with the request and keeps the dialog for another try', async () => {
    const world = await createWorld()
    const { user } = await chooseAll(world)
    await user.click(screen.getByRole('button', { name: 'Send to ERP' }))
    const dialog = await screen.findByRole('dialog')
    await rowOf(dialog, world, ids[0]!)
    await world.backend.controls({ command: 'failNext', status: 500, endpointId: 'sendDeskOrders' })
    await user.click(within(dialog).getByRole('button', { name: 'Send 2 orders' }))
    await within(dialog).findByTestId('problem')
    await user.click(within(dialog).getByRole('button', { name: 'Send 2 orders' }))
    expect(await screen.findByRole('dialog', { name: 'What came of sending' })).toBeInTheDocument()
    const attempts = await world.store.read((tx) => tx.sendAttempts.by('orderId', ids[0] as OrderId))
    expect(attempts).toHaveLength(1)
  })

  it('is not offered to whoever may only look', async () => {
    const world = await createWorld()
    const { roleIds } = await world.user('karol')
    await world.store.write(async (tx) => {
      for (const id of roleIds) {
        const { 'orderDesk.send': _send, ...grants } = (await tx.roles.require(id)).grants
        await tx.roles.update(id, { grants })
      }
      return ok(null)
    })
    await renderRoute('/admin/orders', { as: 'karol', world })
    await screen.findByText((await orderOf(world, ids[0]!)).number)
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
  })
})
