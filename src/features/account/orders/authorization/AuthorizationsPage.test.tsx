import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { OrderId } from '@/domain/ids'
import { decideAuthorization, getAuthorization } from '@/contract/authorizations'
import { breakDown } from '@/testing/break-down'
import { renderRoute } from '@/testing/render-route'
import { createWorld, type World } from '@/testing/world'

/** Waits for Adam or Ewa; waits for Ines; was approved; was declined. */
const story = { first: 'ord_a001', second: 'ord_a002', approved: 'ord_a003', declined: 'ord_a004' } as const
const numberOf = (world: World, id: string) =>
  world.store.read(async (tx) => (await tx.orders.require(id as OrderId)).number)
const table = () => screen.findByTestId('authorizations-table')
const statusOf = (world: World, id: string) =>
  world.store.read(async (tx) => (await tx.authorizations.one('orderId', id))?.status)

describe('the authorizations', () => {
  it('AUT-06 AUT-07 AUT-10 opens what waits for the person, and the menu says how many', async () => {
    const world = await createWorld()
    const first = await numberOf(world, story.first)
    await renderRoute('/account/authorizations', { as: 'adam', world })
    expect(await within(await table()).findByRole('link', { name: first })).toBeInTheDocument()
    expect(screen.getByRole('navigation', { name: 'My Account' })).toHaveTextContent(/1 order waits for your decision/)
    expect(within(await table()).queryByText(await numberOf(world, story.second))).not.toBeInTheDocument()
  })

  it('AUT-08 AUT-09 searches by order number and filters by status, both in the address', async () => {
    const world = await createWorld()
    const declined = await numberOf(world, story.declined)
    const { user, router } = await renderRoute('/account/authorizations?view=all', { as: 'adam', world })
    await within(await table()).findByRole('link', { name: declined })
    await user.type(screen.getByRole('searchbox', { name: /^Order, PO/ }), declined)
    await waitFor(async () => expect(within(await table()).getAllByRole('link')).toHaveLength(1))
    expect(router.state.location.search).toMatchObject({ q: declined })
    await user.clear(screen.getByRole('searchbox', { name: /^Order, PO/ }))
    await user.click(screen.getByRole('button', { name: 'Filter' }))
    await user.click(await screen.findByRole('checkbox', { name: 'Approved' }))
    await waitFor(async () => expect(within(await table()).queryByText(declined)).not.toBeInTheDocument())
    expect(router.state.location.search).toMatchObject({ status: ['approved'] })
  })

  it('AUT-12 AUT-14 declines from the list, with words for the orderer', async () => {
    const world = await createWorld()
    const first = await numberOf(world, story.first)
    const { user } = await renderRoute('/account/authorizations', { as: 'adam', world })
    await user.click(await screen.findByRole('button', { name: `Decline ${first}` }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByLabelText('Why?'), 'Not this month')
    await user.click(within(dialog).getByRole('button', { name: new RegExp(`^Decline ${first}`) }))
    await waitFor(async () => expect(await statusOf(world, story.first)).toBe('declined'))
    expect(await screen.findByText('Nothing waits for you')).toBeInTheDocument()
  })

  it('AUT-12 says so when the decision cannot be asked for, and asks again', async () => {
    const world = await createWorld()
    const first = await numberOf(world, story.first)
    const { user } = await renderRoute('/account/authorizations', { as: 'adam', world })
    const mend = await breakDown(world, 'getAuthorization')
    const decline = await screen.findByRole('button', { name: `Decline ${first}` })
    await user.click(decline)
    const dialog = await screen.findByRole('dialog', { name: `Decline ${first}` })
    const again = await within(dialog).findByRole('button', { name: 'Try again' })
    mend()
    await user.click(again)
    await user.type(await screen.findByLabelText('Why?'), 'Not this month')
    await user.click(screen.getByRole('button', { name: new RegExp(`^Decline ${first} `) }))
    await waitFor(async () => expect(await statusOf(world, story.first)).toBe('declined'))
  })

  it('AUT-14 promises nothing of an order that was declined', async () => {
    await renderRoute(`/account/orders/${story.declined}`, { as: 'maja' })
    expect(await screen.findByTestId('order-lines')).toHaveTextContent('Not delivered')
    expect(screen.getByRole('main')).not.toHaveTextContent(/expected|last part|Not invoiced yet|left the warehouse yet/)
  })

  it('decides several at once and says of each what came of it', async () => {
    const world = await createWorld()
    const [first, second] = [await numberOf(world, story.first), await numberOf(world, story.second)]
    const { user } = await renderRoute('/account/authorizations?view=pending', { as: 'adam', world })
    await user.click(await screen.findByRole('checkbox', { name: new RegExp(first) }))
    await user.click(screen.getByRole('checkbox', { name: new RegExp(second) }))
    await user.click(screen.getByRole('button', { name: 'Approve…' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: 'Approve 1 order' }))
    const rows = within(await within(dialog).findByRole('table')).getAllByRole('row')
    await waitFor(() => expect(rows.find((row) => row.textContent?.includes(first))).toHaveTextContent('Approved'))
    expect(rows.find((row) => row.textContent?.includes(second))).not.toHaveTextContent(/Approved$/)
  })

  it('AUT-19 tells the second decider who was faster, and keeps what they wrote', async () => {
    const world = await createWorld()
    const first = await numberOf(world, story.first)
    const ewa = await world.as('ewa')
    const { user, browser } = await renderRoute(`/account/orders/${story.first}`, { as: 'adam', world })
    await user.click(await screen.findByRole('button', { name: 'Approve' }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByLabelText('Note (optional)'), 'Fine')
    const orderId = story.first as OrderId
    const { version } = await ewa.call(getAuthorization, { params: { orderId } })
    await ewa.call(
      decideAuthorization,
      { params: { orderId }, body: { version, outcome: 'declined' } },
      { idempotencyKey: 'ewa-was-faster-than-adam' },
    )
    browser.mountHere()
    await user.click(within(dialog).getByRole('button', { name: new RegExp(`^Approve ${first}`) }))
    expect(await within(dialog).findByTestId('problem')).toHaveTextContent('Ewa Sikora')
    expect(within(dialog).getByLabelText('Note (optional)')).toHaveValue('Fine')
  })

  it('AUT-15 AUT-16 AUT-17 shows who declined and why, and cancels the decision', async () => {
    const world = await createWorld()
    const { user } = await renderRoute(`/account/orders/${story.declined}`, { as: 'adam', world })
    const path = await screen.findByRole('list', { name: 'Authorization path' })
    expect(path).toHaveTextContent(/Declined by Ewa Sikora/)
    expect(path).toHaveTextContent('There are still forty boxes of these in Kraków')
    await user.click(screen.getByRole('button', { name: 'Cancel the decision' }))
    await user.click(await screen.findByRole('button', { name: /^Cancel the decision about SO-/ }))
    expect(await screen.findByRole('button', { name: 'Approve' })).toBeInTheDocument()
    await waitFor(async () => expect(await statusOf(world, story.declined)).toBe('pending'))
  })

  it('AUT-16 says why a decision can no longer be cancelled', async () => {
    await renderRoute(`/account/orders/${story.approved}`, { as: 'adam' })
    const cancel = await screen.findByRole('button', { name: 'Cancel the decision' })
    expect(cancel).toHaveAttribute('aria-disabled', 'true')
    expect(screen.getByText(/already working on the order/)).toBeInTheDocument()
  })

  it('shows the orderer their own cases without a way to decide, and lets them withdraw', async () => {
    const world = await createWorld()
    const { user } = await renderRoute(`/account/orders/${story.first}`, { as: 'maja', world })
    await screen.findByRole('list', { name: 'Authorization path' })
    expect(screen.queryByRole('button', { name: 'Approve' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Withdraw the order' }))
    await user.click(await screen.findByRole('button', { name: /^Withdraw SO-/ }))
    await waitFor(async () => expect(await statusOf(world, story.first)).toBe('withdrawn'))
  })

  it('NAV-08 NAV-09 the overview lists what waits for the person', async () => {
    const world = await createWorld()
    const first = await numberOf(world, story.first)
    await renderRoute('/account/overview', { as: 'adam', world })
    const region = screen.getByRole('region', { name: 'Waiting for your decision' })
    expect(within(region).getAllByText(first).length).toBeGreaterThan(0)
  })
})

describe('delegations', () => {
  it('lets a colleague stand in, shows both names, and ends it', async () => {
    const { user } = await renderRoute('/account/authorizations/delegations', { as: 'adam' })
    const [add] = screen.getAllByRole('button', { name: 'Let somebody stand in' })
    await user.click(add as HTMLElement)
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: 'Delegate' }))
    expect(within(dialog).getByLabelText('Last day')).toHaveAttribute('aria-invalid', 'true')
    await user.selectOptions(within(dialog).getByLabelText('Stands in'), 'Ewa Sikora')
    await user.type(within(dialog).getByLabelText('Last day'), '2026-11-30')
    await user.click(within(dialog).getByRole('button', { name: 'Delegate' }))
    await user.click(await screen.findByRole('button', { name: 'End now: Ewa Sikora for Adam Lis' }))
    const sure = await screen.findByRole('dialog', { name: 'End the delegation to Ewa Sikora now?' })
    await user.click(within(sure).getByRole('button', { name: 'End the delegation to Ewa Sikora' }))
    expect(await screen.findByRole('cell', { name: 'Ended early' })).toBeInTheDocument()
  })

  it('is for people who authorize', async () => {
    await renderRoute('/account/authorizations/delegations', { as: 'maja' })
    expect(await screen.findByTestId('forbidden')).toBeInTheDocument()
  })
})
