import type { UserId } from '@/domain/ids'
import { forget, keep, keptByAccount, keptOf } from '@/shared/lib/kept-by-account'
import type { RequestValues } from './wanted'

/** What somebody typed of a request for a quote: kept over navigation and reload until it is sent. */
export const useQuoteDraft = keptByAccount<{ source: string; draft: RequestValues }>('quote-draft', 3)

export const keepQuoteDraft = (userId: UserId, source: string, draft: RequestValues): void =>
  keep(useQuoteDraft, userId, { source, draft })
export const forgetQuoteDraft = (userId: UserId): void => forget(useQuoteDraft, userId)

/** The account's own draft of what this request begins with; one that begins with nothing goes on with any draft. */
export const quoteDraftOf = (userId: UserId, source: string): RequestValues | undefined => {
  const kept = keptOf(useQuoteDraft, userId)
  return source === '' || kept?.source === source ? kept?.draft : undefined
}
