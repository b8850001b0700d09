import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { getAccount, updateAccount } from '@/contract/admin/accounts'
import { renderRoute } from '@/testing/render-route'
import { createWorld, type World } from '@/testing/world'
import { bodyOf } from '@mocks/http/testing/members'

/** Opens the dialog for some people and a change. */
const asked = async (world: World, people: readonly string[], change: string) => {
  const view = await renderRoute('/admin/accounts?pageSize=100', { as: 'marta', world })
  const table = await screen.findByTestId('accounts-table')
  await within(table).findByText(people[0] ?? '')
  for (const name of people) await view.user.click(within(table).getByRole('checkbox', { name: new RegExp(name) }))
  await view.user.click(screen.getByRole('button', { name: 'Change' }))
  await view.user.click(await screen.findByRole('menuitem', { name: change }))
  return { ...view, dialog: await screen.findByRole('dialog', { name: change }) }
}

describe('changing several accounts', () => {
  it('ADM-17 says before what becomes of each, and changes those that can be', async () => {
    const world = await createWorld({ orders: 0 })
    const { user, dialog } = await asked(world, ['Tomasz Wrona', 'Lukas Feld', 'Oskar Lind'], 'Switch off')
    expect(await within(dialog).findByText('1 account will be changed.')).toBeInTheDocument()
    expect(within(dialog).getByText('1 account is so already.')).toBeInTheDocument()
    expect(within(dialog).getByText('1 account cannot be changed.')).toBeInTheDocument()
    expect(within(dialog).getByRole('row', { name: /Tomasz Wrona.*Will be changed/ })).toBeInTheDocument()
    expect((await world.user('tomasz')).active).toBe(true)
    await user.click(within(dialog).getByRole('button', { name: 'Change 1 account' }))
    expect(await within(dialog).findByText('1 account was changed.')).toBeInTheDocument()
    expect((await world.user('tomasz')).active).toBe(false)
    expect((await world.user('lukas')).active).toBe(true)
  })

  it('ADM-17 tells of those that somebody else changed meanwhile, and tries these again', async () => {
    const world = await createWorld({ orders: 0 })
    const { user, dialog, browser } = await asked(world, ['Tomasz Wrona', 'Piotr Zych'], 'Switch off')
    const confirm = await within(dialog).findByRole('button', { name: 'Change 2 accounts' })
    const params = { userId: (await world.user('piotr')).id }
    const other = await world.as('marta')
    const account = await other.call(getAccount, { params })
    await other.call(updateAccount, { params, body: bodyOf(account, { phone: '+48 600 100 200' }) })
    browser.mountHere()
    await user.click(confirm)
    expect(await within(dialog).findByText(/1 account was changed by somebody else meanwhile/)).toBeInTheDocument()
    expect((await world.user('tomasz')).active).toBe(false)
    await user.click(within(dialog).getByRole('button', { name: 'Try 1 again' }))
    expect(await within(dialog).findByText('2 accounts were changed.')).toBeInTheDocument()
    await waitFor(async () => expect((await world.user('piotr')).active).toBe(false))
  })
})
