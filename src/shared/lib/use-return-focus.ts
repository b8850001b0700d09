import { type RefObject, useLayoutEffect } from 'react'

const settleMs = 10

/**
 * Gives the focus back when something over the page closes: to `target`, or to what had it before. Unlike the return
 * that comes with the dialogs themselves it also works for one that is mounted open and closed by being removed.
 */
export const useReturnFocus = (opened: boolean, target?: RefObject<HTMLElement | null>): void => {
  useLayoutEffect(() => {
    if (!opened) return
    const before = document.activeElement
    return () => {
      const atClose = document.activeElement
      setTimeout(() => {
        const now = document.activeElement
        // Somebody who has moved on meanwhile, by a click or to another page, is left alone.
        const isLost = now === null || now === document.body || now === atClose
        // oxlint-disable-next-line react-hooks/exhaustive-deps -- the element wanted is the one there at the end
        const origin = target?.current ?? before
        if (isLost && origin instanceof HTMLElement && origin.isConnected) origin.focus({ preventScroll: true })
      }, settleMs)
    }
  }, [opened, target])
}
