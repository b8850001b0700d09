import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { AppDrawer } from '@/shared/ui/AppDrawer'
import { AppModal } from '@/shared/ui/AppModal'
import { renderUi } from '@/testing/render-ui'

function Nested({ onClose }: { onClose: () => void }) {
  const [asking, setAsking] = useState(false)
  return (
    <AppDrawer opened onClose={onClose} title="A form">
      <button type="button" onClick={() => setAsking(true)}>
        Ask
      </button>
      <AppModal opened={asking} onClose={() => setAsking(false)} title="A question">
        Which of the two?
      </AppModal>
    </AppDrawer>
  )
}

it('closes with Escape what is on top, and what lies below only then', async () => {
  const closed = vi.fn<() => void>()
  const { user } = await renderUi(<Nested onClose={closed} />)
  await user.click(await screen.findByRole('button', { name: 'Ask' }))
  await screen.findByRole('dialog', { name: 'A question' })
  await user.keyboard('{Escape}')
  await vi.waitFor(() => expect(screen.queryByRole('dialog', { name: 'A question' })).not.toBeInTheDocument())
  expect(closed).not.toHaveBeenCalled()
  await user.keyboard('{Escape}')
  expect(closed).toHaveBeenCalledOnce()
})
