import { saveFile } from '@/api/download'
import { ApiProblem } from '@/api/problem'
import { printCsv } from '@/domain/csv/print-csv'
import { startExport } from '@/shared/lists/export-jobs.store'

export type ZipEntry = {
  fileName: string
  /** What the list of contents says of it. */
  cells: readonly string[]
  load: (signal: AbortSignal) => Promise<Blob>
}
type Zip = {
  /** What is made, as the panel of exports calls it and the file is named. */
  name: string
  entries: readonly ZipEntry[]
  /** The list of contents: its name, its heads, and what it says of a document that could not be had. */
  contents: { name: string; heads: readonly string[]; missing: string }
}
type Got = { entry: ZipEntry; bytes: Uint8Array | null }

/** So many requests at a time; the answers keep the order of the list. */
const atOnce = 3

/** A name that is in use gets a number: `Invoice-1.pdf`, `Invoice-1 (2).pdf`. */
export const distinctName = (name: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(name)) return name
  const dot = name.lastIndexOf('.')
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
  for (let count = 2; ; count += 1) if (!taken.has(`${stem} (${count})${ending}`)) return `${stem} (${count})${ending}`
}

const isGone = (error: unknown): boolean => ApiProblem.is(error, 'resource/not-found', 'access/forbidden')

/** A document that is not to be had any more is named in the list of contents; anything else stops the work. */
const loaded = async (entry: ZipEntry, signal: AbortSignal): Promise<Got> => {
  try {
    return { entry, bytes: new Uint8Array(await (await entry.load(signal)).arrayBuffer()) }
  } catch (error) {
    if (isGone(error)) return { entry, bytes: null }
    throw error
  }
}

async function* inTurns(entries: readonly ZipEntry[], signal: AbortSignal) {
  for (let at = 0; at < entries.length && !signal.aborted; at += atOnce) {
    const rows = await Promise.all(entries.slice(at, at + atOnce).map((entry) => loaded(entry, signal)))
    yield { rows, total: entries.length }
  }
}

/**
 * ORD-13: many documents as one ZIP, with a list of its contents that a spreadsheet opens. It is put together where it is
 * wanted, document by document, so that one sees how far it is, may call it off and may leave the page meanwhile.
 */
export const zipDocuments = ({ name, entries, contents }: Zip, save = saveFile): void =>
  startExport<Got>({
    name,
    total: entries.length,
    read: (signal) => inTurns(entries, signal),
    begin: () => {
      const files = new Map<string, Uint8Array>()
      const lines: (readonly string[])[] = [contents.heads]
      return {
        take: (rows) => {
          for (const { entry, bytes } of rows) {
            const fileName = bytes && distinctName(entry.fileName, new Set(files.keys()))
            if (bytes && fileName) files.set(fileName, bytes)
            lines.push([...entry.cells, fileName ?? contents.missing])
          }
        },
        finish: () => void zipped(contents.name, files, lines).then((zip) => save(zip, `${name}.zip`)),
      }
    },
  })

const zipped = async (
  contentsName: string,
  files: ReadonlyMap<string, Uint8Array>,
  lines: readonly (readonly string[])[],
): Promise<Blob> => {
  const { zipSync } = await import('fflate')
  const list = new TextEncoder().encode(printCsv(lines, { bom: true }))
  // PDF files are compressed already.
  const zip = zipSync({ [`${contentsName}.csv`]: list, ...Object.fromEntries(files) }, { level: 0 })
  return new Blob([zip as Uint8Array<ArrayBuffer>], { type: 'application/zip' })
}
