import i18next, { type ResourceKey } from 'i18next'
import type { Forms } from '@/domain/translations/forms'
import { entriesOf, formOrder, physicalKey } from '@/domain/translations/keys'
import type { KeyCounts } from '@/domain/translations/text-states'
import { textsChanged } from '@/shared/i18n/kept-texts'

type Draft = { language: string; namespace: string; base: string; counts: KeyCounts; forms: Forms }
type Texts = { [key: string]: string | Texts }
type Bundle = { published: ResourceKey; shown: ResourceKey }

const replaceBundle = (language: string, namespace: string, texts: ResourceKey): void => {
  i18next.removeResourceBundle(language, namespace)
  i18next.addResourceBundle(language, namespace, texts, false, true)
}

/** A text in its place among others, without touching what is given. A key may also stand there whole. */
const put = (texts: Texts, key: string, text: string | null): Texts => {
  if (typeof texts[key] === 'string' || !key.includes('.')) {
    const { [key]: _before, ...others } = texts
    return text === null ? others : { ...texts, [key]: text }
  }
  const [part = '', ...rest] = key.split('.')
  const below = texts[part]
  if (typeof below === 'string') return text === null ? texts : { ...texts, [key]: text }
  return { ...texts, [part]: put(below ?? {}, rest.join('.'), text) }
}

/** Drafts on the pages of this browser, for as long as somebody translates on them. What is published stays what it is. */
export const createShownDrafts = () => {
  const drafts = new Map<string, Draft>()
  const bundles = new Map<string, Bundle>()
  let writing = false

  const lay = (language: string, namespace: string): void => {
    const id = `${language} ${namespace}`
    const current = i18next.getResourceBundle(language, namespace) as ResourceKey | undefined
    if (!current) return
    const known = bundles.get(id)
    // Another release has come meanwhile.
    const published = known && known.shown === current ? known.published : current
    let texts = published as Texts
    for (const draft of drafts.values()) {
      if (draft.language !== language || draft.namespace !== namespace) continue
      for (const form of draft.counts === 'no' ? ([''] as const) : formOrder)
        texts = put(texts, physicalKey(draft.base, form), null)
      for (const [key, text] of entriesOf(draft.base, draft.forms)) if (text !== '') texts = put(texts, key, text)
    }
    replaceBundle(language, namespace, texts)
    bundles.set(id, { published, shown: i18next.getResourceBundle(language, namespace) as ResourceKey })
  }
  const emit = (): void => {
    writing = true
    i18next.emit(textsChanged)
    writing = false
  }
  const again = (): void => {
    if (writing) return
    let isForeign = false
    for (const [id, { shown }] of bundles) {
      const [language = '', namespace = ''] = id.split(' ')
      if (i18next.getResourceBundle(language, namespace) === shown) continue
      lay(language, namespace)
      isForeign = true
    }
    if (isForeign) emit()
  }
  i18next.on(textsChanged, again)

  return {
    /** Shows the drafts, and takes those back that are none any more. */
    show: (all: readonly (Draft & { isDraft: boolean })[]): void => {
      const touched = new Set<string>()
      for (const { isDraft, ...draft } of all) {
        const id = `${draft.language} ${draft.namespace}:${draft.base}`
        const known = drafts.get(id)
        const isSame = known ? JSON.stringify(known.forms) === JSON.stringify(draft.forms) : !isDraft
        if (isDraft ? isSame : !known) continue
        if (isDraft) drafts.set(id, draft)
        else drafts.delete(id)
        touched.add(`${draft.language} ${draft.namespace}`)
      }
      for (const id of touched) {
        const [language = '', namespace = ''] = id.split(' ')
        lay(language, namespace)
      }
      if (touched.size > 0) emit()
    },
    /** As if nobody had drafted anything. */
    takeBack: (): void => {
      i18next.off(textsChanged, again)
      for (const [id, { published, shown }] of bundles) {
        const [language = '', namespace = ''] = id.split(' ')
        // What another release has put there is published already.
        if (i18next.getResourceBundle(language, namespace) === shown) replaceBundle(language, namespace, published)
      }
      drafts.clear()
      bundles.clear()
    },
  }
}
export type ShownDrafts = ReturnType<typeof createShownDrafts>
