import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderRoute } from '@/testing/render-route'

it('QUO-08 is priced by line at the desk, and a large discount goes to somebody else first', async () => {
  const { user } = await renderRoute('/admin/quotes?view=waiting', { as: 'nina' })
  const table = await screen.findByTestId('desk-quotes-table')
  await user.click(await within(table).findByRole('link', { name: 'QU-2044' }))
  expect(await screen.findByRole('heading', { level: 1, name: /QU-2044/ })).toBeInTheDocument()
  const discounts = screen.getAllByRole('textbox', { name: /^Discount on/ })
  const [price] = screen.getAllByRole('textbox', { name: /^Price of/ })
  const before = (price as HTMLInputElement).value
  for (const each of discounts) {
    await user.clear(each)
    await user.type(each, '40')
  }
  expect((price as HTMLInputElement).value).not.toBe(before)
  expect(screen.getByText(/somebody else has to approve/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Send for approval' }))
  const approve = await screen.findByRole('button', { name: /^Approve/ })
  expect(approve).toHaveAttribute('aria-disabled', 'true')
  expect(approve).toHaveAccessibleDescription(/Marta Lindqvist/)
  await user.click(screen.getByRole('button', { name: 'Withdraw the offer' }))
  const dialog = await screen.findByRole('dialog')
  await user.type(within(dialog).getByRole('textbox', { name: 'Reason' }), 'A mistake in the prices')
  await user.click(within(dialog).getByRole('button', { name: 'Withdraw the offer' }))
  expect(await screen.findByText('A mistake in the prices')).toBeInTheDocument()
})

it('QUO-15 is begun by the seller for a customer', async () => {
  const { user } = await renderRoute('/admin/quotes/new?companyId=cmp_kestrel', { as: 'marta' })
  await user.type(await screen.findByRole('textbox', { name: 'Subject' }), 'Spring offer')
  await user.type(screen.getByRole('combobox', { name: 'Add a product' }), 'HW-101-W{Enter}')
  expect(await screen.findByRole('textbox', { name: /^Price of/ })).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Send the offer' }))
  expect(await screen.findByRole('heading', { level: 1, name: /QU-2048/ })).toBeInTheDocument()
})
