import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { UserId } from '@/domain/ids'
import { persistedInTab } from '@/shared/lib/persistence'
import type { RequestValues } from './wanted'

type State = { userId?: UserId; source?: string; draft?: RequestValues }

/** What somebody typed of a request for a quote: kept over navigation and reload until it is sent. */
export const useQuoteDraft = create<State>()(persist(() => ({}) as State, persistedInTab<State>('quote-draft', 2)))

export const keepQuoteDraft = (userId: UserId, source: string, draft: RequestValues): void => {
  useQuoteDraft.setState({ userId, source, draft })
}
export const forgetQuoteDraft = (): void => {
  useQuoteDraft.setState({ userId: undefined, source: undefined, draft: undefined })
}

/** The person's own draft of what this request begins with; one that begins with nothing goes on with any draft. */
export const quoteDraftOf = (userId: UserId, source: string): RequestValues | undefined => {
  const state = useQuoteDraft.getState()
  return state.userId === userId && (source === '' || state.source === source) ? state.draft : undefined
}
