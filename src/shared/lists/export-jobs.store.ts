import { create } from 'zustand'

export type ExportJob = {
  id: number
  /** What is exported: the name of the list. */
  name: string
  done: number
  total: number
  state: 'reading' | 'ready' | 'failed'
  error?: unknown
  cancel: () => void
  again: () => void
}

type State = { jobs: readonly ExportJob[] }

/** Exports on their way. They belong to no page, so that one may leave the list meanwhile. */
export const useExportJobs = create<State>(() => ({ jobs: [] }))

const change = (id: number, part: Partial<ExportJob>): void =>
  useExportJobs.setState(({ jobs }) => ({ jobs: jobs.map((job) => (job.id === id ? { ...job, ...part } : job)) }))
export const dismissExport = (id: number): void =>
  useExportJobs.setState(({ jobs }) => ({ jobs: jobs.filter((job) => job.id !== id) }))

type Work<Row> = {
  name: string
  total: number
  read: (signal: AbortSignal) => AsyncIterable<{ rows: readonly Row[]; total: number }>
  /** Begins a file: it takes the rows page by page and is handed over at the end. */
  begin: () => { take: (rows: readonly Row[]) => void; finish: (rows: number) => void }
}

/** What one person began is nothing to the next. */
export const stopExports = (): void => {
  for (const { cancel } of useExportJobs.getState().jobs) cancel()
}

let nextId = 1

/** Reads a list to its end and writes the file, or stops when called off. */
export const startExport = <Row>(work: Work<Row>): void => {
  const id = nextId++
  const stop = new AbortController()
  const job: ExportJob = {
    id,
    name: work.name,
    done: 0,
    total: work.total,
    state: 'reading',
    cancel: () => {
      stop.abort()
      dismissExport(id)
    },
    again: () => {
      dismissExport(id)
      startExport(work)
    },
  }
  useExportJobs.setState(({ jobs }) => ({ jobs: [...jobs, job] }))
  void run(id, work, stop.signal)
}

const run = async <Row>(id: number, { read, begin }: Work<Row>, signal: AbortSignal): Promise<void> => {
  let done = 0
  try {
    const file = begin()
    for await (const page of read(signal)) {
      file.take(page.rows)
      done += page.rows.length
      change(id, { done, total: page.total })
    }
    if (signal.aborted) return
    file.finish(done)
    change(id, { state: 'ready', done })
  } catch (error) {
    if (!signal.aborted) change(id, { state: 'failed', error })
  }
}
