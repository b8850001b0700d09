import type { TextExportQuery } from '@/contract/admin/translations/exchange-list'
import type { Form } from '@/domain/translations/forms'
import { compareForms, physicalKey } from '@/domain/translations/keys'
import { formsOf } from '@/domain/translations/plural-forms'
import { sourceHash } from '@/domain/translations/source-hash'
import { isEmptyText, type TextState } from '@/domain/translations/text-states'
import type { TextCommentRow } from '@mocks/store/rows/texts'
import type { TextCatalogue } from '../catalogue/catalogue'
import { isDeleted } from '../catalogue/key-list'
import { sourceWording } from './source-wording'

/** A wording as it is given away. */
export type SelectedText = {
  namespace: string
  base: string
  key: string
  form: Form
  description: string
  maxLength: number | null
  source: string
  sourceHash: string
  text: string
  state: TextState
  isOutdated: boolean
  comments: readonly string[]
}

/** Texts by language that an export is asked for: one for each wording, those that are not there yet with them. */
export function selectTexts(
  catalogue: TextCatalogue,
  query: TextExportQuery,
  comments: readonly TextCommentRow[],
): Map<string, SelectedText[]> {
  const unsettled = Map.groupBy(
    comments.filter((comment) => comment.state !== 'resolved'),
    ({ keyId }) => keyId,
  )
  const isPublished = query.what === 'published'
  const namespaces = query.namespace && new Set(query.namespace)
  const states = query.state && new Set<string>(query.state)
  const asked = query.language && new Set(query.language)
  const places = [...catalogue.keys.entries()].filter(
    ([, { namespace, row }]) => !isDeleted(row) && (!namespaces || namespaces.has(namespace)),
  )
  const selected = new Map<string, SelectedText[]>()
  for (const { code } of catalogue.languages) {
    const column = catalogue.column(code)
    if (!column || (asked && !asked.has(code))) continue
    const texts: SelectedText[] = []
    for (const [place, { id, namespace, base, counts, row }] of places) {
      const now = column.now(place)
      const forms = isPublished ? now.published : now.forms
      const state = isPublished ? (isEmptyText(forms) ? 'untranslated' : 'reviewed') : now.state
      const isOutdated = !isPublished && now.row?.translatedFrom != null
      if (states && !states.has(state) && !(isOutdated && states.has('outdated'))) continue
      const sources = isPublished ? catalogue.source.published[place] : catalogue.source.now(place).forms
      const named = [...new Set([...formsOf(code, counts), ...(Object.keys(forms) as Form[])])].toSorted(compareForms)
      const said = (unsettled.get(id) ?? []).filter(({ language }) => language === null || language === code)
      for (const [at, form] of named.entries()) {
        const source = sourceWording(sources ?? {}, form)
        texts.push({
          ...{ namespace, base, key: physicalKey(base, form), form, text: forms[form] ?? '', state, isOutdated },
          ...{ description: row?.description ?? '', maxLength: row?.maxLength ?? null },
          ...{ source, sourceHash: sourceHash(source) },
          comments: at === 0 ? said.map(({ by, text }) => `${by.name}: ${text}`) : [],
        })
      }
    }
    selected.set(code, texts)
  }
  return selected
}
