import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { checkBuilds } from './check-builds.ts'
import { cacheDirectory, projectDirectory } from './cache-directory.ts'
import { give } from './command-line.ts'
import { findBrowser } from './find-browser.ts'
import { runProgram, type Outcome } from './run-program.ts'
import { countPlaywright, countVitest, type Tally } from './tally.ts'

/** Below this the boundaries were checked over too little: the checker reports success when it cannot read the code. */
const leastModules = 800

type Step = { name: string; run: () => Promise<Tally> }

const reports = join(cacheDirectory, 'reports')
const once = (outcome: Outcome): Tally => (outcome.ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
const program = (name: string, command: string, args: string[], env?: Record<string, string>): Step => ({
  name,
  run: async () => once(await runProgram(name, command, args, env)),
})

/** Compiler and linter keep nearly all that they allocate: looking for garbage as often as usual is much of their work. */
const seldomCollected = { GOGC: '400', GOMEMLIMIT: '4GiB' }
/** With two the linter works out twice what files share, on a core that the compiler beside it needs. */
const oneThread = { ...seldomCollected, GOMAXPROCS: '1' }

const types: Step = {
  name: 'types',
  run: async () => {
    const outcomes: Outcome[] = []
    for (const project of ['.', 'src/domain', 'mocks/engine', 'scripts/bench/floor']) {
      outcomes.push(await runProgram(`types ${project}`, 'tsc', ['-p', project, '--checkers', '1'], seldomCollected))
    }
    return once({ ok: outcomes.every(({ ok }) => ok), output: '' })
  },
}

const boundaries: Step = {
  name: 'boundaries',
  run: async () => {
    const outcome = await runProgram('boundaries', 'depcruise', ['--config', '.dependency-cruiser.cjs', 'src', 'mocks'])
    const cruised = Number(/(\d+) modules, \d+ dependencies cruised/.exec(outcome.output)?.[1] ?? 0)
    if (cruised < leastModules) console.error(`boundaries: only ${cruised} modules cruised, expected ${leastModules}`)
    return once({ ...outcome, ok: outcome.ok && cruised >= leastModules })
  },
}

/** A project of `vite.config.ts`. Beside each other the two would take half as long again: four workers on two cores. */
const vitest = (name: string, project: string): Step => ({
  name,
  run: async () => {
    const report = join(reports, `vitest-${project}.json`)
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
    const outcome = await runProgram(name, 'vitest', ['run', '--project', project, ...reporters])
    return countVitest(await readFile(report, 'utf8').catch(() => undefined), outcome.ok)
  },
})

const builds = [
  program('build', 'vite', ['build', '--logLevel', 'warn']),
  program('demo build', 'vite', ['build', '--mode', 'demo', '--logLevel', 'warn']),
]

const sizes: Step = {
  name: 'sizes',
  run: async () => {
    const { lines, problems } = await checkBuilds()
    for (const line of lines) console.log(`  ${line}`)
    for (const problem of problems) console.error(`  sizes: ${problem}`)
    return once({ ok: problems.length === 0, output: '' })
  },
}

const e2e: Step = {
  name: 'e2e',
  run: async () => {
    const { path, source } = await findBrowser()
    console.log(`  browser: ${path} (${source})`)
    const report = join(reports, 'playwright.json')
    const env = { CHROME_PATH: path, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
    const outcome = await runProgram('e2e', 'playwright', ['test', '--reporter=line,json'], env)
    return countPlaywright(await readFile(report, 'utf8').catch(() => undefined), outcome.ok)
  },
}

/** Steps of a group run beside each other; a group starts when the one before has ended. */
const groups: Step[][] = [
  [
    // The longest first, so that no core waits at the end.
    program('lint', 'oxlint', ['--type-aware', '--deny-warnings', '--quiet'], oneThread),
    types,
    boundaries,
    program('unused', 'knip', ['--no-progress', '--treat-config-hints-as-errors']),
    program('format', 'biome', ['format', '--reporter=summary']),
  ],
  [vitest('unit', 'node')],
  [vitest('pages', 'page')],
  builds,
  [sizes],
  [e2e],
]
/** With two cores a third program beside two makes all of them late. */
const atOnce = 2

const seconds = (sinceMs: number): string => `${((performance.now() - sinceMs) / 1000).toFixed(1)} s`

const runStep = async (step: Step): Promise<Tally> => {
  const startMs = performance.now()
  const tally = await step.run().catch((cause: unknown) => {
    console.error(`${step.name}: ${String(cause)}`)
    return { passed: 0, failed: 1 }
  })
  const verdict = tally.failed > 0 ? `✗ ${tally.failed} failed` : '✓'
  console.log(`${verdict} ${step.name} (${tally.passed} passed, ${seconds(startMs)})`)
  return tally
}

const runGroup = async (steps: readonly Step[]): Promise<Tally[]> => {
  const waiting = [...steps]
  const tallies: Tally[] = []
  const worker = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) tallies.push(await runStep(step))
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return tallies
}

const wanted = new Set(process.argv.slice(2))
const parts = groups.flat().map(({ name }) => name)
const unknown = [...wanted].filter((name) => !parts.includes(name))
if (unknown.length > 0) give(`No part of the tests is called ${unknown.join(', ')}. There are: ${parts.join(', ')}.`)
const startMs = performance.now()
process.chdir(projectDirectory)
await rm(reports, { recursive: true, force: true })
await mkdir(reports, { recursive: true })

const tallies: Tally[] = []
for (const group of groups) {
  const steps = group.filter(({ name }) => wanted.size === 0 || wanted.has(name))
  const hasFailed = tallies.some(({ failed }) => failed > 0)
  // The browser journeys take minutes: they are worth it only when everything cheaper holds.
  if (hasFailed && steps.includes(e2e)) console.error('✗ e2e not run: mend the failures above first')
  else tallies.push(...(await runGroup(steps)))
}

const sum = (pick: (tally: Tally) => number) => tallies.reduce((total, tally) => total + pick(tally), 0)
const failed = sum((tally) => tally.failed)
console.log(`\nTook ${seconds(startMs)}`)
console.log(`${sum((tally) => tally.passed)} passed, ${failed} failed`)
process.exitCode = failed > 0 || tallies.length === 0 ? 1 : 0
