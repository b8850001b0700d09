import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { outputDirectory } from './build.ts'
import { compileAll } from './vite/compile-hint.ts'
import { type BuiltChunk, chunksOfPage, readChunks, withImports } from './built-chunks.ts'
import { projectDirectory } from './cache-directory.ts'

const firstPage = '/account/orders'
const pageModule = /^src\/routes\/account\/.*orders(\/|\.)index\.tsx\?tsr-split/
const renderer = /\/react-dom-client\.production\.js$/
/** Compressed script and style of the first page, in thousands of bytes. */
const budget = { most: 185, aim: 160 }
/** What pages that people open next fetch beyond the first one, in thousands of bytes: a shared file must not swell. */
const nextPages = {
  '/account/overview': 24,
  '/account/orders/any': 34,
  '/account/basket': 38,
  '/account/checkout': 54,
  '/account/catalogue': 54,
  '/admin/dashboard': 28,
  '/admin/orders': 66,
}

export type BuildVerdict = { lines: string[]; problems: string[] }

const compressedSize = (bytes: Buffer): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1)

const filesOf = (chunks: readonly BuiltChunk[]): string[] => [
  ...new Set(chunks.flatMap(({ file, css }) => [file, ...css])),
]
/** Most files are shared by pages, and compressing takes long. */
const known = new Map<string, Promise<number>>()
const sizeOf = (file: string): Promise<number> => {
  const size = known.get(file) ?? readFile(join(outputDirectory('production'), file)).then(compressedSize)
  known.set(file, size)
  return size
}
const sizesOf = (files: readonly string[]): Promise<number[]> => Promise.all(files.map(sizeOf))
const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0)

const checkNextPages = async (chunks: readonly BuiltChunk[]): Promise<BuildVerdict> => {
  const there = new Set(filesOf(chunksOfPage(chunks, firstPage, 'en')))
  const pages = await Promise.all(
    Object.entries(nextPages).map(async ([path, most]) => {
      const files = filesOf(chunksOfPage(chunks, path, 'en')).filter((file) => !there.has(file))
      return { path, most, files: files.length, total: sum(await sizesOf(files)) / 1000 }
    }),
  )
  return {
    lines: pages.map(
      ({ path, most, files, total }) => `${path} ${total.toFixed(1)} kB more in ${files} files (budget ${most})`,
    ),
    problems: pages.flatMap(({ path, most, total }) => [
      ...(total > most ? [`${path} fetches ${total.toFixed(1)} kB beyond the first page, more than ${most} kB`] : []),
      ...(total > 0 ? [] : [`no chunk of ${path} found: the measure is not a measure`]),
    ]),
  }
}

/** Scripts of some size, texts aside, that do not ask to be compiled while they arrive. */
const withoutHint = async (files: readonly string[]): Promise<string[]> => {
  const scripts = files.filter((file) => file.endsWith('.js') && !file.includes('/locale-'))
  const texts = await Promise.all(scripts.map((file) => readFile(join(outputDirectory('production'), file), 'utf8')))
  return scripts.filter((_, place) => {
    const text = texts[place] ?? ''
    return text.length > 5000 && !text.startsWith(compileAll)
  })
}

