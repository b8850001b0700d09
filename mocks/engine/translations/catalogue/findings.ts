import { checkNamespace } from '@/domain/translations/checks/check-namespace'
import { checkText } from '@/domain/translations/checks/check-text'
import { compareFindings, type Finding } from '@/domain/translations/checks/finding'
import type { CheckedTerm, CheckWorld } from '@/domain/translations/checks/input'
import type { Severity } from '@/domain/translations/checks/vocabulary'
import type { Forms } from '@/domain/translations/forms'
import { entriesOf } from '@/domain/translations/keys'
import { isEmptyText, sourceLanguage, textKeyIdOf } from '@/domain/translations/text-states'
import type { GlossaryTermRow } from '@mocks/store/rows/texts'
import type { CatalogueParts } from './catalogue'
import type { Column, TextNow } from './column'
import type { KeyEntry } from './key-list'
import { isOnlyARemark, manyProblems, unusedKey } from './source-findings'
import type { Usage } from './usage'

export type FindingsOf = {
  keys: readonly KeyEntry[]
  columns: ReadonlyMap<string, Column>
  source: Column
  usage: Usage
  parts: Pick<CatalogueParts, 'settings' | 'glossary' | 'detect'>
  placeOf: (id: string) => number | undefined
}
export type Findings = {
  /** What is wrong with a text, as it stands or as it is to be; ignored findings are among them. */
  of(place: number, language: string, now?: TextNow): readonly Finding[]
  /** The worst that is not ignored. That a text goes wrong in several languages counts once it weighs something. */
  worst(place: number, language: string, now?: TextNow): Severity | null
  changed(place: number, language: string): void
  /** Has every text of the language been checked? */
  isComplete(language: string): boolean
}

/** What the text said before it was emptied, newest first. */
const earlierOf = ({ row, published }: TextNow): Forms | null =>
  (row?.history ?? []).map(({ before }) => before.forms ?? published).find((forms) => !isEmptyText(forms)) ?? null

/** A language does without what is hidden, and what nobody has ever translated is told by its state. */
const isSilent = (now: TextNow): boolean =>
  now.state === 'hidden' || (now.state === 'untranslated' && earlierOf(now) === null)

const termIn = (language: string, row: GlossaryTermRow): CheckedTerm => {
  const words = row.words.find((one) => one.language === language)
  const { term, isCaseSensitive, isKept } = row
  return { term, isCaseSensitive, isKept, wordings: words?.wordings ?? [], forbidden: words?.forbidden ?? [] }
}

/** Findings of all texts, made when somebody asks and kept until the text, or its source, says something else. */
export function createFindings({ keys, columns, source, usage, parts, placeOf }: FindingsOf): Findings {
  const known = new Map<string, Map<number, readonly Finding[]>>()
  const beside = new Map<string, ReadonlyMap<string, readonly Finding[]>>()
  const terms = new Map<string, readonly CheckedTerm[]>()
  const placesOf = Map.groupBy(keys.keys(), (place) => keys[place]?.namespace ?? '')

  const world: CheckWorld = {
    settings: parts.settings.checks,
    ...(parts.detect && { detect: parts.detect }),
    textOf: (language, namespace, base) => {
      const place = placeOf(textKeyIdOf(namespace, base))
      const forms = place === undefined ? undefined : columns.get(language)?.now(place).forms
      return forms && !isEmptyText(forms) ? forms : undefined
    },
    basesOf: (namespace) => (placesOf.get(namespace) ?? []).map((place) => keys[place]?.base ?? ''),
    glossaryOf: (language) => {
      const made = terms.get(language) ?? parts.glossary.map((row) => termIn(language, row))
      terms.set(language, made)
      return made
    },
  }

  const isRemark = isOnlyARemark(world)

  const ofText = (place: number, language: string, now: TextNow): readonly Finding[] => {
    const key = keys[place]
    if (!key || isSilent(now)) return []
    const isSource = language === sourceLanguage
    return checkText(
      {
        ...{ namespace: key.namespace, base: key.base, language, forms: now.forms },
        source: isSource ? null : { language: sourceLanguage, forms: source.now(place).forms },
        maxLength: key.row?.maxLength ?? null,
        maxWidth: key.row?.maxWidth ?? null,
        isOutdated: now.row?.translatedFrom != null,
        earlier: earlierOf(now),
      },
      world,
    )
  }

  const besideOthers = (place: number, language: string): readonly Finding[] => {
    const namespace = keys[place]?.namespace ?? ''
    const id = `${language} ${namespace}`
    const made = beside.get(id) ?? checkBeside(namespace, language)
    beside.set(id, made)
    return made.get(keys[place]?.base ?? '') ?? []
  }
  const checkBeside = (namespace: string, language: string): ReadonlyMap<string, readonly Finding[]> => {
    const places = (placesOf.get(namespace) ?? []).filter((place) => !keys[place]?.row?.deleted)
    const textsOf = (column: Column | undefined) =>
      new Map(
        places.flatMap((place) => {
          const forms = column?.now(place).forms ?? {}
          return isEmptyText(forms) ? [] : [[keys[place]?.base ?? '', forms] as const]
        }),
      )
    const texts = textsOf(columns.get(language))
    const physical = [...texts].flatMap(([base, forms]) => entriesOf(base, forms).map(([key]) => key))
    const notPlural = new Set(places.flatMap((at) => (keys[at]?.row?.isNotPlural ? [keys[at]?.base ?? ''] : [])))
    return checkNamespace(
      { namespace, language, sourceLanguage, keys: physical, texts, source: textsOf(source), notPlural },
      world,
    )
  }

  const of: Findings['of'] = (place, language, given) => {
    const own = ofOne(place, language, given)
    if (language !== sourceLanguage) return own
    const others = [...columns.keys()].filter((one) => one !== sourceLanguage)
    const many = manyProblems(keys[place]?.base ?? '', others, (one) => ofOne(place, one), world)
    return many.length > 0 ? [...own, ...many].toSorted(compareFindings) : own
  }
  const ofOne: Findings['of'] = (place, language, given) => {
    const column = columns.get(language)
    if (!column) return []
    const isAsStored = given === undefined || given.row === column.rows.get(place)
    const own = known.get(language) ?? new Map<number, readonly Finding[]>()
    known.set(language, own)
    const kept = isAsStored ? own.get(place) : undefined
    if (kept) return kept
    const now = given ?? column.now(place)
    const use =
      language === sourceLanguage && !isSilent(now) && !usage.isUsed(place)
        ? unusedKey(keys[place]?.base ?? '', world)
        : []
    const found = isSilent(now) ? [] : [...ofText(place, language, now), ...besideOthers(place, language), ...use]
    const sorted = found.toSorted(compareFindings)
    if (isAsStored) own.set(place, sorted)
    return sorted
  }

  return {
    of,
    worst: (place, language, now) => {
      const ignored = (now?.row ?? columns.get(language)?.rows.get(place))?.ignored ?? []
      const all = isRemark ? ofOne(place, language, now) : of(place, language, now)
      return all.find(({ id }) => !ignored.includes(id))?.severity ?? null
    },
    changed(place, language) {
      const of = language === sourceLanguage ? columns.keys() : [language]
      for (const one of of) {
        beside.delete(`${one} ${keys[place]?.namespace}`)
        // What lies beside it is judged anew with it.
        for (const near of placesOf.get(keys[place]?.namespace ?? '') ?? []) known.get(one)?.delete(near)
      }
    },
    isComplete: (language) => (known.get(language)?.size ?? 0) === keys.length,
  }
}
