import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderRoute } from '@/testing/render-route'

it('TSK-01 the tasks of the team stand by urgency, and are narrowed by view and words', async () => {
  const { user } = await renderRoute('/account/tasks', { as: 'ines' })
  const table = within(await screen.findByTestId('tasks-account-table'))
  const numbers = () => table.getAllByRole('link', { name: /^TSK-/ }).map(({ textContent }) => textContent)
  await waitFor(() => expect(numbers()).toEqual(['TSK-202', 'TSK-201', 'TSK-203']))
  expect(table.getByText(/overdue/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: /^All/ }))
  await user.type(screen.getByRole('searchbox', { name: 'Search tasks' }), 'delivery address')
  await waitFor(() => expect(numbers()).toEqual(['TSK-204']))
})

it('TSK-01 TSK-02 a bill leads to a task that begins with it, and shows the task from then on', async () => {
  const { user, router } = await renderRoute('/account/invoices/inv_s017', { as: 'ines' })
  await user.click(await screen.findByRole('link', { name: 'New task' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'New task' })).toBeVisible()
  expect(await screen.findByRole('link', { name: /^INV-/ })).toHaveAttribute('href', '/account/invoices/inv_s017')
  await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Ask why freight is on it')
  const assignee = screen.getByRole('combobox', { name: 'Assigned to' })
  await user.selectOptions(assignee, await within(assignee).findByRole('option', { name: 'Tomasz Wrona' }))
  await user.click(screen.getByRole('button', { name: 'Create the task' }))
  expect(await screen.findByRole('heading', { level: 1, name: /Ask why freight is on it/ })).toBeVisible()
  await router.navigate({ to: '/account/invoices/$invoiceId', params: { invoiceId: 'inv_s017' as never } })
  expect(await screen.findByText('Ask why freight is on it')).toBeVisible()
})

it('TSK-02 a new task says so when nobody can be asked for, and keeps its source and what was typed', async () => {
  const { user, router, world } = await renderRoute('/account/overview', { as: 'ines' })
  for (const endpointId of ['getTaskSource', 'getTaskChoices'])
    await world.backend.controls({ command: 'failNext', status: 500, endpointId, times: 3 })
  void router.navigate({ href: '/account/tasks/new?about=invoice&record=inv_s017' })
  await user.type(await screen.findByRole('textbox', { name: 'Title' }), 'Ask why')
  expect(await screen.findByTestId('problem')).toHaveTextContent('Something went wrong')
  await user.click(screen.getByRole('button', { name: 'Create the task' }))
  expect(await screen.findByRole('heading', { level: 1, name: /Ask why/ })).toBeVisible()
  expect(await screen.findByRole('link', { name: /^INV-/ })).toHaveAttribute('href', '/account/invoices/inv_s017')
})
