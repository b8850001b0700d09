import { hashKey, type QueryClient, queryOptions } from '@tanstack/react-query'
import { call } from '@/api/client'
import { reportSessionLost, setCsrfToken, setRequestLocale } from '@/api/credentials'
import { query } from '@/api/query'
import { getSession, type Session } from '@/contract/session'
import { requestLanguages } from '@/shared/i18n/kept-texts'
import { stopExports } from '@/shared/lists/export-jobs.store'

type Reply = { session: Session | null }
const { queryKey } = query(getSession, {})

const languageOf = (session: Session | null | undefined): string | undefined =>
  session?.user.language ?? session?.user.locale

/** What follows is asked in the person's language, so that names in data come in it from the first answer on. */
const speakAs = (session: Session | null, before: Session | null | undefined): void => {
  setCsrfToken(session?.csrfToken ?? '', session?.user.id)
  const spoken = languageOf(session)
  if (spoken && spoken !== languageOf(before)) setRequestLocale(requestLanguages(spoken))
}

/**
 * Who is signed in. An answer of "nobody" on a page that had somebody keeps the person it had: the page stays, with all
 * that was typed into it, and asks to sign in again.
 */
export const sessionQuery = queryOptions({
  queryKey,
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async ({ client, signal }): Promise<Reply> => {
    const reply = await call(getSession, {}, { signal })
    const before = client.getQueryData<Reply>(queryKey)
    if (!reply.session && before?.session) {
      reportSessionLost()
      return before
    }
    if (before?.session && reply.session && before.session.user.id !== reply.session.user.id) {
      const { meetOther } = await import('./acting/change-person')
      meetOther(before.session, reply.session)
      return before
    }
    speakAs(reply.session, before?.session)
    return reply
  },
})

/** Puts a session the backend has just given into the cache, or takes it out. */
export const rememberSession = (client: QueryClient, session: Session | null): void => {
  speakAs(session, client.getQueryData<Reply>(queryKey)?.session)
  client.setQueryData<Reply>(queryKey, { session })
}

/**
 * Somebody else is in front of the page, or nobody: what the one before was shown is forgotten. The session itself is
 * replaced and not removed, because what shows it goes on watching it.
 */
export const beginSession = (client: QueryClient, session: Session | null): void => {
  client.removeQueries({ predicate: ({ queryHash }) => queryHash !== hashKey(queryKey) })
  client.getMutationCache().clear()
  stopExports()
  rememberSession(client, session)
}
