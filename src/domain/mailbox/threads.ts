import type { Instant } from '../clock'

type Linked = { id: string; messageId: string; references: readonly string[]; at: Instant }

/**
 * Messages that belong together by Message-ID and References, also where one between them is missing; each thread and
 * the list of them oldest first. In which order the messages are given does not matter.
 */
export function threadsOf<M extends Linked>(messages: readonly M[]): M[][] {
  const parent = new Map<string, string>()
  const rootOf = (key: string): string => {
    let root = key
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up
    return root
  }
  const join = (a: string, b: string): void => {
    for (const key of [a, b]) if (!parent.has(key)) parent.set(key, key)
    parent.set(rootOf(a), rootOf(b))
  }
  for (const { messageId, references } of messages) {
    join(messageId, messageId)
    for (const reference of references) join(messageId, reference)
  }
  const byTime = (a: M, b: M): number => a.at - b.at || (a.id < b.id ? -1 : 1)
  const groups = Map.groupBy(messages.toSorted(byTime), ({ messageId }) => rootOf(messageId))
  return [...groups.values()]
}

/** The subject without what answering and forwarding put before it, in the languages of the portal's readers. */
export const bareSubject = (subject: string): string =>
  subject.replace(/^(?:\s*(?:re|odp|aw|fwd?|pd|wg|رد)\s*(?:\[\d+\])?:)+\s*/iu, '').trim()
