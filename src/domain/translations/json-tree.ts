/** JSON with everything that was written between its values, so that a file can be changed in one place only. */
export type JsonLeaf = { kind: 'leaf'; raw: string; value: string | number | boolean | null }
/** `lead` stands before the key, `colon` around the colon, `tail` between the value and the comma. */
export type JsonMember = { lead: string; key: string; keyRaw: string; colon: string; value: JsonNode; tail: string }
/** `end` stands before the closing bracket. */
export type JsonObject = { kind: 'object'; members: JsonMember[]; end: string }
export type JsonArray = { kind: 'array'; items: { lead: string; value: JsonNode; tail: string }[]; end: string }
export type JsonNode = JsonLeaf | JsonObject | JsonArray
export type JsonDocument = { before: string; root: JsonNode; after: string }

/** Where a file stops being JSON; lines and columns count from 1. */
export type JsonError = {
  readonly reason: 'syntax' | 'tooDeep' | 'notAnObject'
  readonly line: number
  readonly column: number
}

export class NotJson extends Error {
  readonly error: JsonError
  constructor(text: string, offset: number, reason: JsonError['reason']) {
    super(reason)
    const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
    this.error = { reason, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
  }
}

const mostDeep = 60
const spaces = /[ \t\r\n]*/y
const literal = /"(?:[^"\\\u0000-\u001f]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** @throws NotJson where the text is not JSON, as strictly as `JSON.parse`. */
export const parseJson = (text: string): JsonDocument => {
  let at = 0
  const fail = (reason: JsonError['reason'] = 'syntax'): never => {
    throw new NotJson(text, at, reason)
  }
  const space = (): string => {
    spaces.lastIndex = at
    const found = spaces.exec(text)?.[0] ?? ''
    at += found.length
    return found
  }
  const leaf = (): JsonLeaf => {
    literal.lastIndex = at
    const raw = literal.exec(text)?.[0] ?? fail()
    try {
      const value = JSON.parse(raw) as JsonLeaf['value']
      at += raw.length
      return { kind: 'leaf', raw, value }
    } catch {
      return fail()
    }
  }
  const expect = (mark: string): void => {
    if (text[at] !== mark) fail()
    at++
  }
  /** Goes on after a comma; else what was read belongs before the closing bracket. */
  const isMore = (): boolean => {
    if (text[at] !== ',') return false
    at++
    return true
  }
  const object = (depth: number): JsonObject => {
    expect('{')
    const members: JsonMember[] = []
    let lead = space()
    if (text[at] !== '}') {
      for (;;) {
        const key = leaf()
        const before = typeof key.value === 'string' ? space() : fail()
        expect(':')
        const colon = `${before}:${space()}`
        const value = node(depth + 1)
        const tail = space()
        const more = isMore()
        members.push({ lead, key: key.value as string, keyRaw: key.raw, colon, value, tail: more ? tail : '' })
        lead = more ? space() : tail
        if (!more) break
      }
    }
    expect('}')
    return { kind: 'object', members, end: lead }
  }
  const array = (depth: number): JsonArray => {
    expect('[')
    const items: JsonArray['items'] = []
    let lead = space()
    if (text[at] !== ']') {
      for (;;) {
        const value = node(depth + 1)
        const tail = space()
        const more = isMore()
        items.push({ lead, value, tail: more ? tail : '' })
        lead = more ? space() : tail
        if (!more) break
      }
    }
    expect(']')
    return { kind: 'array', items, end: lead }
  }
  const node = (depth: number): JsonNode => {
    if (depth > mostDeep) fail('tooDeep')
    return text[at] === '{' ? object(depth) : text[at] === '[' ? array(depth) : leaf()
  }
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  at = mark.length
  const before = mark + space()
  const root = node(0)
  const after = space()
  if (at < text.length) fail()
  return { before, root, after }
}

const printNode = (node: JsonNode): string => {
  if (node.kind === 'leaf') return node.raw
  if (node.kind === 'array')
    return `[${node.items.map(({ lead, value, tail }) => lead + printNode(value) + tail).join(',')}${node.end}]`
  const members = node.members.map(
    ({ lead, keyRaw, colon, value, tail }) => lead + keyRaw + colon + printNode(value) + tail,
  )
  return `{${members.join(',')}${node.end}}`
}

/** The very text the document was read from, with what has been changed in it. */
export const printJson = ({ before, root, after }: JsonDocument): string => before + printNode(root) + after
