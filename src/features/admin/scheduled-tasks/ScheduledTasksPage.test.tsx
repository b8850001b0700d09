import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderRoute } from '@/testing/render-route'

it('ADM-18 gives reminders and tidying up the same schedule control as sync jobs', async () => {
  const { user, world } = await renderRoute('/admin/scheduled-tasks', { as: 'marta' })
  const table = await screen.findByTestId('scheduled-tasks-table')
  expect(within(table).getByText('Authorization reminders')).toBeInTheDocument()
  const toggle = within(table).getByRole('switch', { name: 'Ended sessions: on or off' })
  await user.click(toggle)
  await user.click(await screen.findByRole('button', { name: 'Switch off' }))
  await waitFor(async () => {
    const jobs = await world.store.read((tx) => tx.syncJobs.all())
    expect(jobs.find(({ key }) => key === 'sessionCleanUp')).toMatchObject({ enabled: false })
  })
})
