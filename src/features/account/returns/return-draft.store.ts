import type { UserId } from '@/domain/ids'
import { emptyDraft, type ReturnDraft } from '@/entities/return/return-draft'
import { keep, keptByAccount, keptOf } from '@/shared/lib/kept-by-account'

type Drafts = Readonly<Record<string, ReturnDraft>>

/** Returns that are being written, by their document: kept over reload and signing in again until they are sent. */
export const useReturnDrafts = keptByAccount<Drafts>('return-drafts', 2)

const ownDrafts = (userId: UserId): Drafts => keptOf(useReturnDrafts, userId) ?? {}
export const draftOf = (userId: UserId, key: string): ReturnDraft => ownDrafts(userId)[key] ?? emptyDraft

export const keepDraft = (userId: UserId, key: string, draft: ReturnDraft): void =>
  keep(useReturnDrafts, userId, { ...ownDrafts(userId), [key]: draft })

export const forgetDraft = (userId: UserId, key: string): void => {
  const { [key]: _gone, ...drafts } = ownDrafts(userId)
  keep(useReturnDrafts, userId, drafts)
}
