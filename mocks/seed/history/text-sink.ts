/**
 * Where numbers of documents are written to: a string for one of them, bytes when all are made searchable at once.
 * One way of writing serves both, and neither makes strings on the way.
 */
export type TextSink = {
  /** ASCII only. */
  word(text: string): void
  digits(value: number, width: number): void
}

export function written(write: (sink: TextSink) => void): string {
  let text = ''
  write({
    word(part) {
      text += part
    },
    digits(value, width) {
      text += String(value).padStart(width, '0')
    },
  })
  return text
}

const [zero, upperA, upperZ, toLower, newLine] = [48, 65, 90, 32, 10]

/** The texts of rows from one up to another, in lower case, one after another, each ended by a line feed. */
export function joinedTexts(
  from: number,
  to: number,
  write: (sink: TextSink, row: number) => void,
): { text: string; starts: Uint32Array } {
  const size = to - from
  const starts = new Uint32Array(size + 1)
  let bytes = new Uint8Array(size * 64 + 256)
  let length = 0
  const sink: TextSink = {
    word(text) {
      for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at)
        bytes[length] = code >= upperA && code <= upperZ ? code + toLower : code
        length += 1
      }
    },
    digits(value, width) {
      let count = 1
      for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) count += 1
      count = Math.max(count, width)
      let rest = value
      for (let at = length + count - 1; at >= length; at -= 1) {
        const next = Math.floor(rest / 10)
        bytes[at] = zero + rest - next * 10
        rest = next
      }
      length += count
    },
  }
  for (let row = 0; row < size; row += 1) {
    starts[row] = length
    write(sink, from + row)
    bytes[length] = newLine
    length += 1
    if (bytes.length - length < 256) {
      const more = new Uint8Array(bytes.length * 2)
      more.set(bytes)
      bytes = more
    }
  }
  starts[size] = length
  return { text: new TextDecoder('latin1').decode(bytes.subarray(0, length)), starts }
}
