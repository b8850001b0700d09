import { readFile, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** Whoever holds a lock touches it this often. One that was not touched for some turns belongs to nobody any more. */
const touchMs = 3_000
const forgottenMs = 5 * touchMs

type Holder = { pid: number; host: string; directory: string }

const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' && value !== null && 'pid' in value && 'host' in value && 'directory' in value

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process runs as well.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Null while it is being written. */
const holderOf = async (lock: string): Promise<Holder | null> => {
  try {
    const holder: unknown = JSON.parse(await readFile(lock, 'utf8'))
    return isHolder(holder) ? holder : null
  } catch {
    return null
  }
}

/** By the clock of the place the files are in: those of two machines differ. */
const isForgotten = async (lock: string): Promise<boolean> => {
  const probe = `${lock}.${process.pid}`
  await writeFile(probe, '', { mode: 0o600 })
  try {
    const [now, touched] = await Promise.all([stat(probe), stat(lock).catch(() => null)])
    return touched === null || now.mtimeMs - touched.mtimeMs > forgottenMs
  } finally {
    await rm(probe, { force: true })
  }
}

const isHeld = async (holder: Holder | null, lock: string, directory: string): Promise<boolean> => {
  // A copy of the files of another directory.
  if (holder && holder.directory !== directory) return false
  const isHere = holder?.host === hostname()
  // In a container that was started again, oneself has the number of the one before.
  if (isHere && (holder.pid === process.pid || !isRunning(holder.pid))) return false
  return !(await isForgotten(lock))
}

/**
 * Keeps a directory for this process until it is let go. A process that is killed leaves its mark, which the next one on
 * the same machine sees through at once, and one on another machine after a few seconds.
 *
 * @throws when another process has it.
 */
export const lockDirectory = async (path: string): Promise<() => Promise<void>> => {
  const directory = await realpath(path)
  const lock = join(directory, 'portico.lock')
  const mark = JSON.stringify({ pid: process.pid, host: hostname(), directory } satisfies Holder)
  const take = () => writeFile(lock, mark, { flag: 'wx', mode: 0o600 })
  try {
    await take()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const holder = await holderOf(lock)
    if (await isHeld(holder, lock, directory)) {
      const who = holder ? `process ${holder.pid} on ${holder.host}` : 'another process'
      throw new Error(`The data in ${directory} are in use by ${who}: one server at a time.`, { cause: error })
    }
    await rm(lock, { force: true })
    await take()
  }
  // Over what is there: at no moment may it look empty.
  const touching = setInterval(() => void writeFile(lock, mark, { flag: 'r+' }).catch(() => undefined), touchMs)
  touching.unref()
  return async () => {
    clearInterval(touching)
    if ((await holderOf(lock))?.pid === process.pid) await rm(lock, { force: true })
  }
}
