import { expect, test } from './fixtures'

test('the sign-in form stays where it is while the people of the demo arrive below it', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/DemoPeople-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/sign-in')
  const button = page.getByRole('form', { name: 'Sign in' }).getByRole('button', { name: 'Sign in' })
  await expect(button).toBeVisible()
  // With the letters it ends with.
  await page.evaluate(async () => void (await document.fonts.ready))
  const before = await button.boundingBox()
  release()
  await expect(page.getByRole('button', { name: /^Ines Calder/ })).toBeVisible()
  expect(await button.boundingBox()).toEqual(before)
})
