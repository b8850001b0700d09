import { type MarkedSpan, readMarks } from '@/shared/i18n/text-marks'
import { shownText, type ShownText } from './marked-texts'

/** Where a text stands: in a text node, or in what an element is called or hints at. */
export type TextPlace = { element: Element; node: Text | null; attribute: string | null; span: MarkedSpan }
export type PageText = ShownText & { id: string; places: TextPlace[] }

/** Of the overlay itself: its words are not the page's. */
export const ownPart = 'data-in-context'
/** Of an element that shows a text; its value says where the work on that stands. */
export const outlined = 'data-context-text'

/**
 * Reads the marks of the texts on the page, and takes them out as soon as they are there, before anything is painted:
 * what is seen, copied and measured is what it is without them.
 */
export const watchPage = (root: Document, onChange: (texts: PageText[]) => void) => {
  const nodes = new Map<Text, MarkedSpan[]>()
  const attributes = new Map<Element, Map<string, MarkedSpan[]>>()

  const readText = (node: Text): void => {
    const { text, spans } = readMarks(node.data)
    if (spans.length > 0) {
      node.data = text
      nodes.set(node, spans)
    } else nodes.delete(node)
  }
  const readAttribute = (element: Element, name: string): void => {
    if (name === outlined) return
    const { text, spans } = readMarks(element.getAttribute(name) ?? '')
    const known = attributes.get(element)
    if (spans.length === 0) known?.delete(name)
    else {
      element.setAttribute(name, text)
      attributes.set(element, (known ?? new Map<string, MarkedSpan[]>()).set(name, spans))
    }
    // What a field holds is not in its attribute. Past its own setter, so that typing is still told from drawing.
    if (name === 'value' && element instanceof HTMLInputElement) {
      const held = readMarks(element.value)
      if (held.spans.length > 0) setValue.call(element, held.text)
    }
  }
  const readAll = (node: Node): void => {
    if (node instanceof Text) return readText(node)
    if (!(node instanceof Element)) return
    for (const { name } of [...node.attributes]) readAttribute(node, name)
    for (const child of node.childNodes) readAll(child)
  }

  let last: readonly TextPlace[] = []
  const tell = (): void => {
    const found: TextPlace[] = []
    for (const [node, spans] of nodes) {
      const element = node.isConnected ? boxOf(node.parentElement) : null
      if (!element) nodes.delete(node)
      else for (const span of spans) found.push({ element, node, attribute: null, span })
    }
    for (const [element, named] of attributes) {
      if (!element.isConnected) attributes.delete(element)
      else
        for (const [attribute, spans] of named)
          for (const span of spans) found.push({ element, node: null, attribute, span })
    }
    if (isSame(found, last)) return
    last = found
    const texts = new Map<string, PageText>()
    for (const place of found.filter(isOfPage).toSorted(inOrder)) {
      const text = shownText(place.span.id)
      if (!text) continue
      const id = `${text.keyId} ${text.form}`
      const known = texts.get(id)
      if (known) known.places.push(place)
      else texts.set(id, { ...text, id, places: [place] })
    }
    outline(texts.values())
    onChange([...texts.values()])
  }
  let drawn = new Set<Element>()
  const outline = (texts: Iterable<PageText>): void => {
    const now = new Set<Element>()
    for (const { places } of texts)
      for (const { element, node } of places)
        if (node && element.closest('svg, title, option, .sr') === null) now.add(element)
    for (const element of drawn) if (!now.has(element)) element.removeAttribute(outlined)
    for (const element of now) if (!drawn.has(element)) element.setAttribute(outlined, '')
    drawn = now
  }

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, attributeName } of records) {
      if (type === 'characterData') readAll(target)
      else if (type === 'attributes') readAttribute(target as Element, attributeName ?? '')
      else for (const node of addedNodes) readAll(node)
    }
    tell()
    // What was written here is no change of the page.
    observer.takeRecords()
  })
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true })
  return () => {
    observer.disconnect()
    for (const element of drawn) element.removeAttribute(outlined)
  }
}

/** What is drawn around a text: some elements have no box of their own. */
const boxOf = (element: Element | null): Element | null =>
  element && isLaidOut(element) === false && getComputedStyle(element).display === 'contents'
    ? boxOf(element.parentElement)
    : element

const isSame = (some: readonly TextPlace[], others: readonly TextPlace[]): boolean =>
  some.length === others.length &&
  some.every(({ element, node, attribute, span }, index) => {
    const other = others[index]
    return (
      other?.element === element && other.node === node && other.attribute === attribute && other.span.id === span.id
    )
  })

const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set ?? (() => undefined)

const isOfPage = ({ element }: TextPlace): boolean => element.closest(`[${ownPart}], script, style`) === null

const inOrder = (a: TextPlace, b: TextPlace): number => {
  const [one, other] = [a.node ?? a.element, b.node ?? b.element]
  if (one === other) return a.span.to - b.span.to
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}

/** Where a text is to be seen, if it is. */
export const visiblePlace = ({ places }: PageText): TextPlace | undefined =>
  places.find(({ element, node }) => node !== null && isSeen(element))

/** Not every browser, and no test, lays pages out. */
const isLaidOut = (element: Element): boolean | undefined => element.checkVisibility?.({ visibilityProperty: true })

const isSeen = (element: Element): boolean =>
  element.closest('.sr, title, head') === null && isLaidOut(element) !== false

const controls = 'a, button, label, summary, [role="menuitem"], [role="tab"], [role="button"]'

/** The text under the pointer: the innermost of those at that very place. */
export const textAt = (texts: readonly PageText[], target: Element, x: number, y: number): PageText | undefined => {
  const shown = target.closest(`[${outlined}]`)
  const control = target.closest(controls)
  const isHere = ({ element, node }: TextPlace): boolean =>
    node !== null && (shown ? element === shown : control !== null && control.contains(element))
  const here = texts.filter(({ places }) => places.some(isHere))
  if (here.length < 2) return here[0]
  const caret = document.caretPositionFromPoint?.(x, y)
  const isUnder = ({ node, span }: TextPlace): boolean =>
    caret?.offsetNode === node && caret.offset >= span.from && caret.offset <= span.to
  return here.find(({ places }) => places.some(isUnder)) ?? here[0]
}
