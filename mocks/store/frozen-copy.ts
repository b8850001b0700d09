/**
 * A deep copy that nobody can change. Bytes are copied but stay writable: a view on a buffer cannot be frozen.
 */
export function frozenCopy<T>(value: T): T {
  return copy(value) as T
}

function copy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Uint8Array) return value.slice()
  // A row, or part of one, that is written again: most of a long history is.
  if (isFinal(value)) return value
  if (Array.isArray(value)) return Object.freeze(value.map(copy))
  const result: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    const part = (value as Record<string, unknown>)[key]
    if (part !== undefined) result[key] = typeof part === 'object' ? copy(part) : part
  }
  return Object.freeze(result)
}

/** Nobody can change it, nor anything in it: it is as good as a copy. */
function isFinal(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value !== undefined
  return Object.isFrozen(value) && !(value instanceof Uint8Array) && Object.values(value).every(isFinal)
}

/** Freezes in place, for values that were made for the caller alone. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  for (const part of Object.values(value)) deepFreeze(part)
  return Object.freeze(value)
}
