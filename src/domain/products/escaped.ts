const escape = (text: string, separator: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll(separator, `\\${separator}`)

/**
 * Several texts as one, which `splitEscaped` takes apart again whatever they contain. With `inner` the parts are such
 * texts themselves, whose own backslashes stay as they are: only the separator is guarded.
 */
export const joinEscaped = (
  parts: readonly string[],
  separator: string,
  { inner = false }: { inner?: boolean } = {},
): string =>
  parts.map((part) => (inner ? part.replaceAll(separator, `\\${separator}`) : escape(part, separator))).join(separator)

export function splitEscaped(text: string, separator: string, { inner = false }: { inner?: boolean } = {}): string[] {
  const parts = ['']
  const append = (piece: string): void => {
    parts[parts.length - 1] += piece
  }
  for (let at = 0; at < text.length; at += 1) {
    const [char = '', next] = [text[at], text[at + 1]]
    if (char === '\\' && next !== undefined) {
      append(inner && next !== separator ? char + next : next)
      at += 1
    } else if (char === separator) parts.push('')
    else append(char)
  }
  return parts
}
