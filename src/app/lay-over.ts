export type Texts = { [key: string]: string | Texts }

const isSafe = (part: string): boolean => !['__proto__', 'constructor', 'prototype'].includes(part)

const set = (texts: Texts, parts: readonly string[], text: string | null): Texts => {
  const [part = '', ...rest] = parts
  if (rest.length === 0) {
    if (text !== null) return { ...texts, [part]: text }
    const { [part]: _gone, ...others } = texts
    return others
  }
  const below = texts[part]
  // A text stands where others would go below it: the look-up also finds them by their whole key.
  if (typeof below === 'string') return text === null ? texts : { ...texts, [parts.join('.')]: text }
  return { ...texts, [part]: set(below ?? {}, rest, text) }
}

/** Texts with others in their place, by flat key; null takes one away. What is given stays as it is. */
export const layOver = (texts: Texts, patch: Readonly<Record<string, string | null>>): Texts =>
  Object.entries(patch).reduce((laid, [key, text]) => {
    const parts = key.split('.')
    return parts.every(isSafe) ? set(laid, parts, text) : laid
  }, texts)
