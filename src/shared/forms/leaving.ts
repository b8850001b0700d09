type Typed = {
  isDirty: () => boolean
  /** Asks whether what was typed may be lost, and goes when it may. */
  ask: (go: () => void) => void
}
const typed = new Set<Typed>()
let agreed = false

/** A form that is open, for as long as it is. */
export const watchTyped = (form: Typed): (() => void) => {
  typed.add(form)
  return () => void typed.delete(form)
}

/**
 * For what the router knows nothing of and the backend does at once, such as signing out: asks first where something
 * typed would be lost, so that nobody learns of it when it is done.
 */
export const askFirst = (go: () => void): void => {
  const form = [...typed].find(({ isDirty }) => isDirty())
  if (form) form.ask(go)
  else go()
}

/** It is done and the page goes: the browser does not ask once more. */
export const letGo = (on = true): void => {
  agreed = on
}
export const isLetGo = (): boolean => agreed
