import { expect, settled, signInAs, test } from './fixtures'
import { people } from './people'

const keyOpen = (url: string): string | null => new URL(url).searchParams.get('key')

test('a translator writes ten texts by keyboard alone: finds them, opens the first, saves and goes on', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await signInAs(page, people.translator, '/admin/translations?language=pl')
  const grid = page.getByRole('grid')
  // The first look into the texts has all of them read and indexed.
  await expect(grid.getByRole('link').first()).toBeVisible({ timeout: 60_000 })

  await page.keyboard.press('/')
  await page.keyboard.type('namespace:orders key:list.*')
  // The list follows each key that is pressed: the one of the last counts.
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('namespace:orders key:list.*')
  await settled(page)
  await expect(grid.getByRole('row').nth(1)).toContainText('orders:list.')
  await grid.getByRole('link').first().press('Enter')

  for (let text = 1; text <= 10; text++) {
    const field = page.getByRole('form').getByRole('textbox').first()
    // The field of the text before is there, and focused, until the next one has come.
    await expect(field).not.toHaveValue(`Nowy tekst ${text - 1}`)
    await expect(field).toBeFocused()
    const here = keyOpen(page.url())
    await page.keyboard.press('Control+a')
    await page.keyboard.type(`Nowy tekst ${text}`)
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => keyOpen(page.url())).not.toBe(here)
  }
  await page.goto('/admin/translations?language=pl&view=draft&q=translation:"Nowy tekst"')
  await expect(grid).toHaveAttribute('aria-rowcount', '11')
})
