import type { BrowserContext } from '@playwright/test'
import { settled } from './fixtures'
import type { ScenarioName } from '../mocks/scenarios/scenarios'

/** Puts the backend of this browser into a situation, by the address of another tab, as the README tells people to. */
export const enterScenario = async (context: BrowserContext, name: ScenarioName): Promise<void> => {
  const tab = await context.newPage()
  await tab.goto(`/forgot-password?scenario=${name}`)
  await settled(tab)
  await tab.close()
}
