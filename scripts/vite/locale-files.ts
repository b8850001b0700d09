import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { projectDirectory } from '../cache-directory.ts'

/** What the first pages of a buyer need in words: one file a language instead of one for each namespace. */
const firstNamespaces = ['common', 'enums', 'session', 'overview', 'orders', 'documents']
const firstLocale = 'en'

const directory = join(projectDirectory, 'locales')
const publicId = 'virtual:locale-files'
const resolvedId = `\0${publicId}`
/** Named like a file, because the name of a chunk is made of it. */
const firstWords = /\/locales\/locale-([^/]+)\.js$/

const namespacesOf = (locale: string): string[] =>
  readdirSync(join(directory, locale))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace('.json', ''))

const entryOf = (locale: string, namespace: string): string => {
  const load = firstNamespaces.includes(namespace)
    ? `import('/locales/locale-${locale}.js').then((words) => words['${namespace}'])`
    : `import('/locales/${locale}/${namespace}.json').then((words) => words.default)`
  return `'/locales/${locale}/${namespace}.json': () => ${load},`
}

const loaders = (): string => {
  const entries = readdirSync(directory).flatMap((locale) => namespacesOf(locale).map((name) => entryOf(locale, name)))
  return `export const firstNamespaces = ${JSON.stringify(firstNamespaces)}\nexport const localeFiles = {\n${entries.join('\n')}\n}`
}

const bundleOf = (locale: string): string =>
  namespacesOf(locale)
    .filter((namespace) => firstNamespaces.includes(namespace))
    .map((namespace) => `export { default as ${namespace} } from '/locales/${locale}/${namespace}.json'`)
    .join('\n')

/** Loads texts by file, as `import.meta.glob` would, but those of the first pages together in one request. */
export const localeFiles = (): Plugin => ({
  name: 'portico:locale-files',
  enforce: 'pre',
  resolveId: (id) => (id === publicId ? resolvedId : firstWords.test(id) ? join(projectDirectory, id) : undefined),
  load(id) {
    if (id === resolvedId) return loaders()
    const locale = firstWords.exec(id)?.[1]
    return locale ? bundleOf(locale) : undefined
  },
})

/** Lets the texts of the default language travel beside the script instead of after it. */
export const preloadFirstLocale = (): Plugin => ({
  name: 'portico:preload-first-locale',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.values(bundle ?? {})
        .filter((file) => file.type === 'chunk' && file.name === `locale-${firstLocale}`)
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file.fileName}` },
          injectTo: 'head' as const,
        })),
  },
})
