/**
 * Remembers where in its list a line stands before it is taken out.
 * @returns what gives the focus to the line that took its place, or to the page when it was the last, unless somebody
 * has moved on meanwhile.
 */
export const focusAfterRemoval = (button: HTMLElement): (() => void) => {
  const all = [...document.querySelectorAll<HTMLElement>('[data-remove]')]
  const at = all.indexOf(button)
  const heir = all[at + 1] ?? all[at - 1] ?? document.querySelector<HTMLElement>('h1')
  return () => {
    const now = document.activeElement
    if (now === button || now === document.body) heir?.focus({ preventScroll: true })
  }
}
