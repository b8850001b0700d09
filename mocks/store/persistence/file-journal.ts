import { copyFile, type FileHandle, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { schemaVersion } from '../schema'
import { lockDirectory } from './directory-lock'
import { isCommit, isHeader, lineOf, parseLine } from './journal-line'
import { overlayOfRows, rowsOfOverlay } from './kept-rows'
import type { Commit, Kept, Persistence } from './persistence'

/** How much commits may add before the journal is written anew: what an idle server takes some days for. */
const roomBytes = 64_000_000

/**
 * Keeps data in a directory, as a journal to which each commit adds one line. A process that is killed while it writes
 * leaves a torn last line, which counts as not written. A start writes the journal anew with one line for everything, and
 * so does a commit that makes it too long.
 * What cannot be read is kept beside it, and told.
 */
export function fileJournal(
  directory: string,
  tell: (sentence: string) => void = console.warn,
  room = roomBytes,
): Persistence {
  const path = join(directory, 'portico.journal')
  let journal: { handle: FileHandle; length: number; begun: number } | undefined
  let unlock: (() => Promise<void>) | undefined

  const leave = async (): Promise<void> => {
    await journal?.handle.sync()
    await journal?.handle.close()
    journal = undefined
  }
  const enter = async (): Promise<void> => {
    // It holds password hashes and addresses: for the owner's eyes.
    await mkdir(directory, { recursive: true, mode: 0o700 })
    unlock ??= await lockDirectory(directory)
  }
  const close = async (): Promise<void> => {
    await leave()
    await unlock?.()
    unlock = undefined
  }

  const begin = async ({ stamp, overlay, clockOffset }: Kept): Promise<void> => {
    await enter()
    const draft = `${path}.draft`
    const all: Commit = { rows: rowsOfOverlay(overlay), sequences: overlay.sequences, clockOffset }
    const bytes = Buffer.from(lineOf({ stamp }) + lineOf(all))
    const handle = await open(draft, 'w', 0o600)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } catch (error) {
      await handle.close()
      throw error
    }
    // Not before the new one is whole; and some systems do not replace a file that is open.
    await leave()
    await rename(draft, path)
    journal = { handle, length: bytes.length, begun: bytes.length }
  }
  const shorten = async (): Promise<void> => {
    const bytes = await read(path)
    const kept = bytes && readJournal(bytes).kept
    if (kept) await begin(kept)
  }

  const putAside = async (why: string): Promise<void> => {
    const { mtime } = await stat(path)
    const aside = `${path}.${mtime.toISOString().replace(/\D/g, '')}`
    await copyFile(path, aside)
    tell(`${path} ${why}. All of it is kept as ${aside}.`)
  }

  return {
    begin,
    close,
    async load() {
      await enter()
      const bytes = await read(path)
      if (!bytes) return null
      const { kept, trouble } = readJournal(bytes)
      if (trouble) await putAside(trouble)
      if (kept) await begin(kept)
      return kept
    },
    async save(commit) {
      if (!journal) throw new Error('The journal was not begun')
      const bytes = Buffer.from(lineOf(commit))
      // A full disk takes a part and only then refuses; the next line is written over what it took.
      for (let done = 0; done < bytes.length; )
        done += (await journal.handle.write(bytes, done, bytes.length - done, journal.length + done)).bytesWritten
      await journal.handle.truncate(journal.length + bytes.length)
      journal.length += bytes.length
      if (journal.length - journal.begun > room) await shorten()
    },
    async reset() {
      await close()
      await rm(path, { force: true })
    },
  }
}

/** Null when there is none. One that is there and cannot be read is no reason to begin anew over it. */
const read = async (path: string): Promise<Buffer | null> => {
  try {
    return await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new Error(`${path} cannot be read: ${(error as Error).message}`, { cause: error })
  }
}

/** Line by line: a journal may be longer than a text can be. What follows the last line feed is torn, or nothing. */
function* linesOf(bytes: Buffer): Generator<string> {
  for (let from = 0, to = bytes.indexOf(10); to >= 0; from = to + 1, to = bytes.indexOf(10, from))
    yield bytes.toString('utf8', from, to)
}

/** What it adds up to, and what is wrong with it that somebody should hear of. */
function readJournal(bytes: Buffer): { kept: Kept | null; trouble?: string } {
  const [first = '', ...lines] = linesOf(bytes)
  const header = parseLine(first)
  if (!isHeader(header))
    return bytes.length === 0 ? { kept: null } : { kept: null, trouble: 'is no journal of the portal: data begin anew' }
  const { stamp } = header
  if (stamp.schemaVersion !== schemaVersion)
    return {
      kept: null,
      trouble: `is of another version of the portal (data ${stamp.schemaVersion}, here ${schemaVersion}): data begin anew`,
    }
  const commits: Commit[] = []
  let trouble: string | undefined
  for (const [place, line] of lines.entries()) {
    const commit = parseLine(line)
    if (!isCommit(commit)) {
      trouble = `cannot be read from line ${place + 2} on: data go on as of before`
      break
    }
    commits.push(commit)
  }
  const last = commits.at(-1)
  if (!last) return { kept: null, ...(trouble && { trouble }) }
  const overlay = overlayOfRows(
    commits.flatMap((commit) => commit.rows),
    last.sequences,
  )
  return { kept: { stamp, overlay, clockOffset: last.clockOffset }, ...(trouble && { trouble }) }
}
