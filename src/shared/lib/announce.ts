type Listener = (text: string) => void
const listeners = new Set<Listener>()
let last = ''

/** Says something to people who use a screen reader, politely, without moving their focus. */
export const announce = (text: string): void => {
  last = text
  for (const listener of listeners) listener(text)
}
export const onAnnouncement = (listener: Listener): (() => void) => {
  listeners.add(listener)
  // What was said while the page was being drawn came before the region that says it.
  if (last) listener(last)
  return () => listeners.delete(listener)
}
