import i18next from 'i18next'
import type { TextKeyId } from '@/domain/ids'
import type { Form } from '@/domain/translations/forms'
import { splitKey } from '@/domain/translations/keys'
import { textKeyIdOf } from '@/domain/translations/text-states'
import { textsChanged } from '@/shared/i18n/kept-texts'
import { marked } from '@/shared/i18n/text-marks'

/** What a text on the page was made of: which wording of which key, and in which language there was one. */
export type ShownText = { keyId: TextKeyId; namespace: string; base: string; form: Form; language: string }

const name = 'inContext'
/** The number a mark names a text by. A text keeps it: two of the same stay equal. */
const texts: ShownText[] = []
const numbers = new Map<string, number>()

export const shownText = (id: number): ShownText | undefined => texts[id]

const numberOf = (language: string, namespace: string, key: string, isCounted: boolean): number => {
  const id = `${language} ${namespace}:${key} ${isCounted}`
  const known = numbers.get(id)
  if (known !== undefined) return known
  // Only with a number an ending is a form: "filter_other" may be a word of its own.
  const { base, form } = isCounted ? splitKey(key) : { base: key, form: '' as Form }
  const number = texts.push({ keyId: textKeyIdOf(namespace, base) as TextKeyId, namespace, base, form, language }) - 1
  numbers.set(id, number)
  return number
}

type Resolved = { res?: unknown; exactUsedKey?: string; usedLng?: string; usedNS?: string }
type Options = { i18nResolved?: Resolved; count?: unknown }

const processor = {
  type: 'postProcessor' as const,
  name,
  process: (value: unknown, _key: unknown, { i18nResolved, count }: Options): string => {
    const { res, exactUsedKey, usedLng, usedNS } = i18nResolved ?? {}
    // What is nowhere, and what code brought along for the case, is no text that could be opened.
    if (typeof value !== 'string' || typeof res !== 'string' || !exactUsedKey || !usedLng || !usedNS)
      return value as string
    return marked(value, numberOf(usedLng, usedNS, exactUsedKey, count !== undefined && typeof count !== 'string'))
  },
}

/**
 * From now on every text says which it is, and everything that shows one is drawn anew. Returns how to stop. Texts
 * within others with `$t()` are not told apart by i18next: the one around them names them.
 */
export const markTexts = (): (() => void) => {
  i18next.use(processor)
  const { postProcess, postProcessPassResolved } = i18next.options
  Object.assign(i18next.options, { postProcess: [name], postProcessPassResolved: true })
  i18next.emit(textsChanged)
  return () => {
    Object.assign(i18next.options, { postProcess, postProcessPassResolved })
    i18next.emit(textsChanged)
  }
}
