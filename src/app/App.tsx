import { DirectionProvider, localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { directionOf } from '@/shared/i18n/format'
import { FormatFromSession } from './FormatFromSession'
import type { AppRouter } from './router'
import { cssVariablesResolver } from './css-variables'
import { theme } from './theme'

const colorSchemeManager = localStorageColorSchemeManager({ key: 'portico:color-scheme' })

type Props = { router: AppRouter; queryClient: QueryClient; locale: string; env?: 'test' }

/** Everything around the routes. Tests mount the same, with their own router and query client. */
export function App({ router, queryClient, locale, env }: Props) {
  return (
    <DirectionProvider initialDirection={directionOf(locale)} detectDirection={false}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        // All variables are written here; a style sheet of their defaults would be three more kilobytes to wait for.
        deduplicateCssVariables={false}
        colorSchemeManager={colorSchemeManager}
        defaultColorScheme="auto"
        env={env}
      >
        <QueryClientProvider client={queryClient}>
          <FormatFromSession>
            <RouterProvider router={router} />
          </FormatFromSession>
        </QueryClientProvider>
      </MantineProvider>
    </DirectionProvider>
  )
}
