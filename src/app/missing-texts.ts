import i18next from 'i18next'
import { call } from '@/api/client'
import { mostMissingTexts, reportMissingTexts } from '@/contract/texts'

const gatherMs = 2000
const noted = new Set<string>()
let waiting: { language: string; namespace: string; key: string; shown?: string }[] = []
let timer: ReturnType<typeof setTimeout> | undefined

/** Tells the backend what was missing since the last time. Nobody waits for it, and nobody is told when it fails. */
export const reportMissing = async (): Promise<void> => {
  clearTimeout(timer)
  timer = undefined
  const texts = waiting.slice(0, mostMissingTexts)
  waiting = waiting.slice(mostMissingTexts)
  if (texts.length === 0) return
  if (waiting.length > 0) timer = setTimeout(() => void reportMissing(), gatherMs)
  await call(reportMissingTexts, { body: { page: location.pathname.slice(0, 200), texts } }).catch(() => undefined)
}

/** A text was asked for that is nowhere. Before its namespace has come that says nothing. Each is told once a page. */
export const noteMissing = (codes: readonly string[], namespace: string, key: string): void => {
  for (const language of codes) {
    const id = `${language}/${namespace}:${key}`
    if (noted.has(id) || !i18next.hasResourceBundle(language, namespace)) continue
    noted.add(id)
    waiting.push({ language, namespace, key: key.slice(0, 200) })
  }
  if (waiting.length > 0) timer ??= setTimeout(() => void reportMissing(), gatherMs)
}

/** There is no text in the language of the page, and one of the fallback was shown. */
export const noteFallback = (language: string, namespace: string, key: string, shown: string): void => {
  const id = `${language}/${namespace}:${key}`
  if (noted.has(id)) return
  noted.add(id)
  waiting.push({ language, namespace, key: key.slice(0, 200), shown })
  timer ??= setTimeout(() => void reportMissing(), gatherMs)
}
