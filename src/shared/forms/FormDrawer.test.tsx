import { TextInput } from '@mantine/core'
import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { updateProfile } from '@/contract/profile'
import { renderUi } from '@/testing/render-ui'
import { FormDrawer } from './FormDrawer'
import { useApiForm } from './use-api-form'

function ProfileDrawer({ onClose, isNew }: { onClose: () => void; isNew?: boolean }) {
  const form = useApiForm({
    endpoint: updateProfile,
    initial: { name: 'Ines', phone: '' },
    version: 1,
    toRequest: (values, version) => ({ body: { ...values, version } }),
  })
  return (
    <FormDrawer form={form} title="Profile" onClose={onClose} isNew={isNew}>
      <TextInput label="Name" {...form.field('name')} />
    </FormDrawer>
  )
}

it('asks before something typed is lost, by whatever way the drawer is closed', async () => {
  const closed = vi.fn<() => void>()
  const { user } = await renderUi(<ProfileDrawer onClose={closed} />)
  await user.type(await screen.findByLabelText('Name'), ' Calder')
  await user.keyboard('{Escape}')
  await user.click(await screen.findByRole('button', { name: 'Stay here' }))
  expect(closed).not.toHaveBeenCalled()
  expect(screen.getByLabelText('Name')).toHaveValue('Ines Calder')
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  await user.click(await screen.findByRole('button', { name: 'Leave and lose the changes' }))
  expect(closed).toHaveBeenCalledOnce()
})

it('closes at once while nothing is typed, and has nothing to save', async () => {
  const closed = vi.fn<() => void>()
  const { user } = await renderUi(<ProfileDrawer onClose={closed} />)
  expect(await screen.findByRole('button', { name: 'Save' })).toBeDisabled()
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(closed).toHaveBeenCalledOnce()
})

it('lets a new record be sent as it begins', async () => {
  await renderUi(<ProfileDrawer onClose={() => undefined} isNew />)
  expect(await screen.findByRole('button', { name: 'Save' })).toBeEnabled()
})
