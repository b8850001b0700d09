import type { Forms } from '../forms'
import { languageChecks, weighed } from './check-text'
import type { Finding } from './finding'
import type { CheckWorld } from './input'
import { checkContexts, checkKeyNames, type FoundByBase } from './key-names'
import type { Found } from './rule'
import { checkTogether } from './together'

export type CheckedNamespace = {
  readonly namespace: string
  readonly language: string
  readonly sourceLanguage: string
  /** As they stand in the file of the language, nested ones with dots. */
  readonly keys: readonly string[]
  readonly texts: ReadonlyMap<string, Forms>
  readonly source: ReadonlyMap<string, Forms>
  /** Bases somebody has marked as no plural although they look like one. */
  readonly notPlural?: ReadonlySet<string>
}

/** Findings by base from what checks have found; for the checks over several namespaces as well. */
export const weighedByBase = (
  all: readonly FoundByBase[],
  language: string,
  { settings }: CheckWorld,
): ReadonlyMap<string, readonly Finding[]> => {
  const merged = new Map<string, Found[]>()
  for (const found of all) for (const [base, some] of found) merged.set(base, [...(merged.get(base) ?? []), ...some])
  const checks = languageChecks(settings, language)
  return new Map(
    [...merged].map(([base, found]) => [base, weighed(found, checks)] as const).filter(([, found]) => found.length > 0),
  )
}

/** What shows only when the texts of a namespace lie side by side, and in the names of its keys. */
export const checkNamespace = (
  checked: CheckedNamespace,
  world: CheckWorld,
): ReadonlyMap<string, readonly Finding[]> => {
  const { language, sourceLanguage, texts, source } = checked
  const found = [checkKeyNames(checked)]
  if (language !== sourceLanguage) {
    const beside = [...texts].flatMap(([name, forms]) => {
      const original = source.get(name)
      return original ? [{ name, forms, source: original }] : []
    })
    found.push(checkContexts(texts, source), checkTogether(beside))
  }
  return weighedByBase(found, language, world)
}
