import { createMemoryHistory } from '@tanstack/react-router'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createQueryClient } from '@/api/query-client'
import { App } from '@/app/App'
import { laterNamespaces, startI18n } from '@/app/i18n'
import { createAppRouter } from '@/app/router'
import { createWorld, type World } from './world'

type Options = {
  /** The person in front of the page, by the first part of the e-mail; nobody when left out. */
  as?: string
  /** A world prepared before; otherwise a new one. */
  world?: World
  locale?: string
}

/**
 * Mounts the app at an address as a browser would show it: real routes, real client, a backend of its own behind it.
 * Comes back when the page has its heading.
 */
export const renderRoute = async (path: string, { as, world: given, locale = 'en' }: Options = {}) => {
  const world = given ?? (await createWorld())
  const browser = as ? await world.as(as) : world.guest()
  browser.mountHere()

  const i18n = await startI18n(locale)
  await i18n.loadNamespaces(laterNamespaces)
  const queryClient = createQueryClient()
  queryClient.setDefaultOptions({ queries: { ...queryClient.getDefaultOptions().queries, retry: false } })
  const router = createAppRouter(queryClient, createMemoryHistory({ initialEntries: [path] }))
  const user = userEvent.setup()
  const view = render(<App router={router} queryClient={queryClient} locale={locale} env="test" />)
  await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 })
  return { ...view, user, world, browser, router, queryClient }
}
