import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { notify } from '@/shared/lib/notify'
import { renderUi } from '@/testing/render-ui'
import { ToastList } from './ToastList'

it('gives the focus back to where it came from when its button was pressed', async () => {
  const undo = vi.fn<() => void>()
  notify({ title: 'Removed', action: { label: 'Undo', run: undo } })
  const { user } = await renderUi(
    <>
      <button type="button">Before</button>
      <ToastList />
    </>,
  )
  const before = screen.getByRole('button', { name: 'Before' })
  before.focus()
  await user.tab()
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(undo).toHaveBeenCalledOnce()
  expect(before).toHaveFocus()
})
