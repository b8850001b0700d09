import { useEffect, useEffectEvent } from 'react'
import { create } from 'zustand'

export type Shortcut = {
  /** One key as the keyboard gives it: `j`, `/`, `?`, `Enter`; with Ctrl or ⌘ as `mod+k`, and `alt+…`, `mod+shift+…`. */
  keys: string
  /** What it does, translated. */
  label: string
  run: (event: KeyboardEvent) => void
  /** Also while a field has the focus. */
  inFields?: boolean
  /** One of several alike, of which the first stands in the list. */
  hidden?: boolean
}

type Registry = { groups: ReadonlyMap<symbol, readonly Shortcut[]> }

/** The shortcuts of what is on screen, so that `?` can list them. */
export const useShortcutRegistry = create<Registry>(() => ({ groups: new Map() }))

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

const matches = (event: KeyboardEvent, keys: string): boolean => {
  const [key = '', ...modifiers] = keys.split('+').reverse()
  const mod = event.ctrlKey || event.metaKey
  if (modifiers.includes('mod') !== mod || modifiers.includes('alt') !== event.altKey) return false
  // Without another modifier Shift only makes the key what it is, as in `?`.
  if (modifiers.length > 0 && modifiers.includes('shift') !== event.shiftKey) return false
  // Where Alt writes other signs, a figure is still the figure on the key; letters written so must stay letters.
  const isDigit = event.altKey && event.code === `Digit${key}`
  return isDigit || event.key.toLowerCase() === key.toLowerCase()
}

/** Makes shortcuts work and listed while the component is on screen. */
export const useShortcuts = (shortcuts: readonly Shortcut[]): void => {
  const signature = shortcuts.map(({ keys, label }) => `${keys} ${label}`).join('\n')

  const list = useEffectEvent((owner: symbol) =>
    useShortcutRegistry.setState(({ groups }) => ({ groups: new Map(groups).set(owner, shortcuts) })),
  )
  useEffect(() => {
    const owner = Symbol('shortcuts')
    list(owner)
    return () =>
      useShortcutRegistry.setState(({ groups }) => {
        const rest = new Map(groups)
        rest.delete(owner)
        return { groups: rest }
      })
  }, [signature])

  const press = useEffectEvent((event: KeyboardEvent): void => {
    if (event.defaultPrevented) return
    const hit = shortcuts.find(
      (shortcut) => matches(event, shortcut.keys) && (shortcut.inFields || !isField(event.target)),
    )
    if (hit && !document.querySelector('[role="dialog"][aria-modal="true"]')) hit.run(event)
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => press(event)
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
