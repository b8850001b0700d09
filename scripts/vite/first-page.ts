import type { Plugin } from 'vite'

/** The frames and the page that most buyers see first. Split routes carry their part in a query. */
const roots = /\/src\/routes\/(account\/route|account\/_gate|account\/_gate\/orders\/index)\.tsx\?tsr-split=/
const entry = /\/src\/main\.tsx$/
const page = /\/src\/routes\/.+\.tsx\?tsr-split=(?:loader---)?component/
const forms = /\/src\/shared\/forms\//
/** What only one side of the portal uses stays with its pages. */
const oneSided = /\/src\/(?:features|shells|routes)\/(account|admin)\//

/**
 * What the first page reaches through schemas only, which are taken out of it (`trusted-contract.ts`): endpoints and
 * vocabularies that other pages use.
 */
const schemaOnly =
  /\/src\/(?:contract\/(?:authorizations|invoices|account-settings|documents|line-wishes|deliveries|configuration)|domain\/(?:settings|account)\/vocabulary|domain\/orders\/delivery-plan)\.ts$/

const area = /\/src\/(?:features|shells|routes)\/(account|admin|session)\//

const icon = /\/@tabler\/icons-react\/.+\/(Icon\w+)\.mjs$/
const iconImport = /import\s*\{([^}]+)\}\s*from\s*["']@tabler\/icons-react["']/

type Ids = ReadonlySet<string>

const iconsIn = (code: string | null): string[] =>
  (iconImport.exec(code ?? '')?.[1] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)

/**
 * Gathers what pages share in few files, where the bundler would make thirty of a few hundred bytes: one with what the
 * first page needs, which the entry needs parts of, so that it is fetched beside the entry and not after it; and one
 * with what at least two other pages need.
 */
export const firstPage = () => {
  const importsOf = new Map<string, readonly string[]>()
  const iconsOf = new Map<string, readonly string[]>()
  let carried: Ids | undefined
  let first: Ids | undefined
  let firstIcons: Ids | undefined
  let shared: Ids | undefined

  const reachedFrom = (starts: readonly string[]): Ids => {
    const found = new Set(starts)
    // Own modules only: through the barrel of a library one would reach all of it, used or not.
    for (const id of found) for (const own of importsOf.get(id) ?? []) if (own.includes('/src/')) found.add(own)
    return found
  }
  const idsOf = (pattern: RegExp) => [...importsOf.keys()].filter((id) => pattern.test(id))

  const without = (ids: Ids): Ids => new Set([...ids].filter((id) => !schemaOnly.test(id)))
  const carriedByEntry = (): Ids => (carried ??= without(reachedFrom(idsOf(entry))))
  /** Modules of at least two pages that the entry does not carry anyway. */
  const sharedByPages = (): Ids => {
    const reached = idsOf(page).map((id) => reachedFrom([id]))
    const all = [...new Set(reached.flatMap((ids) => [...ids]))]
    return new Set(all.filter((id) => !carriedByEntry().has(id) && reached.filter((ids) => ids.has(id)).length > 1))
  }
  /** The parts of forms are large and not needed to look at something. */
  const isForm = (id: string): boolean => [...reachedFrom([id])].some((each) => forms.test(each))

  const plugin: Plugin = {
    name: 'portico:first-page',
    apply: 'build',
    moduleParsed: ({ id, importedIds, code }) => {
      importsOf.set(id, importedIds)
      iconsOf.set(id, iconsIn(code))
    },
  }

  const onFirstPage = (): Ids => (first ??= without(reachedFrom(idsOf(roots))))
  const firstGroup = {
    name: 'first-page',
    test: (id: string): boolean => {
      firstIcons ??= new Set([...onFirstPage()].flatMap((each) => iconsOf.get(each) ?? []))
      const name = icon.exec(id)?.[1]
      if (name !== undefined) return firstIcons.has(name)
      return onFirstPage().has(id) && !roots.test(id) && !oneSided.test(id)
    },
  }
  /** The frames and the page themselves, which are a buyer's alone: five files of a few hundred bytes otherwise. */
  const startGroup = {
    name: 'start',
    includeDependenciesRecursively: false,
    test: (id: string): boolean =>
      onFirstPage().has(id) && (roots.test(id) || (oneSided.test(id) && !carriedByEntry().has(id))),
  }
  // A group takes along what its modules import: without this one, pages would take the entry's own modules away from it.
  const appGroup = { name: 'app', test: (id: string): boolean => carriedByEntry().has(id) && !entry.test(id) }
  const sharedGroup = (kind: 'parts' | 'forms') => ({
    debugName: kind,
    // With what they import they would take parts of libraries that the first page needs, and be fetched for those.
    includeDependenciesRecursively: false,
    name: (id: string): string => [area.exec(id)?.[1] ?? 'shared', kind].join('-'),
    test: (id: string): boolean => {
      shared ??= sharedByPages()
      return shared.has(id) && !oneSided.test(id) && isForm(id) === (kind === 'forms')
    },
  })
  return { plugin, groups: [startGroup, firstGroup, appGroup, sharedGroup('parts'), sharedGroup('forms')] }
}
