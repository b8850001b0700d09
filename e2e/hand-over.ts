import type { Page } from '@playwright/test'
import { settled, signInHere } from './fixtures'

/** Hands the machine to somebody else: the data of the demo are this browser's. */
export const handOver = async (page: Page, email: string): Promise<void> => {
  await page.getByRole('button', { name: /, account menu$/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.waitForURL(/\/sign-in/)
  await signInHere(page, email)
}

export const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(path)
  await settled(page)
}
