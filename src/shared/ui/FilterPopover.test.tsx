import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderUi } from '@/testing/render-ui'
import { FilterPopover } from './FilterPopover'

it('gives the focus back to its button, also the first time, when the panel has to be fetched', async () => {
  const { user } = await renderUi(
    <FilterPopover>
      <input aria-label="Open ones" />
    </FilterPopover>,
  )
  screen.getByRole('button', { name: 'Filter' }).focus()
  await user.keyboard('{Enter}')
  const field = await screen.findByRole('textbox', { name: 'Open ones' })
  await waitFor(() => expect(field).toHaveFocus())
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.getByRole('button', { name: 'Filter' })).toHaveFocus())
})
