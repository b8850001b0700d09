import type { APIRequestContext, Browser, Page } from '@playwright/test'
import { expect, signInAs } from '../fixtures'

/** Journeys of the server run one after the other, so its clock and its ERP are each one's to move. */
export const control = async (request: APIRequestContext, command: object): Promise<void> => {
  const response = await request.post('/api/__backend/controls', { data: command })
  expect(response.status(), JSON.stringify(command)).toBe(200)
}

/** A person at a machine of their own. */
export const personAt = async (browser: Browser, baseURL: string | undefined, email: string): Promise<Page> => {
  const context = await browser.newContext({ baseURL })
  const page = await context.newPage()
  await signInAs(page, email)
  return page
}
