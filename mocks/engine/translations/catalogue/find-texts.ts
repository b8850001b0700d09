import type { TextBatchId, TextKeyId } from '@/domain/ids'
import { sourceLanguage, type TextState } from '@/domain/translations/text-states'
import type { Order } from '../../paging'
import type { TextSortName, TextViewName } from '../view-names'
import type { TextCatalogue } from './catalogue'
import { isDeleted } from './key-list'
import { type Column, flag, stateBits } from './column'
import { sortedPlaces } from './sorted-places'
import { keepFound, type Mask } from '@mocks/store/search/mask'
import type { SearchProblem } from '@/domain/translations/search-language'
import { keepQuery } from './keep-query'

export type TextFilter = {
  language?: string
  view?: TextViewName
  namespace?: readonly string[]
  tag?: readonly string[]
  state?: readonly TextState[]
  author?: readonly string[]
  batch?: TextBatchId
  q?: string
}
export type Found = {
  /** Places of the keys, in order. */
  places: number[]
  /** How many each view has, the other filters kept; null: not all texts were checked. */
  views: Record<TextViewName, number | null>
  searchErrors: readonly SearchProblem[]
}

const untranslated = stateBits('untranslated')
const isTodo = (flags: number): boolean =>
  (flags & flag.state) === untranslated ||
  (flags & flag.state) === stateBits('translated') ||
  (flags & (flag.outdated | flag.rejected)) > 0

/** Which texts belong to a view, by their flags. */
const byFlags: { [V in TextViewName]?: (flags: number) => boolean } = {
  all: () => true,
  todo: isTodo,
  untranslated: (flags) => (flags & flag.state) === untranslated,
  outdated: (flags) => (flags & flag.outdated) > 0,
  review: (flags) => (flags & flag.state) === stateBits('translated'),
  rejected: (flags) => (flags & flag.rejected) > 0,
  draft: (flags) => (flags & flag.draft) > 0,
  commented: (flags) => (flags & flag.commented) > 0,
}
const viewNames = [
  ...(['all', 'todo', 'untranslated', 'outdated', 'review', 'rejected', 'draft', 'problems'] as const),
  ...(['commented', 'unused', 'trash'] as const),
]

/** The keys a filter finds, sorted. `language` is the one in front: views, states and authors are those of its texts. */
export function findTexts(
  catalogue: TextCatalogue,
  filter: TextFilter,
  { field, descending }: Order<TextSortName> = { field: 'place', descending: false },
): Found {
  const front = catalogue.column(filter.language ?? sourceLanguage) ?? catalogue.source
  const mask: Mask = new Uint8Array(catalogue.keys.length).fill(1)
  keepFilters(catalogue, filter, front, mask)
  const searchErrors = filter.q ? keepQuery(catalogue, filter.q, front, mask) : []
  const view = filter.view ?? 'all'
  const views = countViews(catalogue, front, mask, view)
  const isIn = viewTest(catalogue, front, view)
  const places: number[] = []
  for (let place = 0; place < mask.length; place += 1) if (mask[place] === 1 && isIn(place)) places.push(place)
  return { places: sortedPlaces(catalogue, front, places, field, descending), views, searchErrors }
}

function keepFilters(catalogue: TextCatalogue, filter: TextFilter, front: Column, mask: Mask): void {
  const keep = (test: (place: number) => boolean): void => {
    for (let place = 0; place < mask.length; place += 1) if (mask[place] === 1 && !test(place)) mask[place] = 0
  }
  if (filter.namespace?.length) {
    const wanted = new Set(filter.namespace)
    keep((place) => wanted.has(catalogue.keys[place]?.namespace ?? ''))
  }
  if (filter.tag?.length) {
    const wanted = new Set(filter.tag)
    keep((place) => catalogue.keys[place]?.row?.tags.some((tag) => wanted.has(tag)) ?? false)
  }
  if (filter.state?.length) {
    const wanted = new Set(filter.state.map(stateBits))
    keep((place) => wanted.has((front.flags[place] ?? 0) & flag.state))
  }
  if (filter.author?.length) {
    const wanted = new Set(filter.author)
    keep((place) => wanted.has(front.rows.get(place)?.author?.id ?? ''))
  }
  if (filter.batch !== undefined) {
    const { batch } = filter
    keepFound(mask, (hits) => {
      for (const { code } of catalogue.languages)
        for (const [place, row] of catalogue.column(code)?.rows ?? [])
          if (row.history.some(({ batchId }) => batchId === batch)) hits[place] = 1
    })
  }
}

/** Does the text at a place belong to a view? Deleted keys are in the trash and nowhere else. */
function viewTest(catalogue: TextCatalogue, front: Column, view: TextViewName): (place: number) => boolean {
  const { keys, findings } = catalogue
  const isGone = (place: number): boolean => isDeleted(keys[place]?.row)
  if (view === 'trash') return isGone
  const test = byFlags[view]
  if (test) return (place) => test(front.flags[place] ?? 0) && !isGone(place)
  if (view === 'unused') {
    askedForUnused.add(catalogue)
    return (place) => !catalogue.usage.isUsed(place) && !isGone(place)
  }
  return (place) => !isGone(place) && isBad(findings.worst(place, front.language))
}
const isBad = (severity: string | null): boolean => severity === 'error' || severity === 'warning'

/** Catalogues whose keys have been looked for in the code. */
const askedForUnused = new WeakSet<TextCatalogue>()

function countViews(catalogue: TextCatalogue, front: Column, mask: Mask, view: TextViewName): Found['views'] {
  // Most views hang on the flags alone: how often each combination occurs is counted once.
  const withFlags = new Uint32Array(256)
  for (let place = 0; place < mask.length; place += 1) {
    if (mask[place] !== 1 || isDeleted(catalogue.keys[place]?.row)) continue
    const flags = front.flags[place] ?? 0
    withFlags[flags] = (withFlags[flags] ?? 0) + 1
  }
  const count = (name: TextViewName): number | null => {
    const test = byFlags[name]
    if (test) return withFlags.reduce((sum, times, flags) => (times > 0 && test(flags) ? sum + times : sum), 0)
    // Who does not ask for problems does not wait for all texts to be checked, nor for all code to be searched.
    if (name === 'problems' && view !== 'problems' && !catalogue.findings.isComplete(front.language)) return null
    if (name === 'unused' && view !== 'unused' && !askedForUnused.has(catalogue)) return null
    const isIn = viewTest(catalogue, front, name)
    let found = 0
    for (let place = 0; place < mask.length; place += 1) if (mask[place] === 1 && isIn(place)) found += 1
    return found
  }
  // The list of views is complete by its type.
  return Object.fromEntries(viewNames.map((name) => [name, count(name)])) as Found['views']
}

/** Where a key stands among those found, and its neighbours; of one that is not there, those around its place. */
export function neighboursOf(catalogue: TextCatalogue, id: TextKeyId, { places }: Found) {
  const own = catalogue.placeOf(id)
  const at = own === undefined ? -1 : places.indexOf(own)
  const idAt = (index: number): TextKeyId | null => catalogue.keys[places[index] ?? -1]?.id ?? null
  if (at >= 0) return { position: at, total: places.length, previous: idAt(at - 1), next: idAt(at + 1) }
  const after = own === undefined ? -1 : places.findIndex((place) => place > own)
  const next = after < 0 ? places.length : after
  return { position: null, total: places.length, previous: idAt(next - 1), next: idAt(next) }
}
