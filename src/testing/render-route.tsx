import { createMemoryHistory } from '@tanstack/react-router'
import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, vi } from 'vitest'
import { createQueryClient } from '@/api/query-client'
import { App } from '@/app/App'
import { laterNamespaces, startI18n } from '@/app/i18n'
import { createAppRouter } from '@/app/router'
import { ok } from '@/domain/result'
import type { UserRow } from '@mocks/store/rows/people'
import { createWorld, type World } from './world'

type Options = {
  /** The person in front of the page, by the first part of the e-mail; nobody when left out. */
  as?: string
  /** A world prepared before; otherwise a new one. */
  world?: World
  /** The language of the page, and of the person unless `profileLocale` names another. */
  locale?: UserRow['locale']
  profileLocale?: UserRow['locale']
}

/** The portal is in the language of the person's profile as soon as it knows who they are. */
const speak = async (world: World, person: string, locale: UserRow['locale']): Promise<void> => {
  const { id } = await world.user(person)
  await world.store.write(async (tx) => ok(await tx.users.update(id, { locale })))
}

/**
 * Mounts the app at an address as a browser would show it: real routes, real client, a backend of its own behind it.
 * Comes back when the page has its heading and everything it asks for at once: answers, and parts loaded on their own.
 */
export const renderRoute = async (
  path: string,
  { as, world: given, locale = 'en', profileLocale = locale }: Options = {},
) => {
  const world = given ?? (await createWorld())
  if (as) await speak(world, as, profileLocale)
  const browser = as ? await world.as(as) : world.guest()
  browser.mountHere()

  const i18n = await startI18n(locale)
  await i18n.loadNamespaces(laterNamespaces)
  const queryClient = createQueryClient()
  const { queries, ...others } = queryClient.getDefaultOptions()
  queryClient.setDefaultOptions({ ...others, queries: { ...queries, retry: false } })
  const router = createAppRouter(queryClient, createMemoryHistory({ initialEntries: [path] }))
  const user = userEvent.setup()
  const view = render(<App router={router} queryClient={queryClient} locale={locale} env="test" />)
  await screen.findByRole('heading', { level: 1 })
  // Twice, since a part that has come may ask for more.
  for (let round = 0; round < 2; round++) {
    await vi.dynamicImportSettled()
    await waitFor(() => expect(queryClient.isFetching()).toBe(0))
  }
  return { ...view, user, world, browser, router, queryClient }
}
