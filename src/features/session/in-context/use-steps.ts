import { useTranslation } from 'react-i18next'
import { announce } from '@/shared/lib/announce'
import { type PageText, visiblePlace } from './page-texts'

/** From text to text, as they stand on the page. */
export const useSteps = (texts: readonly PageText[], currentId: string | null, go: (id: string) => void) => {
  const { t } = useTranslation('translations')
  const step = (by: 1 | -1): void => {
    const seen = texts.filter((text) => text.id === currentId || visiblePlace(text))
    if (seen.length === 0) return announce(t('inContext.none'))
    const at = seen.findIndex(({ id }) => id === currentId)
    const next = at < 0 ? seen.at(by > 0 ? 0 : -1) : seen[(at + by + seen.length) % seen.length]
    if (!next) return
    announce(t('inContext.at', { text: wordingOf(next), key: next.keyId }))
    go(next.id)
  }
  return { next: () => step(1), previous: () => step(-1) }
}
export type Steps = ReturnType<typeof useSteps>

/** As it stands on the page. */
export const wordingOf = ({ places }: PageText): string => {
  const [place] = places
  if (!place) return ''
  const { node, element, attribute, span } = place
  const whole = node?.data ?? (attribute && element.getAttribute(attribute)) ?? ''
  // It began in another part of the page.
  if (node && span.from < 0) return element.textContent ?? ''
  return whole.slice(Math.max(0, span.from), span.to)
}
