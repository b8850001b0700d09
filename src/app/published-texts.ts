import i18next, { type ResourceKey } from 'i18next'
import { call } from '@/api/client'
import { getTexts, type TextState } from '@/contract/texts'
import { keepTexts, keptTexts, type TextPatch, textsChanged } from '@/shared/i18n/kept-texts'
import { layOver, type Texts } from './lay-over'
import { shippedTexts } from './shipped-texts'

/** Asked once however many namespaces wait for it. */
const asked = new Map<string, Promise<TextPatch>>()

const ask = (locale: string): Promise<TextPatch> => {
  const known = asked.get(locale)
  if (known) return known
  const answer = call(getTexts, { params: { language: locale } })
    .then(({ texts }) => texts)
    .finally(() => asked.delete(locale))
  asked.set(locale, answer)
  return answer
}

const keep = (locale: string, patch: TextPatch): void => {
  const kept = keptTexts()
  keepTexts({ ...kept, texts: { ...kept.texts, [locale]: patch } })
}

/** The texts of a namespace as published. Without an answer those shipped do, until the next time they are asked for. */
export const published = async (locale: string, namespace: string, shipped: ResourceKey): Promise<ResourceKey> => {
  let patch = keptTexts().texts[locale]
  if (!patch) {
    patch = await ask(locale).catch(() => undefined)
    if (!patch) return shipped
    keep(locale, patch)
  }
  return layOver(shipped as Texts, patch[namespace] ?? {})
}

const loaded = (): [locale: string, namespaces: string[]][] =>
  Object.entries(i18next.services.resourceStore.data).map(([locale, namespaces]) => [locale, Object.keys(namespaces)])

const laidOver = (locale: string, namespaces: readonly string[], patch: TextPatch) =>
  namespaces.map(async (namespace) => {
    const shipped = (await shippedTexts(locale, namespace)) ?? {}
    return { locale, namespace, texts: layOver(shipped as Texts, patch[namespace] ?? {}) }
  })

/** Brings an open page to what is published now, and keeps it for the next start. */
export const switchTexts = async (state: TextState): Promise<void> => {
  const before = keptTexts()
  const isSame =
    before.release === state.release && JSON.stringify(before.languages) === JSON.stringify(state.languages)
  if (isSame) return
  const touched = loaded().filter(([locale]) => before.changed.includes(locale) || state.changed.includes(locale))
  const patches = await Promise.all(
    touched.map(async ([locale]) => [locale, state.changed.includes(locale) ? await ask(locale) : {}] as const),
  )
  const texts = Object.fromEntries(patches)
  keepTexts({ ...state, texts: Object.fromEntries(patches.filter(([locale]) => state.changed.includes(locale))) })
  const bundles = await Promise.all(
    touched.flatMap(([locale, namespaces]) => laidOver(locale, namespaces, texts[locale] ?? {})),
  )
  // All at once: nothing is drawn while some are of one release and some of another.
  for (const bundle of bundles) {
    i18next.removeResourceBundle(bundle.locale, bundle.namespace)
    i18next.addResourceBundle(bundle.locale, bundle.namespace, bundle.texts, false, true)
  }
  i18next.emit(textsChanged)
}
