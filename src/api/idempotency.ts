/**
 * Keys of writes that have no final answer yet. The same write tried again, by a double click or after a lost answer,
 * carries the same key and so happens once; after an answer the next one is a new write.
 */
const open = new Map<string, string>()

const fingerprint = (endpointId: string, input: unknown): string => `${endpointId} ${JSON.stringify(input)}`

export const keyFor = (endpointId: string, input: unknown): string => {
  const print = fingerprint(endpointId, input)
  const key = open.get(print) ?? crypto.randomUUID()
  open.set(print, key)
  return key
}
export const settle = (endpointId: string, input: unknown): void => {
  open.delete(fingerprint(endpointId, input))
}
