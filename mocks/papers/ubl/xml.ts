/** An element: its name, what it contains, and its attributes. An element without content is left out. */
export type XmlElement = {
  name: string
  content: string | readonly XmlElement[]
  attributes?: Readonly<Record<string, string>>
}

export const element = (
  name: string,
  content: string | readonly (XmlElement | null)[],
  attributes?: XmlElement['attributes'],
): XmlElement | null => {
  if (typeof content === 'string') return content === '' ? null : { name, content, attributes }
  const parts = content.filter((part) => part !== null)
  return parts.length === 0 ? null : { name, content: parts, attributes }
}

/** What XML 1.0 has no place for, however it is escaped. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

const written = ({ name, content, attributes = {} }: XmlElement, indent: string): string => {
  const opening = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ')
  const inner =
    typeof content === 'string'
      ? escaped(content)
      : `\n${content.map((part) => written(part, `${indent}  `)).join('\n')}\n${indent}`
  return `${indent}<${opening}>${inner}</${name}>`
}

export const xmlDocument = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}\n`
