import { call } from '@/api/client'
import { mostMissingTexts, reportMissingTexts } from '@/contract/texts'

type Text = { language: string; namespace: string; key: string; shown?: string }

const gatherMs = 2000
const noted = new Set<string>()
let waiting: { page: string; text: Text }[] = []
let timer: ReturnType<typeof setTimeout> | undefined

/** Tells the backend what was missing since the last time. Nobody waits for it, and nobody is told when it fails. */
export const reportMissing = async (): Promise<void> => {
  clearTimeout(timer)
  timer = undefined
  const page = waiting[0]?.page
  const texts = waiting.filter((each) => each.page === page).slice(0, mostMissingTexts)
  if (page === undefined) return
  waiting = waiting.filter((each) => !texts.includes(each))
  if (waiting.length > 0) timer = setTimeout(() => void reportMissing(), gatherMs)
  await call(reportMissingTexts, { body: { page, texts: texts.map(({ text }) => text) } }).catch(() => undefined)
}

const note = (page: string, text: Text): void => {
  const id = `${text.language}/${text.namespace}:${text.key}`
  if (noted.has(id)) return
  noted.add(id)
  waiting.push({ page: page.slice(0, 200), text: { ...text, key: text.key.slice(0, 200) } })
  timer ??= setTimeout(() => void reportMissing(), gatherMs)
}

/** On a page a text was asked for that is nowhere. Each is told once a page. */
export const noteMissing = (page: string, codes: readonly string[], namespace: string, key: string): void => {
  for (const language of codes) note(page, { language, namespace, key })
}

/** There is no text in the language of the page, and one of the fallback was shown. */
export const noteFallback = (language: string, namespace: string, key: string, shown: string): void =>
  note(location.pathname, { language, namespace, key, shown })

/** What nobody has been told of yet, which from now on nobody will be: the page it was missing on is gone. */
export const forgetMissing = (): string[] => {
  clearTimeout(timer)
  timer = undefined
  const texts = waiting.map(({ text: { language, namespace, key } }) => `${language}/${namespace}:${key}`)
  waiting = []
  noted.clear()
  return texts
}
