import type { Pen } from './pen'

export const edge = 48
const bottom = 70

/** Where on the paper the next thing stands; it makes new pages as they are needed. */
export type Flow = {
  readonly width: number
  y: number
  /** Makes sure of room, on a new page if need be; says whether there is one. */
  need(height: number): boolean
  /** What heads every further page. */
  onPage(draw: () => void): void
}

export const createFlow = (doc: PDFKit.PDFDocument, pen: Pen): Flow => {
  let head: () => void = () => undefined
  const lowest = doc.page.height - bottom
  const flow: Flow = {
    width: pen.pageWidth - 2 * edge,
    y: edge,
    need: (height) => {
      if (flow.y + height <= lowest) return false
      doc.addPage()
      flow.y = edge
      head()
      return true
    },
    onPage: (draw) => {
      head = draw
    },
  }
  return flow
}
