import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { listSyncConflicts } from '@/contract/admin/sync-conflicts'
import { listFailureGroups } from '@/contract/admin/sync-rows'
import { renderRoute } from '@/testing/render-route'

describe('the inboxes of the synchronization', () => {
  it('ADM-13 shows failed rows by cause, opens the records of one and tries them again', async () => {
    const { user, world } = await renderRoute('/admin/sync/failures', { as: 'ida' })
    const table = await screen.findByTestId('sync-failures-table')
    const [cause] = await within(table).findAllByRole('link', { name: 'Customer has no currency' })
    await user.click(cause!)
    const records = await screen.findByTestId('sync-failed-records-table')
    expect(await within(records).findByText('C-10099')).toBeInTheDocument()
    await user.click(within(table).getByRole('button', { name: 'Retry all: Customer has no currency' }))
    await screen.findByRole('link', { name: 'Run of Customers' })
    await world.backend.advance(5_000)
    const ida = await world.as('ida')
    const { rows } = await ida.call(listFailureGroups, { query: { job: ['customersIn'] } })
    expect(rows).toMatchObject([{ code: 'unknownRecord', keys: ['C-10099'] }])
  })

  it('ADM-13 mutes a cause until a day, tells so in the navigation, and brings it back', async () => {
    const { user } = await renderRoute('/admin/sync/failures', { as: 'ida' })
    const table = await screen.findByTestId('sync-failures-table')
    const navigation = within(screen.getByTestId('navigation'))
    const badge = () =>
      /(\d+) records? failed/u.exec(navigation.getByRole('link', { name: /^Sync/ }).textContent ?? '')?.[1]
    await waitFor(() => expect(Number(badge())).toBeGreaterThan(1))
    const open = Number(badge())
    await user.click(await within(table).findByRole('button', { name: 'Mute: Customer has no currency' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Mute' }))
    const name = 'Mute: Customer has no currency'
    await waitFor(() => expect(within(table).queryByRole('button', { name })).not.toBeInTheDocument())
    await waitFor(() => expect(Number(badge())).toBeLessThan(open))
    await user.click(screen.getByRole('button', { name: /^Muted/ }))
    await user.click(await screen.findByRole('button', { name: 'Bring back: Customer has no currency' }))
    await screen.findByText('Nothing is muted')
  })

  it('INT-03 decides conflicts of any kind, and says so to whoever may not', async () => {
    const { user, world } = await renderRoute('/admin/sync/conflicts', { as: 'marta' })
    const table = await screen.findByTestId('sync-conflicts-table')
    const buttons = await within(table).findAllByRole('button', { name: /^Take the ERP’s/ })
    await user.click(buttons[0]!)
    await waitFor(() =>
      expect(within(table).getAllByRole('button', { name: /^Take the ERP’s/ })).toHaveLength(buttons.length - 1),
    )
    const ida = await world.as('ida')
    const seen = await ida.call(listSyncConflicts, { query: {} })
    expect(seen.total).toBe(buttons.length - 1)
    expect(seen.allowedActions.map(({ allowed }) => allowed)).toEqual([false, false])
  })
})
