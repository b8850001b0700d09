import type { Plugin } from 'vite'
import { takenFrom } from './taken-from.ts'

/** The frames and the page that most buyers see first. Split routes carry their part in a query. */
const roots = /\/src\/routes\/(account\/route|account\/_gate|account\/_gate\/orders\/index)\.tsx\?tsr-split=/
const entry = /\/src\/main\.tsx$/
/** What the entry fetches once the first page is there, on every page: it must not bring what other pages share. */
const idle = /\/src\/app\/(?:paint-brand|watch-texts|published-texts)\.ts$/
/** The page that most of them open next, which is fetched ahead: two dozen files would hold up the answer to a click. */
const next = /\/src\/routes\/account\/_gate\/orders\/\$orderId\/index\.tsx\?tsr-split=/
const page = /\/src\/routes\/.+\.tsx\?tsr-split=(?:loader---)?component/
/** What only one side of the portal uses stays with its pages. */
const oneSided = /\/src\/(?:features|shells|routes)\/(account|admin)\//

/**
 * What the first page reaches through schemas only, which are taken out of it (`trusted-contract.ts`): endpoints and
 * vocabularies that other pages use.
 */
const schemaOnly =
  /\/src\/(?:contract\/(?:authorizations|invoices|order-detail|order-fields|account-settings|documents|line-wishes|deliveries|configuration)|domain\/(?:settings|account)\/vocabulary|domain\/orders\/delivery-plan)\.ts$/

const icon = /\/@tabler\/icons-react\/.+\/(Icon\w+)\.mjs$/
const icons = '@tabler/icons-react'
const schemas = /^zod\b/

/**
 * From how many pages on something is worth a place in a file that all of them fetch. What fewer share, the bundler puts
 * into files by itself, each fetched by the pages that need it and no other.
 */
const pagesThatShare = 9
/** The same for what the next page needs. */
const pagesThatShareNext = 2
/** The same for icons and for parts of the library, counted by the bundler in whatever is loaded by itself. */
const usersOfIcon = 6
const usersOfPart = 100

type Ids = ReadonlySet<string>

/**
 * Gathers what pages share in few files: one with what the first page needs, which the entry needs parts of, so that it
 * is fetched beside the entry and not after it; and for all other pages one each with the small parts, the icons and the
 * fields that most of them show. Everything else is left to the bundler: one file with all that two pages share would be
 * a hundred kilobytes for each of them.
 */
export const firstPage = () => {
  const importsOf = new Map<string, readonly string[]>()
  const takenBy = new Map<string, ReturnType<typeof takenFrom>>()
  let carried: Ids | undefined
  let first: Ids | undefined
  let taken: Ids | undefined
  let onNext: Ids | undefined
  let later: Ids | undefined
  let users: ReadonlyMap<string, number> | undefined

  const reachedFrom = (starts: readonly string[]): Ids => {
    const found = new Set(starts)
    // Own modules only: through the barrel of a library one would reach all of it, used or not.
    for (const id of found) for (const own of importsOf.get(id) ?? []) if (own.includes('/src/')) found.add(own)
    return found
  }
  const idsOf = (pattern: RegExp) => [...importsOf.keys()].filter((id) => pattern.test(id))
  const without = (ids: Ids): Ids => new Set([...ids].filter((id) => !schemaOnly.test(id)))

  const carriedByEntry = (): Ids => (carried ??= without(reachedFrom(idsOf(entry))))
  const onFirstPage = (): Ids => (first ??= without(reachedFrom(idsOf(roots))))
  const onNextPage = (): Ids => (onNext ??= reachedFrom(idsOf(next)))
  const whenIdle = (): Ids => (later ??= without(reachedFrom(idsOf(idle))))
  /** What the first page takes from libraries. */
  const takenFirst = (): Ids =>
    (taken ??= new Set(
      [...onFirstPage(), ...carriedByEntry()].flatMap((id) => (takenBy.get(id) ?? []).map(({ name }) => name)),
    ))
  /** How many pages reach a module. */
  const usersOf = (id: string): number => {
    if (!users) {
      const counts = new Map<string, number>()
      for (const start of idsOf(page))
        for (const each of reachedFrom([start])) counts.set(each, (counts.get(each) ?? 0) + 1)
      users = counts
    }
    return users.get(id) ?? 0
  }
  /** Whether it brings nothing but itself: what it takes from libraries the first page has, and it checks no schemas. */
  const isLight = (id: string): boolean =>
    [...reachedFrom([id])].every((each) =>
      (takenBy.get(each) ?? []).every(
        ({ name, library }) => library === icons || (takenFirst().has(name) && !schemas.test(library)),
      ),
    )

  const plugin: Plugin = {
    name: 'portico:first-page',
    apply: 'build',
    moduleParsed: ({ id, importedIds, code }) => {
      importsOf.set(id, importedIds)
      if (id.includes('/src/')) takenBy.set(id, takenFrom(code ?? ''))
    },
  }

  /** The frames and the page themselves, which are a buyer's alone: five files of a few hundred bytes otherwise. */
  const startGroup = {
    name: 'start',
    includeDependenciesRecursively: false,
    test: (id: string): boolean =>
      onFirstPage().has(id) && (roots.test(id) || (oneSided.test(id) && !carriedByEntry().has(id))),
  }
  const firstGroup = {
    name: 'first-page',
    test: (id: string): boolean => {
      const name = icon.exec(id)?.[1]
      if (name !== undefined) return takenFirst().has(name)
      return onFirstPage().has(id) && !roots.test(id) && !oneSided.test(id)
    },
  }
  // A group takes along what its modules import: without this one, pages would take the entry's own modules away from it.
  const appGroup = { name: 'app', test: (id: string): boolean => carriedByEntry().has(id) && !entry.test(id) }
  // With what they import, the following would take parts of libraries that the first page needs, and be fetched for those.
  const idleGroup = {
    name: 'idle',
    includeDependenciesRecursively: false,
    test: (id: string): boolean => whenIdle().has(id),
  }
  const partsGroup = {
    name: 'parts',
    includeDependenciesRecursively: false,
    test: (id: string): boolean =>
      usersOf(id) >= (onNextPage().has(id) ? pagesThatShareNext : pagesThatShare) && !oneSided.test(id) && isLight(id),
  }
  const iconsGroup = { name: 'icons', includeDependenciesRecursively: false, test: icon, minShareCount: usersOfIcon }
  const fieldsGroup = {
    name: 'fields',
    includeDependenciesRecursively: false,
    test: /\/node_modules\/@mantine\//,
    minShareCount: usersOfPart,
  }
  return { plugin, groups: [startGroup, firstGroup, appGroup, idleGroup, partsGroup, iconsGroup, fieldsGroup] }
}
