/**
 * Places sorted by whole keys from 0, and where keys are equal by place. An infinite key comes last. Linear in the number
 * of rows: a pass for each digit of the largest key, of 16 bits where there are many rows.
 */
export function sortPlaces(keyOf: (place: number) => number, size: number): Uint32Array {
  let places = new Uint32Array(size)
  const keys = new Float64Array(size)
  let isSorted = true
  let most = 0
  for (let place = 0; place < size; place += 1) {
    const key = keyOf(place)
    places[place] = place
    keys[place] = key
    if (place > 0 && key < (keys[place - 1] ?? 0)) isSorted = false
    if (key !== Infinity && key > most) most = key
  }
  if (isSorted) return places
  for (let place = 0; place < size; place += 1) if (keys[place] === Infinity) keys[place] = most + 1

  const base = size < 5000 ? 2 ** 8 : 2 ** 16
  const digits = new Uint16Array(size)
  for (let unit = 1; unit <= most + 1; unit *= base) {
    const width = Math.min(Math.floor((most + 1) / unit) + 1, base)
    for (let place = 0; place < size; place += 1) digits[place] = Math.floor((keys[place] ?? 0) / unit) % base
    places = byDigit(places, digits, width)
  }
  return places
}

/** One stable pass by counting. */
function byDigit(places: Uint32Array, digits: Uint16Array, width: number): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(width + 1)
  for (let at = 0; at < places.length; at += 1) {
    const after = (digits[places[at] ?? 0] ?? 0) + 1
    next[after] = (next[after] ?? 0) + 1
  }
  for (let digit = 1; digit <= width; digit += 1) next[digit] = (next[digit] ?? 0) + (next[digit - 1] ?? 0)
  const sorted = new Uint32Array(places.length)
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0
    const digit = digits[place] ?? 0
    const to = next[digit] ?? 0
    sorted[to] = place
    next[digit] = to + 1
  }
  return sorted
}
