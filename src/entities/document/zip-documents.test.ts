import { unzipSync } from 'fflate'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ApiProblem } from '@/api/problem'
import { useExportJobs } from '@/shared/lists/export-jobs.store'
import { distinctName, zipDocuments, type ZipEntry } from './zip-documents'

const saved: { bytes: Blob; name: string }[] = []
afterEach(() => {
  saved.length = 0
  useExportJobs.setState({ jobs: [] })
})

const entry = (
  fileName: string,
  load: ZipEntry['load'] = async () => new Blob([`bytes of ${fileName}`]),
): ZipEntry => ({
  fileName,
  cells: ['Invoice', '=1+1'],
  load,
})
const zip = (entries: ZipEntry[]) =>
  zipDocuments(
    {
      name: 'Documents',
      entries,
      contents: { name: 'Contents', heads: ['Kind', 'Number', 'File'], missing: 'not available' },
    },
    (bytes, name) => void saved.push({ bytes, name }),
  )
const contents = async (): Promise<Record<string, string>> => {
  await vi.waitFor(() => expect(saved).toHaveLength(1))
  const files = unzipSync(new Uint8Array(await (saved[0]?.bytes ?? new Blob()).arrayBuffer()))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]))
}

describe('many documents as one ZIP', () => {
  it('ORD-13 holds each under a name of its own, and a list that no spreadsheet runs', async () => {
    const gone = new ApiProblem({ type: 'resource/not-found', title: '', status: 404, requestId: '' })
    zip([entry('a.pdf'), entry('a.pdf'), entry('b.pdf', () => Promise.reject(gone)), entry('c.xml')])
    const files = await contents()
    expect(Object.keys(files).toSorted()).toEqual(['Contents.csv', 'a (2).pdf', 'a.pdf', 'c.xml'])
    expect(files['a (2).pdf']).toBe('bytes of a.pdf')
    expect(files['Contents.csv']).toContain("Invoice,'=1+1,a (2).pdf")
    expect(files['Contents.csv']).toContain('not available')
    expect(saved[0]?.name).toBe('Documents.zip')
    expect(useExportJobs.getState().jobs).toMatchObject([{ state: 'ready', done: 4, total: 4 }])
  })

  it('says that it failed when nothing can be reached, and can be called off', async () => {
    const offline = new ApiProblem({ type: 'network/offline', title: '', status: 0, requestId: '' })
    zip([entry('a.pdf', () => Promise.reject(offline))])
    await vi.waitFor(() => expect(useExportJobs.getState().jobs[0]?.state).toBe('failed'))
    expect(saved).toEqual([])
    useExportJobs.setState({ jobs: [] })
    let finish = (): void => undefined
    zip([entry('a.pdf', () => new Promise((resolve) => (finish = () => resolve(new Blob(['x'])))))])
    useExportJobs.getState().jobs[0]?.cancel()
    finish()
    expect(useExportJobs.getState().jobs).toEqual([])
    expect(saved).toEqual([])
  })

  it('gives names that are in use a number', () => {
    expect(distinctName('a.pdf', new Set(['a.pdf', 'a (2).pdf']))).toBe('a (3).pdf')
    expect(distinctName('plain', new Set(['plain']))).toBe('plain (2)')
  })
})
