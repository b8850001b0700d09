import type { TagToken, Token } from '@/domain/translations/token-kinds'
import { tokenize } from '@/domain/translations/tokens'

/** A text as translation tools show it: words, things they may move and not change, and pairs around words. */
export type Inline =
  | string
  | { kind: 'thing'; id: string; raw: string }
  | { kind: 'pair'; id: string; open: string; close: string; inner: Inline[] }

type Open = { tag: TagToken; inner: Inline[] }
type Ids = (raw: string) => string

/** Ids by what they stand for, each for one place; a translation has the ids of its source. */
export function idsOf(source: readonly Inline[] = []): Ids {
  const known = new Map<string, string[]>()
  let last = 0
  const learn = (parts: readonly Inline[]): void => {
    for (const part of parts) {
      if (typeof part === 'string') continue
      const raw = part.kind === 'thing' ? part.raw : `${part.open}\u0000${part.close}`
      known.set(raw, [...(known.get(raw) ?? []), part.id])
      last = Math.max(last, Number(part.id))
      if (part.kind === 'pair') learn(part.inner)
    }
  }
  learn(source)
  return (raw) => {
    const id = known.get(raw)?.shift()
    if (id !== undefined) return id
    last += 1
    return String(last)
  }
}

export function inlineTree(text: string, ids: Ids): Inline[] {
  const root: Inline[] = []
  const open: Open[] = []
  const here = (): Inline[] => open.at(-1)?.inner ?? root
  const give = (token: Token): void => {
    const list = here()
    // What XML cannot write in an attribute stays a word, which can be written.
    if (token.kind !== 'text' && token.kind !== 'error' && !/[^\P{Cc}\n\t]|\p{Cs}|[\ufffe\uffff]/u.test(token.raw))
      list.push({ kind: 'thing', id: '', raw: token.raw })
    else if (typeof list.at(-1) === 'string') list[list.length - 1] = `${String(list.at(-1))}${token.raw}`
    else list.push(token.raw)
  }
  /** A tag nothing closes is a thing of its own. */
  const flatten = (from: number): void => {
    for (const { tag, inner } of open.splice(from)) {
      give(tag)
      here().push(...inner)
    }
  }
  for (const token of tokenize(text)) {
    if (token.kind === 'tag' && token.shape === 'open') open.push({ tag: token, inner: [] })
    else if (token.kind === 'tag' && token.shape === 'close') {
      const at = open.findLastIndex(({ tag }) => tag.name === token.name)
      if (at < 0) give(token)
      else {
        flatten(at + 1)
        const [closed] = open.splice(at)
        if (closed) here().push({ kind: 'pair', id: '', open: closed.tag.raw, close: token.raw, inner: closed.inner })
      }
    } else give(token)
  }
  flatten(0)
  return numbered(root, ids)
}

const numbered = (parts: readonly Inline[], ids: Ids): Inline[] =>
  parts.map((part): Inline => {
    if (typeof part === 'string') return part
    if (part.kind === 'thing') return { ...part, id: ids(part.raw) }
    const id = ids(`${part.open}\u0000${part.close}`)
    return { ...part, id, inner: numbered(part.inner, ids) }
  })
