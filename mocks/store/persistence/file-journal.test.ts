import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { schemaVersion } from '../schema'
import { fileJournal } from './file-journal'
import type { Kept } from './persistence'

let directory = ''
let told: string[] = []
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'portico-'))
  told = []
})
afterEach(() => rm(directory, { recursive: true }))

const journal = () => fileJournal(directory, (sentence) => told.push(sentence))
const path = () => join(directory, 'portico.journal')
const lock = () => join(directory, 'portico.lock')
const empty: Kept = {
  stamp: { schemaVersion, knobs: { orders: 0, seededAt: 1 } },
  overlay: { rows: {}, deleted: {}, sequences: {} },
  clockOffset: 0,
}
/** Saves as many commits, numbered by their sequence. */
const written = async (commits: number): Promise<void> => {
  const first = journal()
  await first.begin(empty)
  for (let number = 1; number <= commits; number++)
    await first.save({ rows: [], sequences: { orders: number }, clockOffset: 0 })
  await first.close()
}
const keptBeside = async (): Promise<string[]> =>
  (await readdir(directory)).filter((name) => !['portico.journal', 'portico.lock'].includes(name))

describe('a journal that cannot be read', () => {
  it('is never taken for one that is not there: what stands in its place stays', async () => {
    await mkdir(path())
    await expect(journal().load()).rejects.toThrow('portico.journal')
    expect((await stat(path())).isDirectory()).toBe(true)
  })

  it.each([
    ['of another version of the portal', `{"stamp":{"schemaVersion":${schemaVersion - 1},"knobs":{}}}\n{"rows":[]}\n`],
    ['of nobody knows what', 'PK\n'],
  ])('%s is kept beside the new one, which a sentence tells', async (_, text) => {
    await writeFile(path(), text)
    const second = journal()
    expect(await second.load()).toBeNull()
    await second.begin(empty)
    await second.close()
    const [aside = '', ...more] = await keptBeside()
    expect(more).toEqual([])
    expect(await readFile(join(directory, aside), 'utf8')).toBe(text)
    expect(told).toEqual([expect.stringContaining(aside)])
  })

  it('from some line on gives what came before, and is kept whole for whoever can mend it', async () => {
    await written(4)
    const lines = (await readFile(path(), 'utf8')).split('\n')
    const torn = lines.with(3, lines[3]?.slice(0, -9) ?? '').join('\n')
    await writeFile(path(), torn)
    const second = journal()
    expect((await second.load())?.overlay.sequences).toEqual({ orders: 1 })
    await second.close()
    const [aside = ''] = await keptBeside()
    expect(await readFile(join(directory, aside), 'utf8')).toBe(torn)
    expect(told).toEqual([expect.stringContaining('line 4')])
  })

  it('only at its end, where a server was killed, is no news', async () => {
    await written(2)
    await writeFile(path(), `${await readFile(path(), 'utf8')}{"rows":[{"ta`)
    const second = journal()
    expect((await second.load())?.overlay.sequences).toEqual({ orders: 2 })
    await second.close()
    expect([await keptBeside(), told]).toEqual([[], []])
  })
})

describe('a journal that grows long', () => {
  it('is written anew while the server goes on, and says the same', async () => {
    const room = 2_000
    const first = fileJournal(directory, undefined, room)
    await first.begin(empty)
    const begun = (await stat(path())).size
    for (let number = 1; number <= 200; number++) {
      await first.save({ rows: [], sequences: { orders: number }, clockOffset: number })
      expect((await stat(path())).size).toBeLessThan(begun + room + 200)
    }
    // No farewell, as when the process is killed.
    const second = journal()
    expect(await second.load()).toMatchObject({ overlay: { sequences: { orders: 200 } }, clockOffset: 200 })
    await second.close()
    await first.close()
  })

  it('goes on as it is where there is no room to write it anew', async () => {
    const first = fileJournal(directory, undefined, 1)
    await first.begin(empty)
    const draft = join(directory, 'portico.journal.draft')
    await mkdir(draft)
    const commit = (orders: number) => first.save({ rows: [], sequences: { orders }, clockOffset: 0 })
    await expect(commit(1)).rejects.toThrow('portico.journal.draft')
    await rm(draft, { recursive: true })
    await commit(2)
    await first.close()
    const second = journal()
    expect((await second.load())?.overlay.sequences).toEqual({ orders: 2 })
    await second.close()
  })
})

describe('SEC-05 one server at a time', () => {
  const holding = (holder: { pid: number; host?: string }) =>
    writeFile(lock(), JSON.stringify({ host: hostname(), directory, ...holder }))

  it('refuses data that another process of this machine has open, and touches nothing', async () => {
    await written(1)
    await holding({ pid: process.ppid })
    const before = await readFile(path())
    await expect(journal().load()).rejects.toThrow(String(process.ppid))
    await expect(journal().begin(empty)).rejects.toThrow(directory)
    expect(await readFile(path())).toEqual(before)
  })

  it('refuses data that another machine has open, until it has not been heard of for a while', async () => {
    await written(1)
    await holding({ pid: 7, host: 'elsewhere' })
    await expect(journal().load()).rejects.toThrow('elsewhere')
    const longAgo = new Date(Date.now() - 60_000)
    await utimes(lock(), longAgo, longAgo)
    const second = journal()
    expect(await second.load()).not.toBeNull()
    await second.close()
  })

  it.each([
    ['was killed', { pid: 2 ** 22 + 1 }],
    ['had the data of another directory open, which these were copied from', { pid: process.ppid, directory: '/else' }],
  ])('goes on at once behind a server that %s', async (_, holder) => {
    await written(1)
    await holding(holder)
    const second = journal()
    expect(await second.load()).not.toBeNull()
    expect(JSON.parse(await readFile(lock(), 'utf8'))).toMatchObject({ pid: process.pid })
    await second.close()
  })

  it('leaves no mark of itself when it ends', async () => {
    await written(1)
    expect(await readdir(directory)).toEqual(['portico.journal'])
  })
})
