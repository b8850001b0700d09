import './app/mantine'
import './app/fonts.css'
import './app/base.css'
import '@/shared/lib/static-data'
import { startTransition } from 'react'
import { dropEarlyReplies } from '@/api/early-replies'
import { createQueryClient } from '@/api/query-client'
import { warmFormats } from '@/shared/i18n/format'
import { fetchWhenIdle } from '@/shared/lib/fetch-when-idle'
import { nameMissingFiles } from '@/shared/lib/missing-file'
import { App } from './app/App'
import { firstLocale } from './app/first-locale'
import { firstQuestions } from './app/first-questions'
import { laterNamespaces, startI18n } from './app/i18n'
import { createAppRouter } from './app/router'

// The largest script by far. It is on its way already; what can be done without it is done before it arrives.
const dom = import('react-dom/client')

const start = async (): Promise<void> => {
  nameMissingFiles()
  const texts = startI18n()
  // While the renderer is on the way there is nothing else to do.
  setTimeout(() => warmFormats(firstLocale()))
  // Every form speaks of problems, and all other pages have one sooner or later.
  if (!(location.pathname in firstQuestions)) void texts.then((i18n) => i18n.loadNamespaces(laterNamespaces))
  if (import.meta.env.VITE_BACKEND !== 'network') (await import('./app/start-mock-backend')).startMockBackend()
  const queryClient = createQueryClient()
  const router = createAppRouter(queryClient)
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no #root')
  // The frame in index.html stays until the first page can be drawn.
  const [i18n, { createRoot }] = await Promise.all([texts, dom, router.load()])
  dropEarlyReplies()
  // As a transition, so that React draws the page in slices and no task of it is long.
  startTransition(() =>
    createRoot(root).render(<App router={router} queryClient={queryClient} locale={i18n.language} />),
  )
  fetchWhenIdle(() => i18n.loadNamespaces(laterNamespaces))
  fetchWhenIdle(() => import('./app/paint-brand').then(({ paintBrand }) => paintBrand(queryClient)))
  fetchWhenIdle(() => import('./app/watch-texts').then(({ watchTexts }) => watchTexts(queryClient)))
}
void start()
