import { extractText, getDocumentProxy } from 'unpdf'

/** What a reader of the file sees as text, page by page, its spaces made plain. */
export const pagesOfPdf = async (bytes: Uint8Array): Promise<string[]> => {
  const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: false })
  return text.map((page) => page.normalize('NFKC').replace(/\s+/gu, ' '))
}

export const textOfPdf = async (bytes: Uint8Array): Promise<string> => (await pagesOfPdf(bytes)).join(' ')
