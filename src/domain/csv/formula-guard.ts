/** First characters a spreadsheet takes for the start of a formula or of a command, full-width forms included. */
const dangerous = /^[=+\-@\t\r\n＝＋－＠]/u
/** A number with a sign, grouped or not, with an optional percent sign: nobody's formula. */
const signedNumber = /^[+-]\d[\d.,'’\u0020\u00a0\u202f]*%?$/u
/** A cell that carries the guard already, or looks as if it did. */
const guarded = /^'+[=+\-@\t\r\n＝＋－＠]/u

/** Would a spreadsheet run this cell? Signed numbers and a lone hyphen are what they look like. */
const runs = (cell: string): boolean => dangerous.test(cell) && cell !== '-' && !signedNumber.test(cell)

/** The cell as a spreadsheet may open it: an apostrophe keeps it text. `unguarded` gives the original back. */
export const guardedCell = (cell: string): string => (runs(cell) || guarded.test(cell) ? `'${cell}` : cell)

/** The cell without the apostrophe `guardedCell` (or a spreadsheet) put in front of it. */
export const unguarded = (cell: string): string => (guarded.test(cell) ? cell.slice(1) : cell)
