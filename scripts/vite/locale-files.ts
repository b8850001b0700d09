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

const loaders = (): string => {
  const entries = readdirSync(directory).map(
    (locale) => `'${locale}': () => import('/locales/locale-${locale}.js').then(({ read }) => read),`,
  )
  return `export const firstNamespaces = ${JSON.stringify(firstNamespaces)}\nexport const languages = {\n${entries.join('\n')}\n}`
}

/** The first words of a language, and where its others are: an address of each is nothing other languages need. */
const bundleOf = (locale: string): string => {
  const first = namespacesOf(locale).filter((namespace) => firstNamespaces.includes(namespace))
  const later = namespacesOf(locale).filter((namespace) => !firstNamespaces.includes(namespace))
  return [
    ...first.map((namespace) => `import ${namespace} from '/locales/${locale}/${namespace}.json'`),
    'const files = {',
    ...first.map((namespace) => `${namespace}: () => ${namespace},`),
    ...later.map(
      (namespace) =>
        `${namespace}: () => import('/locales/${locale}/${namespace}.json').then((words) => words.default),`,
    ),
    '}',
    'export const read = (namespace) => files[namespace]?.()',
  ].join('\n')
}

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
