import { type FileHandle, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { schemaVersion } from '../schema'
import { isCommit, isHeader, lineOf, parseLine } from './journal-line'
import { overlayOfRows, rowsOfOverlay } from './kept-rows'
import type { Commit, Kept, Persistence } from './persistence'

/**
 * Keeps data in a directory, as a journal to which each commit adds one line. A process that is killed while it writes
 * leaves a torn last line, which counts as not written. A start writes the journal anew with one line for everything.
 */
export function fileJournal(directory: string): Persistence {
  const path = join(directory, 'portico.journal')
  let journal: { handle: FileHandle; length: number } | undefined

  const close = async (): Promise<void> => {
    await journal?.handle.sync()
    await journal?.handle.close()
    journal = undefined
  }

  const begin = async ({ stamp, overlay, clockOffset }: Kept): Promise<void> => {
    await close()
    // It holds password hashes and addresses: for the owner's eyes.
    await mkdir(directory, { recursive: true, mode: 0o700 })
    const draft = `${path}.draft`
    const all: Commit = { rows: rowsOfOverlay(overlay), sequences: overlay.sequences, clockOffset }
    const bytes = Buffer.from(lineOf({ stamp }) + lineOf(all))
    const handle = await open(draft, 'w', 0o600)
    await handle.writeFile(bytes)
    await handle.sync()
    await rename(draft, path)
    journal = { handle, length: bytes.length }
  }

  return {
    begin,
    close,
    async load() {
      const kept = readJournal(await readFile(path, 'utf8').catch(() => ''))
      if (kept) await begin(kept)
      return kept
    },
    async save(commit) {
      if (!journal) throw new Error('The journal was not begun')
      const bytes = Buffer.from(lineOf(commit))
      // A full disk may take half a line; the next one is written over it.
      await journal.handle.write(bytes, 0, bytes.length, journal.length)
      await journal.handle.truncate(journal.length + bytes.length)
      journal.length += bytes.length
    },
    async reset() {
      await close()
      await rm(path, { force: true })
    },
  }
}

function readJournal(text: string): Kept | null {
  // What follows the last line feed is a torn line, or nothing.
  const lines = text.split('\n').slice(0, -1)
  const header = parseLine(lines[0] ?? '')
  if (!isHeader(header) || header.stamp.schemaVersion !== schemaVersion) return null
  const commits: Commit[] = []
  for (const line of lines.slice(1)) {
    const commit = parseLine(line)
    if (!isCommit(commit)) break
    commits.push(commit)
  }
  const last = commits.at(-1)
  if (!last) return null
  const rows = commits.flatMap((commit) => commit.rows)
  return { stamp: header.stamp, overlay: overlayOfRows(rows, last.sequences), clockOffset: last.clockOffset }
}
