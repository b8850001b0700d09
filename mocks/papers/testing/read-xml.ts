export type XmlNode = { name: string; attributes: Record<string, string>; children: XmlNode[]; text: string }

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const plain = (text: string): string =>
  text.replace(/&([^;]*);/g, (_, name: string) => {
    const sign = entities[name]
    if (sign === undefined) throw new Error(`Unknown entity ${name}`)
    return sign
  })

/**
 * Reads a document of elements, attributes and texts: strictly, so that what is not well-formed is an error.
 * @throws Error at the first thing that is out of place.
 */
export function readXml(document: string): XmlNode {
  const declared = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/.exec(document)
  if (!declared) throw new Error('No declaration')
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const token = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:]+="[^"<]*")*)\s*>|([^<]+)/y
  token.lastIndex = declared[0].length
  while (token.lastIndex < document.length) {
    const at = token.lastIndex
    const match = token.exec(document)
    if (!match) throw new Error(`Not well-formed at ${at}: ${document.slice(at, at + 40)}`)
    const [, closing, name, attributes = '', text] = match
    const parent = open.at(-1)
    if (!parent) throw new Error('More than one root')
    if (text !== undefined) {
      if (/&(?!\w+;)|]]>/.test(text)) throw new Error(`Unescaped text: ${text}`)
      parent.text += plain(text)
    } else if (closing) {
      if (parent.name !== name) throw new Error(`${parent.name} is closed by ${name}`)
      open.pop()
    } else {
      const pairs = [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        plain(value),
      ])
      const node: XmlNode = { name: name ?? '', attributes: Object.fromEntries(pairs), children: [], text: '' }
      parent.children.push(node)
      open.push(node)
    }
  }
  const [only, ...others] = root.children
  if (open.length !== 1 || !only || others.length > 0) throw new Error('Not one closed root')
  return only
}

/** Elements below a node by their path of names without prefixes: `LegalMonetaryTotal/PayableAmount`. */
export function elements(node: XmlNode, path: string): XmlNode[] {
  const [first = '', ...rest] = path.split('/')
  const found = node.children.filter(({ name }) => name.split(':').at(-1) === first)
  return rest.length === 0 ? found : found.flatMap((each) => elements(each, rest.join('/')))
}
export const textAt = (node: XmlNode, path: string): string => elements(node, path)[0]?.text ?? ''
