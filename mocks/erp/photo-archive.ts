const side = 160
const shades = 32

type Shape = (x: number, y: number) => number
const box =
  (cx: number, cy: number, w: number, h: number, round: number): Shape =>
  (x, y) => {
    const [dx, dy] = [Math.abs(x - cx) - w + round, Math.abs(y - cy) - h + round]
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - round
  }
const circle =
  (cx: number, cy: number, r: number): Shape =>
  (x, y) =>
    Math.hypot(x - cx, y - cy) - r
const ring =
  (cx: number, cy: number, r: number, width: number): Shape =>
  (x, y) =>
    Math.abs(Math.hypot(x - cx, y - cy) - r) - width
const both =
  (...shapes: Shape[]): Shape =>
  (x, y) =>
    Math.min(...shapes.map((shape) => shape(x, y)))

/** What the goods of a group roughly look like. */
const shapes: Readonly<Record<string, Shape>> = {
  handles: both(box(80, 52, 13, 32, 12), box(80, 96, 8, 50, 8)),
  gears: both(box(80, 80, 11, 66, 3), circle(80, 44, 17), circle(80, 112, 17)),
  hinges: both(box(80, 80, 9, 58, 9), box(52, 80, 22, 34, 5), box(108, 80, 22, 34, 5)),
  sliding: both(box(80, 66, 62, 10, 4), circle(46, 96, 16), circle(114, 96, 16)),
  closers: both(box(80, 60, 58, 17, 6), box(112, 94, 6, 34, 6)),
  ventilation: both(...[44, 68, 92, 116].map((y) => box(80, y, 54, 7, 3))),
  locks: both(box(66, 80, 26, 54, 5), circle(108, 80, 18)),
  gaskets: both(ring(80, 80, 52, 8), ring(80, 80, 28, 6)),
  screws: both(box(80, 40, 24, 10, 6), box(80, 92, 7, 48, 6)),
  windows: both(...[52, 108].flatMap((x) => [50, 110].map((y) => box(x, y, 24, 26, 3)))),
  doors: both(box(80, 80, 36, 66, 3)),
  profiles: both(box(52, 80, 12, 56, 2), box(92, 124, 46, 12, 2), box(92, 60, 30, 8, 2)),
}
const any: Shape = box(80, 80, 46, 46, 8)
/** Colours by how a SKU ends. */
const colours: Readonly<Record<string, readonly [number, number, number]>> = {
  W: [196, 202, 208],
  B: [110, 78, 52],
  A: [68, 74, 82],
  K: [38, 40, 44],
  S: [148, 156, 164],
}

/** A photo of a product as the simulated ERP has it: a drawing of its kind of goods, in its colour, as PNG. */
export function photoOf(sku: string, category: string): Uint8Array<ArrayBuffer> {
  const shape = shapes[category] ?? any
  const [r, g, b] = colours[sku.split('-').at(-1) ?? ''] ?? [96, 116, 138]
  const palette = Array.from({ length: shades }, (_, shade) => {
    const part = shade / (shades - 1)
    return [r, g, b].map((tone) => Math.round(246 + (tone - 246) * part))
  }).flat()
  const pixels = new Uint8Array(side * (side + 1))
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const solid = Math.min(Math.max(0.5 - shape(x, y), 0), 1)
      const light = 0.78 + 0.22 * ((x + y) / (2 * side))
      pixels[y * (side + 1) + 1 + x] = Math.round(solid * light * (shades - 1))
    }
  return png(palette, pixels)
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})
const crc = (bytes: Uint8Array): number => {
  let value = 0xffffffff
  for (const byte of bytes) value = (crcTable[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}
const wide = (number: number): number[] => [number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255]

function chunk(name: string, data: ArrayLike<number>): number[] {
  const body = [...name].map((letter) => letter.charCodeAt(0)).concat(Array.from(data))
  return [...wide(data.length), ...body, ...wide(crc(Uint8Array.from(body)))]
}

/** An indexed picture. The pixels are stored as they are: what is drawn on demand need not be small. */
function png(palette: number[], rows: Uint8Array): Uint8Array<ArrayBuffer> {
  let [a, b] = [1, 0]
  for (const byte of rows) {
    a = (a + byte) % 65_521
    b = (b + a) % 65_521
  }
  const { length } = rows
  const stored = [1, length & 255, length >>> 8, ~length & 255, (~length >>> 8) & 255, ...rows]
  return Uint8Array.from([
    ...[137, 80, 78, 71, 13, 10, 26, 10],
    ...chunk('IHDR', [...wide(side), ...wide(side), 8, 3, 0, 0, 0]),
    ...chunk('PLTE', palette),
    ...chunk('IDAT', [0x78, 1, ...stored, ...wide(((b << 16) | a) >>> 0)]),
    ...chunk('IEND', []),
  ])
}
