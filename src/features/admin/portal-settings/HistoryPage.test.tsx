import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { getShopSettings, updateShopSettings } from '@/contract/admin/shop-settings'
import { getPortalSettings, updatePortalSettings } from '@/contract/admin/portal-settings'
import { renderRoute } from '@/testing/render-route'
import { createWorld, type WorldClient } from '@/testing/world'

const set = async (client: WorldClient, values: { minLeadDays?: number; pricesVisible?: boolean }) => {
  const { version } = await client.call(getPortalSettings, {})
  return client.call(updatePortalSettings, { body: { version, ...values } })
}

it('ADM-20 brings one former value back, looked at anew where a colleague changes the settings meanwhile', async () => {
  const world = await createWorld({ orders: 0 })
  const marta = await world.as('marta')
  await set(marta, { minLeadDays: 3, pricesVisible: false })
  const { user } = await renderRoute('/admin/settings/history', { as: 'marta', world })
  await user.click(await screen.findByRole('button', { name: 'Restore the former value of Lead time in working days' }))
  const dialog = await screen.findByRole('dialog', { name: 'Restore a former value' })
  const confirm = within(dialog).getByRole('button', { name: 'Restore this value' })
  await waitFor(() => expect(confirm).toBeEnabled())
  expect(within(dialog).queryByText(/Prices/)).not.toBeInTheDocument()
  await set(marta, { minLeadDays: 5 })
  await user.click(confirm)
  await within(dialog).findByText('Somebody else saved first')
  await within(dialog).findByText(/Marta Lindqvist set this value anew on/)
  await waitFor(() => expect(confirm).toBeEnabled())
  await user.click(confirm)
  await waitFor(async () =>
    expect(await marta.call(getPortalSettings, {})).toMatchObject({ minLeadDays: 0, pricesVisible: false }),
  )
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
})

it('RMA-23 shows what a shop was given, beside what was set everywhere, and gives it back', async () => {
  const world = await createWorld({ orders: 0 })
  const marta = await world.as('marta')
  await set(marta, { minLeadDays: 3 })
  const params = { shop: 'SE' } as const
  const { version } = await marta.call(getShopSettings, { params })
  await world.backend.advance(60_000)
  await marta.call(updateShopSettings, { params, body: { version, returnDays: null } })
  const { user } = await renderRoute('/admin/settings/returns?shop=SE', { as: 'marta', world })
  await user.click(await screen.findByRole('link', { name: 'Former values' }))
  const list = await screen.findByRole('list', { name: 'History' })
  await waitFor(() => expect(within(list).getAllByRole('button', { name: /Restore the state/ })).toHaveLength(1))
  expect(list).toHaveTextContent(/Shop: Sweden.*before: 60.*after: As everywhere/)
  await user.selectOptions(screen.getByRole('combobox', { name: 'Shop' }), 'All changes')
  await waitFor(() => expect(screen.getAllByRole('button', { name: /Restore the state/ })).toHaveLength(2))
  await user.click(screen.getByRole('button', { name: 'Restore the former value of Days to return goods' }))
  const dialog = await screen.findByRole('dialog', { name: 'Restore a former value in the shop Sweden' })
  expect(await within(dialog).findByText('From now on a value of this shop')).toBeInTheDocument()
  await user.click(within(dialog).getByRole('button', { name: 'Restore this value' }))
  await waitFor(async () =>
    expect(await marta.call(getShopSettings, { params })).toMatchObject({ values: { returnDays: 60 } }),
  )
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  await waitFor(() =>
    expect(screen.getByRole('list', { name: 'History' })).toHaveTextContent(/state before .* restored/),
  )
})
