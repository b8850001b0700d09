import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { createQueryClient } from '@/api/query-client'
import { laterNamespaces, startI18n } from '@/app/i18n'
import { createFormat } from '@/shared/i18n/format'
import { FormatContext } from '@/shared/i18n/use-format'
import { Announcer } from '@/shared/ui/Announcer'

/** Mounts one component with what every component may ask for: theme, texts, formats, a query client and a router. */
export const renderUi = async (element: ReactElement, { locale = 'en' } = {}) => {
  const i18n = await startI18n(locale)
  await i18n.loadNamespaces(laterNamespaces)
  const format = createFormat({ locale, timeZone: 'Europe/Warsaw', now: () => Date.parse('2026-11-22T09:42:00Z') })
  const router = createRouter({
    routeTree: createRootRoute({
      component: () => (
        <>
          {element}
          <Announcer />
        </>
      ),
      staticData: { access: 'public', title: 'common:nav.home' },
    }),
    history: createMemoryHistory(),
  })
  await router.load()
  const view = render(
    <MantineProvider env="test">
      <QueryClientProvider client={createQueryClient()}>
        <FormatContext value={format}>
          {/* A router of its own: the app's routes are none of a component's business. */}
          <RouterProvider router={router as never} />
        </FormatContext>
      </QueryClientProvider>
    </MantineProvider>,
  )
  return { ...view, user: userEvent.setup() }
}
