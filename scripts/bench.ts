import { chromium } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createServer as createViteServer } from 'vite'
import { printEndpointTimes } from './bench/endpoint-table.ts'
import { backendTimes } from './bench/backend-times.ts'
import { printFileTimes } from './bench/file-times.ts'
import { printTextTimes } from './bench/text-times.ts'
import {
  actMeasures,
  loadMeasures,
  type Measure,
  measurePage,
  type Profile,
  profiles,
  type Run,
  type Target,
} from './bench/measure-page.ts'
import { medians, table } from './bench/statistics.ts'
import { buildFloor, serveBackend, serveFloor, serveStatic, signInThroughForm, stopAll } from './bench/targets.ts'
import { buildApp, buildServer, isStale, outputDirectory } from './build.ts'
import { cacheDirectory, projectDirectory } from './cache-directory.ts'
import { commandLine, give, whole } from './command-line.ts'
import { findBrowser, launchArguments } from './find-browser.ts'

const usage = `Usage: npm run bench -- [options]
  --runs 5            how often each page is measured; the middle one counts
  --profile NAME      ${profiles.map(({ name }) => name).join(' or ')}; both when left out
  --few 1000          orders of the smaller history
  --many 100000       orders of the larger one
  --only NAMES        pages (floor, production, demo …, with commas between), or one of files and texts
  --products 100000   rows of the file with products that "--only files" reads
  --prices 1000000    rows of the file with prices
  --texts 50000       texts that "--only texts" looks through`

const options = commandLine(usage, {
  runs: { type: 'string', default: '5' },
  profile: { type: 'string' },
  few: { type: 'string', default: '1000' },
  many: { type: 'string', default: '100000' },
  only: { type: 'string' },
  products: { type: 'string', default: '100000' },
  prices: { type: 'string', default: '1000000' },
  texts: { type: 'string', default: '50000' },
} as const)
const count = (name: 'runs' | 'few' | 'many' | 'products' | 'prices' | 'texts'): number => {
  try {
    return whole(name, options[name], Number.MAX_SAFE_INTEGER)
  } catch (error) {
    return give(error)
  }
}
if (options.profile !== undefined && !profiles.some(({ name }) => name === options.profile))
  give(`There is no profile ${options.profile}.\n\n${usage}`)
const runs = count('runs')
const [few, many] = [count('few'), count('many')]
const ports = { floor: 4381, demo: 4382, few: 4383, many: 4384 }

const labels: Record<Measure, string> = {
  rows: 'cold load to rows, ms',
  fcp: 'first paint, ms',
  longestTask: 'longest task, ms',
  tbt: 'blocking time, ms',
  kilobytes: 'kB on the wire',
  requests: 'requests',
  warmRows: 'warm load to rows, ms',
  sort: 'sort, ms to paint',
  nextPage: 'next page, ms to paint',
  filter: 'type in filter, ms to paint',
  detail: 'open a detail, ms to paint',
}

/** The first buyer of the seed; the password is everybody's. */
const readPeople = async (): Promise<{ email: string; password: string }> => {
  const vite = await createViteServer({
    server: { middlewareMode: true, ws: false },
    appType: 'custom',
    logLevel: 'error',
  })
  try {
    const seed = await vite.ssrLoadModule('/mocks/seed/people.ts')
    return { email: String(seed.demoPeople[0].email), password: String(seed.demoPassword) }
  } finally {
    await vite.close()
  }
}

const prepare = async (): Promise<string> => {
  console.log('Building …')
  for (const build of ['production', 'demo'] as const) if (await isStale(build)) await buildApp(build)
  await buildFloor()
  return buildServer()
}

const number = (value: number | null | undefined): string =>
  typeof value === 'number' ? value.toFixed(value < 10 ? 1 : 0) : '—'
const ratio = (value: number | null | undefined, base: number | null | undefined): string =>
  typeof value === 'number' && typeof base === 'number' && base > 0 ? `${(value / base).toFixed(2)}×` : '—'

type Results = Map<string, Run>

/** Targets take turns, so that a busy minute of the machine hurts all of them alike. */
const measureAll = async (targets: readonly Target[], profile: Profile): Promise<Results> => {
  const { path, source } = await findBrowser()
  console.log(`\n${profile.name}: ${runs} runs each in ${path} (${source})`)
  const all = new Map<string, Run[]>(targets.map(({ name }) => [name, []]))
  const browser = await chromium.launch({ executablePath: path, args: launchArguments })
  try {
    for (let run = 0; run < runs; run += 1) {
      for (const target of targets) {
        try {
          all.get(target.name)?.push(await measurePage(browser, target, profile))
        } catch (cause) {
          console.error(`  ${target.name}: run ${run + 1} failed: ${String(cause).split('\n')[0]}`)
        }
      }
    }
  } finally {
    await browser.close()
  }
  return new Map([...all].map(([name, taken]) => [name, medians(taken, [...loadMeasures, ...actMeasures])]))
}

