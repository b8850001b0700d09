const signatures: Record<string, readonly number[]> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
}
const textTypes = ['text/csv', 'text/plain']
const tab = 0x09
const lineFeed = 0x0a
const carriageReturn = 0x0d

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  bytes.length >= signature.length && signature.every((byte, at) => bytes[at] === byte)

/** No control characters but tab and line ends, so that no program hides behind the name of a text. */
const isText = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => (byte >= 0x20 ? byte !== 0x7f : byte === tab || byte === lineFeed || byte === carriageReturn))

/** Do the bytes bear out the type their sender declares? Types that are not on the list never match. */
export function contentMatches(type: string, bytes: Uint8Array): boolean {
  const signature = signatures[type]
  if (signature) return startsWith(bytes, signature)
  if (!textTypes.includes(type) || !isText(bytes)) return false
  return !Object.values(signatures).some((other) => startsWith(bytes, other))
}