const checkBudget = async (chunks: readonly BuiltChunk[]): Promise<BuildVerdict> => {
  // The renderer is asked for by the entry and not imported by it, but no page is drawn without it.
  const drawn = chunks.filter(({ modules }) => modules.some((path) => renderer.test(path)))
  const page = [...chunksOfPage(chunks, firstPage, 'en'), ...drawn]
  const early = (await readdir(join(outputDirectory('production'), 'assets'))).filter((file) =>
    /^early-.+\.js$/.test(file),
  )
  const files = [...filesOf(page), ...early.map((file) => `assets/${file}`)]
  const sizes = await sizesOf(files)
  const total = sum(sizes) / 1000
  const parts = files.map((file, index) => `${file.replace('assets/', '')} ${kilobytes(sizes[index] ?? 0)}`)
  // A contract module taken as a whole (`import *`) keeps all its schemas, and with them the library.
  const schemas = page.flatMap(({ modules }) => modules).filter((path) => /node_modules\/zod\//.test(path))
  const unhinted = await withoutHint(filesOf(page))
  const hasPage = page.some(({ modules }) => modules.some((module) => pageModule.test(module)))
  return {
    lines: [
      `first buyer page ${total.toFixed(1)} kB of script and style, brotli (budget ${budget.most}, aim ${budget.aim})`,
      parts.join(' · '),
    ],
    problems: [
      ...(total > budget.most ? [`${firstPage} loads ${total.toFixed(1)} kB, more than ${budget.most} kB`] : []),
      ...(early.length === 1 ? [] : [`${early.length} early scripts in the production build instead of one`]),
      ...(drawn.length === 1 ? [] : [`the renderer is in ${drawn.length} chunks instead of one`]),
      ...(schemas.length === 0 ? [] : [`${firstPage} loads the schema library: ${schemas.join(', ')}`]),
      ...unhinted.map((file) => `${file} is compiled function by function: it lacks the hint of compile-hint.ts`),
      ...(hasPage ? [] : [`no chunk of ${firstPage} found: the measure is not a measure`]),
    ],
  }
}

const textFiles = async (directory: string): Promise<string[]> =>
  (await readdir(directory, { recursive: true }))
    .filter((file) => /\.(js|css|html|json)$/.test(file))
    .map((file) => join(directory, file))

/** Strings that only the mock backend holds: its sentinel and the people one can sign in as. */
const mockStrings = async (): Promise<string[]> => {
  const people = await readFile(join(projectDirectory, 'mocks/seed/people.ts'), 'utf8').catch(() => '')
  const emails = [...people.matchAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g)].map(([email]) => email)
  const password = /demoPassword = '([^']+)'/.exec(people)?.[1]
  const names = ['portico-mock-backend', 'createBackend', 'erpOperator', 'mockServiceWorker']
  return [...names, ...new Set(emails), ...(password ? [password] : [])]
}

/** A production build carries nothing of the mock backend: no module of it and none of its strings. */
const checkMocksAbsent = async (chunks: readonly BuiltChunk[]): Promise<string[]> => {
  const modules = chunks.flatMap(({ modules }) => modules).filter((path) => /^(mocks\/|node_modules\/msw\/)/.test(path))
  const strings = await mockStrings()
  const problems = modules.map((path) => `the production build contains ${path}`)
  for (const file of await textFiles(outputDirectory('production'))) {
    const text = await readFile(file, 'utf8')
    for (const string of strings) if (text.includes(string)) problems.push(`${file} contains "${string}"`)
  }
  return problems
}

/** Search schemas and skeletons belong to the route itself: they are needed before its page has arrived. */
const eager = /(\.search\.ts|Skeleton\.tsx|\.css)$/

/** A buyer never downloads an admin's screens, nor the other way round. */
const checkSidesApart = (chunks: readonly BuiltChunk[]): string[] =>
  (
    [
      ['account', 'admin'],
      ['admin', 'account'],
    ] as const
  ).flatMap(([side, other]) => {
    const pages = chunks.filter(({ modules }) =>
      modules.some((path) => path.startsWith(`src/routes/${side}/`) && path.includes('tsr-split')),
    )
    const entry = chunks.filter(({ isEntry }) => isEntry)
    return withImports(chunks, [...entry, ...pages]).flatMap(({ file, modules }) =>
      modules
        .filter((path) => path.startsWith(`src/features/${other}/`) && !eager.test(path))
        .map((path) => `${file}, loaded by pages of ${side}, contains ${path}`),
    )
  })

/** Every style the page needs may come from its own origin only, and scripts never inline. */
const checkPage = async (): Promise<string[]> => {
  const html = await readFile(join(outputDirectory('production'), 'index.html'), 'utf8')
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>/g)]
  return [
    ...(html.includes('Content-Security-Policy') ? [] : ['index.html has no Content-Security-Policy']),
    ...inline.map(([tag]) => `index.html has an inline script: ${tag}`),
  ]
}

/** What must hold of the built files, after `npm run build`. */
export const checkBuilds = async (): Promise<BuildVerdict> => {
  const chunks = await readChunks('production')
  const verdicts = [await checkBudget(chunks), await checkNextPages(chunks)]
  return {
    lines: verdicts.flatMap(({ lines }) => lines),
    problems: [
      ...verdicts.flatMap(({ problems }) => problems),
      ...(await checkMocksAbsent(chunks)),
      ...checkSidesApart(chunks),
      ...(await checkPage()),
    ],
  }
}
