import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { UserId } from '@/domain/ids'
import { emptyDraft, type ReturnDraft } from '@/entities/return/return-draft'
import { persistedInTab } from '@/shared/lib/persistence'

type State = { userId?: UserId; drafts?: Record<string, ReturnDraft> }

/** Returns that are being written, by their document: kept over reload and signing in again until they are sent. */
export const useReturnDrafts = create<State>()(persist(() => ({}) as State, persistedInTab<State>('return-drafts', 1)))

/** Only the person's own: the tab may have been somebody else's before. */
const ownDrafts = (userId: UserId): Record<string, ReturnDraft> => {
  const state = useReturnDrafts.getState()
  return state.userId === userId ? (state.drafts ?? {}) : {}
}
export const draftOf = (userId: UserId, key: string): ReturnDraft => ownDrafts(userId)[key] ?? emptyDraft

export const keepDraft = (userId: UserId, key: string, draft: ReturnDraft): void => {
  useReturnDrafts.setState({ userId, drafts: { ...ownDrafts(userId), [key]: draft } })
}

export const forgetDraft = (userId: UserId, key: string): void => {
  const { [key]: _gone, ...drafts } = ownDrafts(userId)
  useReturnDrafts.setState({ userId, drafts })
}
