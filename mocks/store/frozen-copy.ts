/**
 * A deep copy that nobody can change. Bytes are copied but stay writable: a view on a buffer cannot be frozen.
 */
export function frozenCopy<T>(value: T): T {
  return copy(value) as T
}

function copy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Uint8Array) return value.slice()
  if (Array.isArray(value)) return Object.freeze(value.map(copy))
  const result: Record<string, unknown> = {}
  for (const [key, part] of Object.entries(value)) if (part !== undefined) result[key] = copy(part)
  return Object.freeze(result)
}

/** Freezes in place, for values that were made for the caller alone. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  for (const part of Object.values(value)) deepFreeze(part)
  return Object.freeze(value)
}
