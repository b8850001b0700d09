import PDFDocument from 'pdfkit'
import { drawBlock } from './draw-blocks'
import { drawHead } from './draw-head'
import { createFlow, edge } from './flow'
import { fontsFor } from './fonts'
import type { Paper } from './model'
import { paperWords } from './paper-words'
import { createPen, inkSoft, type Pen } from './pen'

type Doc = PDFKit.PDFDocument
const small = { size: 7.5, colour: inkSoft }

/** Read by whoever listens while the file is written, and put together at its end. */
const bytesOf = (doc: Doc): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const parts: Uint8Array[] = []
    doc.on('data', (part: Uint8Array) => parts.push(part))
    doc.on('error', reject)
    doc.on('end', () => {
      const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
      let at = 0
      for (const part of parts) {
        bytes.set(part, at)
        at += part.length
      }
      resolve(bytes)
    })
  })

/**
 * PRD-08: the paper as a PDF file in its own language, with every glyph it needs embedded. The same paper is the same
 * bytes, whenever and wherever it is made.
 */
export const renderPdf = async (paper: Paper): Promise<Uint8Array> => {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    bufferPages: true,
    pdfVersion: '1.7',
    lang: paper.locale,
    displayTitle: true,
    // The writer would otherwise open a font of its own that this paper does not use.
    font: null as unknown as string,
    info: {
      Title: `${paper.title} ${paper.number}`,
      Author: paper.sender[0] ?? paper.brand,
      Creator: paper.brand,
      Producer: paper.brand,
      CreationDate: new Date(paper.issuedAt),
    },
  })
  const finished = bytesOf(doc)
  const pageWords = paperWords(paper)('common.page', { page: 1, pages: 1 })
  const pen = createPen(doc, await fontsFor(JSON.stringify(paper) + pageWords), paper.locale === 'ar' ? 'rtl' : 'ltr')
  const flow = createFlow(doc, pen)
  drawHead(pen, flow, paper)
  flow.onPage(() => {
    const place = { x: edge, width: flow.width }
    pen.write(paper.brand, place, flow.y + 2, small)
    pen.write(`${paper.title} ${paper.number}`, { ...place, align: 'end' }, flow.y + 2, small)
    flow.y += 12
    pen.rule(place, flow.y)
    flow.y += 12
  })
  for (const block of paper.blocks) drawBlock(pen, flow, block)
  drawFeet(doc, pen, paper)
  doc.end()
  return finished
}

/** Only at the end is it known how many pages there are. */
const drawFeet = (doc: Doc, pen: Pen, paper: Paper): void => {
  const t = paperWords(paper)
  const { start, count } = doc.bufferedPageRange()
  const width = pen.pageWidth - 2 * edge
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page)
    const y = doc.page.height - 42
    pen.rule({ x: edge, width }, y)
    for (const [index, text] of pen
      .wrap(paper.footer ?? '', width - 110, small)
      .slice(0, 2)
      .entries())
      pen.write(text, { x: edge, width }, y + 13 + index * 10, small)
    const place = { x: edge, width, align: 'end' as const }
    pen.write(t('common.page', { page: page + 1, pages: count }), place, y + 13, small)
  }
}
