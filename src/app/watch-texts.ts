import { QueryObserver, type QueryClient } from '@tanstack/react-query'
import i18next from 'i18next'
import { query } from '@/api/query'
import { getTextState } from '@/contract/texts'
import { switchTexts } from './published-texts'

/**
 * Asks which release of texts the portal shows and switches the open page to it, now and whenever another is published.
 * Returns how to stop.
 */
export const watchTexts = (client: QueryClient): (() => void) => {
  const options = query(getTextState, {})
  const observer = new QueryObserver(client, options)
  let last = Promise.resolve()
  const stop = observer.subscribe(({ data }) => {
    // One after another; one that fails is tried again with the next answer.
    if (data) last = last.then(() => switchTexts(data)).catch(() => undefined)
    // What is shipped is complete: only what was published since can leave a language without a text.
    if (data && (data.release > 0 || data.languages.length > 0) && i18next.language !== 'en')
      void import('./fallback-texts').then(({ watchFallbacks }) => watchFallbacks())
  })
  // Signing in and out forgets all answers: what somebody else reads may be another release.
  const stopCache = client.getQueryCache().subscribe(({ type, query: { queryKey } }) => {
    if (type === 'removed' && queryKey[2] === getTextState.id) queueMicrotask(() => observer.setOptions(options))
  })
  return () => {
    stopCache()
    stop()
  }
}
