import type { TextKeyId } from '@/domain/ids'
import type { TextRefusal } from '@/domain/translations/exchange'
import type { Form, Forms } from '@/domain/translations/forms'
import { uselessForms } from '@/domain/translations/plural-forms'
import { isEmptyText, sameForms, sourceLanguage, textKeyIdOf, textLimits } from '@/domain/translations/text-states'
import { type TextCatalogue, textIdOf } from '../catalogue/catalogue'
import { isDeleted } from '../catalogue/key-list'
import type { TextRights } from '../text-rights'
import { conflictsOf } from './conflicts'
import type { PlanChoices, PlanRow, Wording, WordingGroup } from './wording'

const unwritable = /[^\P{Cc}\n\t]|\p{Cs}/u
const badKey = (namespace: string, base: string): boolean =>
  !/^[A-Za-z][\w.-]*$/u.test(namespace) ||
  namespace.length > textLimits.namespace ||
  base === '' ||
  base.length > textLimits.key ||
  /[\s:]/u.test(base)

/** What the files would do to one text. */
export function planRow(
  catalogue: TextCatalogue,
  group: WordingGroup,
  sources: ReadonlySet<string>,
  choices: PlanChoices,
  rights: Pick<TextRights, 'may'>,
): PlanRow {
  const { namespace, base, language, words, found } = group
  const keyId = textKeyIdOf(namespace, base) as TextKeyId
  const key = found.place === undefined ? undefined : catalogue.keys[found.place]
  const now = found.place === undefined ? undefined : catalogue.column(language)?.now(found.place)
  const first = [...words.values()][0]
  const before = now?.forms ?? {}
  const brought = Object.fromEntries(
    [...words].map(([form, { text }]) => [form, text.replaceAll(/\r\n?/gu, '\n')]),
  ) as Forms
  const counts = key?.counts ?? found.counts
  const useless = new Set(
    counts === 'no' ? [] : uselessForms(language, counts, brought).filter((form) => now?.published[form] === undefined),
  )
  const wanted = Object.fromEntries(Object.entries(brought).filter(([form]) => !useless.has(form as Form))) as Forms
  const after: Forms = { ...before, ...wanted }
  const row = {
    ...{ id: textIdOf(language, keyId), keyId, language, file: first?.file ?? '', line: first?.line ?? 0, counts },
    ...{ before, after, stateBefore: now?.state ?? ('untranslated' as const) },
  }
  const state = stateAfter([...words.values()], choices)
  const refused = (reason: TextRefusal): PlanRow => ({
    ...row,
    outcome: 'refused',
    reason,
    conflicts: [],
    stateAfter: row.stateBefore,
  })
  if (key && isDeleted(key.row)) return refused('deletedKey')
  if (sameForms(before, after)) {
    const isApproval = state === 'reviewed' && row.stateBefore === 'translated' && rights.may('review', language)
    if (key && isApproval) return { ...row, outcome: 'changed', reason: null, conflicts: [], stateAfter: state }
    if (Object.keys(wanted).length === 0) return refused('form')
    return { ...row, outcome: 'unchanged', reason: null, conflicts: [], stateAfter: row.stateBefore }
  }
  if (!rights.may('edit', language) || !catalogue.column(language)) return refused('language')
  if (choices.isProtected && row.stateBefore === 'reviewed' && !rights.may('review', language))
    return refused('protected')
  if (Object.values(wanted).some((text) => unwritable.test(text))) return refused('characters')
  if (Object.values(wanted).some((text) => text.length > textLimits.text)) return refused('tooLong')
  if ([...words.values()].some(({ lost }) => lost.length > 0)) return refused('placeholderMissing')
  const taken = state === 'reviewed' && !rights.may('review', language) ? 'translated' : state
  if (!key || found.place === undefined) {
    if (!choices.addKeys) return refused('unknownKey')
    if (badKey(namespace, base) || clashes(catalogue, namespace, base)) return refused('badKey')
    if (language !== sourceLanguage && !sources.has(`${namespace}:${base}`)) return refused('noSource')
    return { ...row, outcome: 'newKey', reason: null, conflicts: [], stateAfter: taken }
  }
  const conflicts = conflictsOf(catalogue, { place: found.place, language, words, wanted })
  const outcome = isEmptyText(before) ? 'new' : 'changed'
  return { ...row, outcome, reason: null, conflicts, stateAfter: row.stateBefore === 'hidden' ? 'hidden' : taken }
}

/** What the files say needs review does; the rest is what the person says it is. */
const stateAfter = (words: readonly Wording[], { takeAs }: PlanChoices): 'translated' | 'reviewed' =>
  words.some(({ state }) => state === 'needsReview') ? 'translated' : takeAs

const clashes = (catalogue: TextCatalogue, namespace: string, base: string): boolean => {
  for (let cut = base.indexOf('.'); cut >= 0; cut = base.indexOf('.', cut + 1))
    if (catalogue.placeOf(textKeyIdOf(namespace, base.slice(0, cut)) as TextKeyId) !== undefined) return true
  return false
}
