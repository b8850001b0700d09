import { unguarded } from './formula-guard'
import type { CsvSeparator } from './print-csv'

/** `line` is where the record starts in the file, from 1: a quoted cell may run over several lines. */
export type CsvRecord = { line: number; cells: string[] }

export type CsvFault = { code: 'unclosedQuote' | 'textAfterQuote' | 'quoteInText'; line: number }

export type CsvReading = { ok: true; records: CsvRecord[]; separator: CsvSeparator } | { ok: false; fault: CsvFault }

const separators: readonly CsvSeparator[] = [',', ';', '\t']

/** The separator the first record uses most outside quotes; a comma when it has none. */
function separatorOf(text: string): CsvSeparator {
  const counts = new Map<string, number>()
  let quoted = false
  for (const character of text) {
    if (character === '"') quoted = !quoted
    else if (!quoted && (character === '\n' || character === '\r')) break
    else if (!quoted) counts.set(character, (counts.get(character) ?? 0) + 1)
  }
  return separators.reduce((best, each) => ((counts.get(each) ?? 0) > (counts.get(best) ?? 0) ? each : best))
}

const linesIn = (text: string): number => text.match(/\r\n|\r|\n/gu)?.length ?? 0

/**
 * Reads CSV strictly: a file that breaks the rules of quoting is refused with the line where it does, never guessed at.
 * Accepts CRLF, LF and CR, a byte order mark, and blank lines (skipped). The formula guard is taken off.
 */
export function readCsv(file: string, options: { separator?: CsvSeparator; guard?: boolean } = {}): CsvReading {
  const text = file.startsWith('\uFEFF') ? file.slice(1) : file
  const separator = options.separator ?? separatorOf(text)
  const clean = options.guard === false ? (cell: string) => cell : unguarded
  const plainEnd = new RegExp(`[${separator}\r\n"]`, 'gu')
  const records: CsvRecord[] = []
  let at = 0
  let line = 1
  while (at < text.length) {
    const record: CsvRecord = { line, cells: [] }
    let blank = true
    for (;;) {
      let cell: string
      if (text[at] === '"') {
        blank = false
        const startedAt = line
        let value = ''
        for (at += 1; ; at += 1) {
          const close = text.indexOf('"', at)
          if (close < 0) return { ok: false, fault: { code: 'unclosedQuote', line: startedAt } }
          value += text.slice(at, close)
          at = close + 1
          if (text[at] !== '"') break
          value += '"'
        }
        line += linesIn(value)
        cell = value
      } else {
        plainEnd.lastIndex = at
        const end = plainEnd.exec(text)?.index ?? text.length
        if (text[end] === '"') return { ok: false, fault: { code: 'quoteInText', line } }
        cell = text.slice(at, end)
        at = end
        if (cell !== '') blank = false
      }
      record.cells.push(clean(cell))
      if (text[at] !== separator) break
      blank = false
      at += 1
    }
    if (at < text.length && text[at] !== '\r' && text[at] !== '\n')
      return { ok: false, fault: { code: 'textAfterQuote', line } }
    at += text.startsWith('\r\n', at) ? 2 : 1
    line += 1
    if (!blank) records.push(record)
  }
  return { ok: true, records, separator }
}
