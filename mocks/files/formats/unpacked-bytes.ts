const endMark = 0x06054b50
const entryMark = 0x02014b50
const endLength = 22
const longestComment = 65_535

/** How long the files in a zip archive are altogether, as its list of them says; nothing where there is no list. */
export function unpackedBytes(archive: Uint8Array): number {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const last = archive.length - endLength
  for (let end = last; end >= Math.max(last - longestComment, 0); end -= 1)
    if (view.getUint32(end, true) === endMark)
      return sumOf(view, view.getUint32(end + 16, true), view.getUint16(end + 10, true))
  return 0
}

function sumOf(view: DataView, from: number, entries: number): number {
  let [at, sum] = [from, 0]
  for (let entry = 0; entry < entries && at + 46 <= view.byteLength; entry += 1) {
    if (view.getUint32(at, true) !== entryMark) return sum
    sum += view.getUint32(at + 24, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return sum
}
