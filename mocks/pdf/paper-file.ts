import type { Paper } from './model'

/** Letters, figures and a few signs: nothing that a file system or a shell takes for something else. */
const safe = (name: string): string => name.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+|-+$/g, '')

/** What a paper is called on disk: `Invoice-INV-80001.pdf`. */
export const paperFileName = ({ title, number }: Pick<Paper, 'title' | 'number'>, extension = 'pdf'): string =>
  `${safe(`${title} ${number}`).slice(0, 100)}.${extension}`

/**
 * The paper as a reply to download. Its bytes are made once the transaction is over, so that nobody waits for them who
 * only wants to read a row; the writer and its fonts are loaded with the first.
 */
export const paperFile = (paper: Paper, name = paperFileName(paper)) => ({
  type: 'application/pdf',
  name,
  bytes: async (): Promise<Uint8Array> => (await import('./render-pdf')).renderPdf(paper),
})
