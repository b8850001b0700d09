import { type RefObject, useLayoutEffect } from 'react'

type Target = RefObject<HTMLElement | null>

const settleMs = 10
const answerMs = 5000
/** Where the focus goes that was on an item of a menu: to the button of the menu. */
const standIns = new WeakMap<Element, Target>()
/** The button of the menu that is closing, whose items may be gone before what they open is there. */
let closing: Target | undefined

const ancestorsOf = (element: Element | null): Element[] => {
  const line: Element[] = []
  for (let each = element; each && each !== document.body; each = each.parentElement) line.push(each)
  return line
}

/** What is left of the place where something was. */
const nearestLeft = (line: readonly Element[]): HTMLElement | null => {
  const left = line.find((each) => each.parentElement?.closest('#content')) ?? document.getElementById('content')
  if (!(left instanceof HTMLElement)) return null
  if (left.tabIndex < 0 && !left.hasAttribute('tabindex')) left.tabIndex = -1
  return left
}

/** An answer on its way may still do away with the element: then the focus goes to where it was. */
const keepPlace = (origin: HTMLElement, line: readonly Element[]): void => {
  const content = document.getElementById('content')
  if (!content) return
  const stop = (): void => {
    observer.disconnect()
    document.removeEventListener('focusin', stop)
  }
  const observer = new MutationObserver(() => {
    if (origin.isConnected) return
    stop()
    if (document.activeElement === document.body) nearestLeft(line)?.focus({ preventScroll: true })
  })
  observer.observe(content, { childList: true, subtree: true })
  document.addEventListener('focusin', stop)
  setTimeout(stop, answerMs)
}

/**
 * Gives the focus back when something over the page closes: to `target`, or to what had it before. Unlike the return
 * that comes with the dialogs themselves it also works for one that is mounted open and closed by being removed, for
 * one that was opened from a menu, and when what it was opened from has gone meanwhile.
 */
export const useReturnFocus = (opened: boolean, target?: Target): void => {
  useLayoutEffect(() => {
    if (!opened) return
    const before = document.activeElement === document.body ? null : document.activeElement
    const line = ancestorsOf(before)
    const menu = before ? undefined : closing
    const originNow = (): HTMLElement | null => {
      if (target) return target.current
      if (before instanceof HTMLElement && before.isConnected) return before
      return (menu ?? (before && standIns.get(before)))?.current ?? nearestLeft(line)
    }
    return () => {
      const atClose = document.activeElement
      if (target && atClose) standIns.set(atClose, target)
      closing = target
      setTimeout(() => {
        closing = undefined
        const now = document.activeElement
        // Somebody who has moved on meanwhile, by a click or to another page, is left alone.
        const isLost = now === null || now === document.body || now === atClose
        // oxlint-disable-next-line react-hooks/exhaustive-deps -- the element wanted is the one there at the end
        const origin = isLost ? originNow() : null
        origin?.focus({ preventScroll: true })
        if (origin && !target) keepPlace(origin, line)
      }, settleMs)
    }
  }, [opened, target])
}
