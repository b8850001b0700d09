/** What a message may be made of. Everything else falls away; words inside of it stay unless it is code or data. */
export const allowedTags: ReadonlySet<string> = new Set([
  ...['p', 'div', 'span', 'br', 'hr', 'b', 'strong', 'i', 'em', 'u', 's', 'sub', 'sup', 'small', 'blockquote'],
  ...['pre', 'code', 'ul', 'ol', 'li', 'a', 'img', 'table', 'thead', 'tbody', 'tr', 'td', 'th'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
])
const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img'])
/** Nothing inside of these is a word for the reader. */
const swallowed: ReadonlySet<string> = new Set([
  ...['script', 'style', 'title', 'iframe', 'object', 'embed', 'applet', 'noscript', 'noembed', 'noframes'],
  ...['template', 'svg', 'math', 'xmp', 'plaintext', 'textarea', 'select', 'audio', 'video', 'canvas'],
])
const deepest = 80
const longest = 400_000

/** Gives the address a picture is shown from, or null while it is not to be fetched. */
export type Pictures = (source: string) => string | null
export type Sanitized = { html: string; blocked: number }

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));?/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null
    if (code !== null) return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ''
    return entities[String(name).toLowerCase()] ?? whole
  })
/** Text as HTML, in content and in quoted attributes. */
export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

// Control characters inside an address are skipped by browsers.
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those are meant
const hidden = /[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028\u2029\ufeff]/g
/** The address of a link that may be followed: the web, mail and telephone; null for every other kind. */
export const safeLink = (href: string): string | null => {
  const plain = decoded(href).replace(hidden, '')
  return /^(?:https?:\/\/[^/]|mailto:[^:]+$|tel:[+\d])/i.test(plain) ? plain : null
}

type Attributes = ReadonlyMap<string, string>
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g
const attributesOf = (text: string): Attributes =>
  new Map(
    [...text.matchAll(attribute)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      double ?? single ?? bare ?? '',
    ]),
  )

const spans = (value: string | undefined, name: string): string => {
  const count = Number(value)
  return Number.isInteger(count) && count > 1 && count <= 100 ? ` ${name}="${count}"` : ''
}

/** The end of a tag that begins at `from`: quotes may hold a `>`. −1 when it never ends. */
const endOfTag = (html: string, from: number): number => {
  let quote = ''
  for (let at = from; at < html.length; at += 1) {
    const sign = html[at] ?? ''
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at
  }
  return -1
}

/**
 * HTML of a message, built anew from what is allowed: nothing of the sender's own markup is passed through. No scripts,
 * styles, forms or frames; links only to the web, mail and telephone; pictures only as `pictures` gives them.
 */
export function sanitizeMail(source: string, pictures: Pictures): Sanitized {
  const html = source.slice(0, longest)
  const open: string[] = []
  let out = ''
  let blocked = 0

  const opening = (tag: string, attributes: Attributes): void => {
    if (tag === 'img') {
      const shown = pictures(decoded(attributes.get('src') ?? '').replace(hidden, ''))
      if (shown === null) blocked += 1
      const alt = escaped(decoded(attributes.get('alt') ?? ''))
      // A picture that is not shown leaves its words behind: browsers draw a broken one otherwise.
      out += shown !== null ? `<img src="${escaped(shown)}" alt="${alt}">` : alt === '' ? '' : `<small>${alt}</small>`
      return
    }
    if (!empty.has(tag) && open.length >= deepest) return
    const href = tag === 'a' ? safeLink(attributes.get('href') ?? '') : null
    const cell = tag === 'td' || tag === 'th'
    out += `<${tag}${href === null ? '' : ` href="${escaped(href)}" target="_blank" rel="noopener noreferrer nofollow"`}${
      cell ? spans(attributes.get('colspan'), 'colspan') + spans(attributes.get('rowspan'), 'rowspan') : ''
    }>`
    if (!empty.has(tag)) open.push(tag)
  }
  const closing = (tag: string): void => {
    const at = open.lastIndexOf(tag)
    if (at < 0) return
    for (const name of open.splice(at).toReversed()) out += `</${name}>`
  }

  let at = 0
  while (at < html.length) {
    const next = html.indexOf('<', at)
    if (next < 0) break
    out += escaped(decoded(html.slice(at, next)))
    if (html.startsWith('<!--', next)) {
      const end = html.indexOf('-->', next + 4)
      at = end < 0 ? html.length : end + 3
      continue
    }
    const [, slash, name] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(html.slice(next, next + 40)) ?? []
    if (name === undefined && !/^<[!?/]/.test(html.slice(next, next + 2))) {
      out += '&lt;'
      at = next + 1
      continue
    }
    const end = endOfTag(html, next)
    if (end < 0) {
      at = html.length
      break
    }
    at = end + 1
    const tag = (name ?? '').toLowerCase()
    if (slash === '/') closing(tag)
    else if (swallowed.has(tag)) {
      const over = html.slice(at).search(new RegExp(`</${tag}[\\s/>]`, 'i'))
      at = over < 0 ? html.length : at + over
    } else if (allowedTags.has(tag)) opening(tag, attributesOf(html.slice(next + 1 + tag.length, end)))
  }
  if (at < html.length) out += escaped(decoded(html.slice(at)))
  for (const name of open.toReversed()) out += `</${name}>`
  return { html: out, blocked }
}

/** A message that is only text, line for line. */
export const htmlOfText = (text: string): string =>
  escaped(text)
    .split(/\r?\n/)
    .map((line) => (line === '' ? '<br>' : `<div>${line}</div>`))
    .join('')
