import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { renderUi } from '@/testing/render-ui'
import { ActionMenu } from '@/shared/ui/ActionMenu'
import { AppModal } from '@/shared/ui/AppModal'

function Page() {
  const [asked, setAsked] = useState(false)
  const [gone, setGone] = useState(false)
  return (
    <main id="content" tabIndex={-1}>
      <ActionMenu label="More" items={[{ id: 'ask', label: 'Ask', onSelect: () => setAsked(true) }]} />
      <section aria-label="Decision">
        <p>{gone ? 'Decided' : 'Open'}</p>
        {!gone && (
          <button type="button" onClick={() => setAsked(true)}>
            Decide
          </button>
        )}
      </section>
      {asked && (
        <AppModal opened onClose={() => setAsked(false)} title="Sure?">
          <button
            type="button"
            onClick={() => {
              setAsked(false)
              setTimeout(() => setGone(true), 50)
            }}
          >
            Yes
          </button>
        </AppModal>
      )}
    </main>
  )
}

describe('the focus after a dialog', () => {
  it('goes to the button of the menu that the dialog was opened from', async () => {
    await renderUi(<Page />)
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'More' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Ask' }))
    await screen.findByRole('dialog', { name: 'Sure?' })
    await waitFor(() => expect(screen.queryByRole('menuitem')).not.toBeInTheDocument())
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.getByRole('button', { name: 'More' })).toHaveFocus())
  })

  it('goes to the place of the button that the dialog has done away with', async () => {
    await renderUi(<Page />)
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'Decide' }))
    await user.click(await screen.findByRole('button', { name: 'Yes' }))
    await waitFor(() => expect(screen.getByRole('region', { name: 'Decision' })).toHaveFocus())
  })
})
