import type { Plugin } from 'vite'

/** The frames and the page that most buyers see first. Split routes carry their part in a query. */
const roots = /\/src\/routes\/(account\/route|account\/_gate|account\/_gate\/orders\/index)\.tsx\?tsr-split=/
/** What only one side of the portal uses stays with its pages. */
const oneSided = /\/src\/(features|shells|routes)\/(account|admin)\//

/**
 * Gathers what the first page shares with other pages in one file, where the bundler would make thirty of a few hundred
 * bytes. The entry needs parts of it, so that it is fetched beside the entry and not after it.
 */
export const firstPage = () => {
  const importsOf = new Map<string, readonly string[]>()
  let reached: Set<string> | undefined

  const reach = (): Set<string> => {
    const found = new Set([...importsOf.keys()].filter((id) => roots.test(id)))
    // Own modules only: through the barrel of a library one would reach all of it, used or not.
    for (const id of found) for (const own of importsOf.get(id) ?? []) if (own.includes('/src/')) found.add(own)
    return found
  }

  const plugin: Plugin = {
    name: 'portico:first-page',
    apply: 'build',
    moduleParsed: ({ id, importedIds }) => {
      importsOf.set(id, importedIds)
    },
  }

  const group = {
    name: 'first-page',
    test: (id: string): boolean => {
      reached ??= reach()
      return reached.has(id) && !roots.test(id) && !oneSided.test(id)
    },
  }
  return { plugin, group }
}
