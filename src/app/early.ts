import type { EarlyReplies } from '@/api/early-replies'
import { requestLanguages } from '@/shared/i18n/kept-texts'
import { firstLocale } from './first-locale'
import { firstQuestions } from './first-questions'

/**
 * The first script of a page, a bundle of its own: sends for what the page will need while the app's script is still on
 * the way. It decides nothing; without it the app asks by itself.
 */
const timeoutMs = 30_000
const path = location.pathname
const locale = requestLanguages(firstLocale())

const ask = (url: string, account?: string): Promise<Response> =>
  fetch(url, {
    headers: {
      Accept: 'application/json, application/problem+json',
      'Accept-Language': locale,
      // Another tab may go on for another company between the two questions.
      ...(account && { 'X-Account': account }),
    },
    credentials: 'same-origin',
    signal: AbortSignal.timeout(timeoutMs),
  })

type Signed = { user: { id: string }; permissions: string[] }
/** The account to ask for, when it may ask at all. */
const askingAs = async (reply: Response, permission: string): Promise<string | undefined> => {
  const { session } = (await reply.clone().json()) as { session: Signed | null }
  return session?.permissions.includes(permission) ? session.user.id : undefined
}

const askAll = (): EarlyReplies => {
  const session = ask('/api/session')
  const byPath: EarlyReplies['byPath'] = new Map([['/api/session', session]])
  const question = location.search === '' ? firstQuestions[path] : undefined
  if (question) {
    const answer = session.then(async (reply) => {
      const account = await askingAs(reply, question.permission)
      return account ? ask(question.url, account) : undefined
    })
    byPath.set(question.url, answer)
  }
  // Whoever takes a reply hears of its failure; until then nobody does.
  for (const reply of byPath.values()) reply.catch(() => undefined)
  return { locale, byPath }
}

const preload = (href: string): Promise<unknown> =>
  new Promise((done) => {
    const link = document.createElement('link')
    document.head.append(
      Object.assign(link, { rel: 'modulepreload', crossOrigin: '', href, onload: done, onerror: done }),
    )
  })

/** The files of this page's own chunks and the renderer, as the build wrote them beside this script. */
const preloadPage = async (): Promise<void> => {
  const { pages = '{}', last } = document.querySelector<HTMLScriptElement>('script[data-pages]')?.dataset ?? {}
  const files = (JSON.parse(pages) as Record<string, string[] | undefined>)[path] ?? []
  // A style that is preloaded but used late is complained about; one that was merely fetched waits in the cache.
  for (const href of files) if (href.endsWith('.css')) fetch(href).catch(() => undefined)
  await Promise.all(files.filter((href) => href.endsWith('.js')).map(preload))
  // Last, so that the app can prepare everything else while it is on the way.
  if (last) await preload(last)
}

void preloadPage()
if (import.meta.env.VITE_BACKEND === 'network') globalThis.porticoEarly = askAll()