/** What is promised: times the floor page of the same run, or a figure of its own. Milliseconds hold on a quiet machine. */
const targets: Record<Profile['name'], Partial<Record<Measure, { ratio?: number; most?: number }>>> = {
  mobile4x: {
    rows: { ratio: 2 },
    fcp: { most: 800 },
    longestTask: { most: 200 },
    tbt: { most: 300 },
    requests: { most: 12 },
    sort: { most: 150 },
    nextPage: { most: 150 },
  },
  desktop: {
    rows: { ratio: 2 },
    warmRows: { most: 300 },
    sort: { most: 50 },
    nextPage: { most: 50 },
    filter: { most: 100 },
    detail: { most: 70 },
  },
}
/** Between builds and between sizes of data, whatever the measure. */
const demoRatio = 1.3
const manyRatio = 1.3

const kept = (isKept: boolean): string => (isKept ? 'kept' : 'MISSED')
const verdict = (results: Results, profile: Profile, measure: Measure): string[] => {
  const value = results.get('production')?.[measure]
  const floor = results.get('floor')?.[measure]
  const target = targets[profile.name]?.[measure]
  if (!target || typeof value !== 'number') return ['—', '—']
  if (target.most !== undefined) return [`≤ ${target.most}`, kept(value <= target.most)]
  if (target.ratio === undefined || typeof floor !== 'number') return ['—', '—']
  return [`≤ ${target.ratio}× floor`, kept(value <= target.ratio * floor)]
}

const printPages = (results: Results, profile: Profile): void => {
  const names = [...results.keys()]
  const floor = results.get('floor')
  const production = results.get('production')
  const compared = names.filter((name) => name !== 'floor')
  const heading = [
    'measure',
    ...names,
    ...compared.map((name) => `${name} ÷ floor`),
    `demo ÷ production (≤ ${demoRatio}×)`,
    `${many} ÷ ${few} (≤ ${manyRatio}×)`,
    'target',
    'production',
  ]
  const rows = [...loadMeasures, ...actMeasures].map((measure) => [
    labels[measure],
    ...names.map((name) => number(results.get(name)?.[measure])),
    ...compared.map((name) => ratio(results.get(name)?.[measure], floor?.[measure])),
    ratio(results.get('demo')?.[measure], production?.[measure]),
    ratio(results.get(`production ${many}`)?.[measure], production?.[measure]),
    ...verdict(results, profile, measure),
  ])
  console.log(`\n${table(heading, rows)}`)
}

process.chdir(projectDirectory)
process.on('SIGINT', () => void stopAll().then(() => process.exit(130)))
const report: Record<string, unknown> = { runs, few, many }
if (options.only === 'files') {
  const files = await printFileTimes(count('products'), count('prices'))
  await writeFile(join(cacheDirectory, 'bench-files.json'), JSON.stringify(files, null, 2))
  process.exit(0)
}
if (options.only === 'texts') {
  const texts = await printTextTimes(count('texts'))
  await writeFile(join(cacheDirectory, 'bench-texts.json'), JSON.stringify(texts, null, 2))
  process.exit(0)
}
try {
  const server = await prepare()
  const { email, password } = await readPeople()
  const origins = {
    floor: await serveFloor(ports.floor),
    demo: await serveStatic(outputDirectory('demo'), ports.demo),
    few: await serveBackend(server, ports.few, few),
    many: await serveBackend(server, ports.many, many),
  }
  const page = (name: string, origin: string, search = ''): Target => ({
    name,
    url: `${origin}/account/orders${search}`,
    signIn: signInThroughForm(`${origin}/${search}`, email, password),
  })
  const pages: Target[] = [
    { name: 'floor', url: `${origins.floor}/` },
    page('production', origins.few),
    page('demo', origins.demo, `?orders=${few}`),
    page(`production ${many}`, origins.many),
    page(`demo ${many}`, origins.demo, `?orders=${many}`),
  ]
  const wanted = pages.filter(({ name }) => !options.only || options.only.split(',').includes(name))

  for (const profile of profiles.filter(({ name }) => !options.profile || options.profile === name)) {
    const results = await measureAll(wanted, profile)
    printPages(results, profile)
    report[profile.name] = Object.fromEntries(results)
  }

  const fewTimes = await backendTimes(origins.few, email, password, 20)
  const manyTimes = await backendTimes(origins.many, email, password, 20)
  const rows = Object.keys(fewTimes).map((question) => [
    question,
    number(fewTimes[question]),
    number(manyTimes[question]),
    ratio(manyTimes[question], fewTimes[question]),
  ])
  console.log(`\nAnswers of the backend, ms\n${table(['question', String(few), String(many), 'ratio'], rows)}`)
  report.backend = { few: fewTimes, many: manyTimes }
  report.endpoints = await printEndpointTimes(few, many)

  const file = join(cacheDirectory, 'bench.json')
  await writeFile(file, JSON.stringify(report, null, 2))
  console.log(`\nAll figures: ${file}`)
} finally {
  await stopAll()
}
