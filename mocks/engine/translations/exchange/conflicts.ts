import type { TextConflict } from '@/domain/translations/exchange'
import type { Form, Forms } from '@/domain/translations/forms'
import { sourceHash } from '@/domain/translations/source-hash'
import { isEmptyText, sourceLanguage } from '@/domain/translations/text-states'
import { tokenize, variablesOf } from '@/domain/translations/tokens'
import type { TextCatalogue } from '../catalogue/catalogue'
import { sourceWording } from './source-wording'
import type { Wording } from './wording'

type Compared = { place: number; language: string; words: ReadonlyMap<Form, Wording>; wanted: Forms }

/** Why somebody should look before these words are taken over those that are there. */
export function conflictsOf(catalogue: TextCatalogue, { place, language, words, wanted }: Compared): TextConflict[] {
  const now = catalogue.column(language)?.now(place)
  const source = catalogue.source.now(place).forms
  if (!now) return []
  const changes = (Object.keys(wanted) as Form[]).filter((form) => wanted[form] !== now.forms[form])
  const isOther = (form: Form): boolean => {
    const from = words.get(form)
    const words0 = sourceWording(source, form)
    if (!from || language === sourceLanguage) return false
    if (from.sourceHash !== null && from.sourceHash !== sourceHash(words0)) return true
    return from.source !== null && from.source.replaceAll(/\r\n?/gu, '\n') !== words0
  }
  const isBroken = (form: Form): boolean =>
    language !== sourceLanguage && differs(sourceWording(source, form), wanted[form] ?? '', form !== '')
  return [
    ...(now.isDraft && !isEmptyText(now.forms) && now.state !== 'hidden' ? (['draft'] as const) : []),
    ...(now.state === 'reviewed' ? (['reviewed'] as const) : []),
    ...(now.state === 'hidden' ? (['hidden'] as const) : []),
    ...(changes.some(isOther) ? (['source'] as const) : []),
    ...(changes.some(isBroken) ? (['placeholders'] as const) : []),
  ]
}

const namesIn = (text: string): Set<string> =>
  text.includes('{{') || text.includes('$t(') ? new Set(variablesOf(tokenize(text)).map(({ name }) => name)) : new Set()

/** Do the variables differ? The number of a plural form may be said in words. */
function differs(source: string, text: string, isForm: boolean): boolean {
  const [from, into] = [namesIn(source), namesIn(text)]
  const isMissed = [...from].some((name) => !into.has(name) && !(isForm && name === 'count'))
  return isMissed || [...into].some((name) => !from.has(name) && !(isForm && name === 'count'))
}
