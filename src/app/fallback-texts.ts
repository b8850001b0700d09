import i18next from 'i18next'
import { textsChanged } from '@/shared/i18n/kept-texts'
import { noteFallback } from './missing-texts'

const name = 'fallback'
type Resolved = { res?: unknown; exactUsedKey?: string; usedLng?: string; usedNS?: string }

const processor = {
  type: 'postProcessor' as const,
  name,
  process: (
    value: unknown,
    _key: unknown,
    { i18nResolved, lng }: { i18nResolved?: Resolved; lng?: unknown },
  ): string => {
    const { res, exactUsedKey, usedLng, usedNS } = i18nResolved ?? {}
    const language = typeof lng === 'string' ? lng : i18next.language
    if (typeof res === 'string' && exactUsedKey && usedNS && usedLng && usedLng !== language)
      if (i18next.hasResourceBundle(language, usedNS)) noteFallback(language, usedNS, exactUsedKey, usedLng)
    return value as string
  },
}

let isWatching = false

/** From now on it is noted which texts are shown in another language than that of the page. */
export const watchFallbacks = (): void => {
  if (isWatching) return
  isWatching = true
  i18next.use(processor)
  const { postProcess } = i18next.options
  const before = typeof postProcess === 'string' ? [postProcess] : postProcess || []
  Object.assign(i18next.options, { postProcess: [...before, name], postProcessPassResolved: true })
  // What is shown already is asked for once more.
  i18next.emit(textsChanged)
}
