import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderRoute } from '@/testing/render-route'

type World = Awaited<ReturnType<typeof renderRoute>>['world']
const written = async (world: World) =>
  (await world.store.read((tx) => tx.texts.all())).filter(({ forms }) =>
    Object.values(forms ?? {})
      .join('')
      .startsWith('Nowy'),
  )

it('ADM-16 translates with the keyboard alone: opens a text, writes it, saves, and goes on with the next', {
  timeout: 120_000,
}, async () => {
  const { user, world } = await renderRoute('/admin/translations?language=pl&namespace=["orders"]', { as: 'zofia' })
  const grid = await screen.findByRole('grid', { name: 'Texts in Polish' })
  await within(grid).findAllByRole('link')
  within(grid).getAllByRole('link')[0]?.focus()
  await user.keyboard('{Enter}')
  for (let text = 1; text <= 3; text++) {
    const field = await waitFor(() => {
      const focused = document.activeElement as HTMLTextAreaElement
      expect(focused.tagName).toBe('TEXTAREA')
      expect(focused.value).not.toMatch(/^Nowy/)
      return focused
    })
    await user.keyboard(`{Control>}a{/Control}Nowy tekst ${text}{Control>}{Enter}{/Control}`)
    await waitFor(() => expect(field.isConnected).toBe(false))
    await waitFor(async () => expect(await written(world)).toHaveLength(text))
  }
  expect((await written(world)).map(({ language }) => language)).toEqual(Array(3).fill('pl'))
})

it('ADM-16 asks for every row it draws, also for those just out of sight', { timeout: 120_000 }, async () => {
  await renderRoute('/admin/translations?language=pl', { as: 'zofia' })
  const grid = await screen.findByRole('grid', { name: 'Texts in Polish' })
  await within(grid).findAllByRole('link')
  const frame = grid.parentElement as HTMLElement
  frame.scrollTop = 85 * 52
  fireEvent.scroll(frame)
  await waitFor(() => expect(grid.querySelector('[aria-rowindex="103"]')).toBeInTheDocument())
  await waitFor(() => expect(grid.querySelector('[role="row"][aria-busy]')).not.toBeInTheDocument())
})
