import { type MouseEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useShortcuts } from '@/shared/lib/shortcuts'

const interactive = 'a, button, input, label, select, textarea, [role="button"], [role="menuitem"]'
export const linkOf = (row: Element | null | undefined): HTMLAnchorElement | null =>
  row?.querySelector('a[href]') ?? null

/**
 * A click anywhere in a row opens what the row's own link opens; the link stays a real one, so that the middle button,
 * Ctrl and the keyboard do what they do everywhere.
 */
export const openRow = (event: MouseEvent<HTMLElement>): void => {
  const target = event.target as Element
  // React hands events of a dialog opened from the row to the row as well.
  if (!event.currentTarget.contains(target)) return
  if (event.defaultPrevented || target.closest(interactive) || globalThis.getSelection()?.toString()) return
  const link = linkOf(event.currentTarget)
  if (!link) return
  if (event.button === 1 || event.ctrlKey || event.metaKey) window.open(link.href, '_blank', 'noopener')
  else if (event.button === 0) link.click()
}

/** `j` and `k` walk the rows, Enter opens, `x` ticks. */
export const useRowKeys = (onPick: ((key: string) => void) | undefined) => {
  const { t } = useTranslation('common')
  const bodyRef = useRef<HTMLTableSectionElement>(null)
  const [focused, setFocused] = useState<string | undefined>(undefined)

  const rows = () => [...(bodyRef.current?.querySelectorAll<HTMLElement>('tr[data-key]') ?? [])]
  const move = (step: number): void => {
    const all = rows()
    const at = all.findIndex((row) => row.dataset.key === focused)
    const next = all[Math.min(all.length - 1, Math.max(0, at < 0 ? 0 : at + step))]
    if (!next) return
    setFocused(next.dataset.key)
    linkOf(next)?.focus({ preventScroll: true })
    next.scrollIntoView?.({ block: 'nearest' })
  }
  useShortcuts([
    { keys: 'j', label: t('shortcut.nextRow'), run: () => move(1) },
    { keys: 'k', label: t('shortcut.previousRow'), run: () => move(-1) },
    ...(onPick ? [{ keys: 'x', label: t('shortcut.pickRow'), run: () => focused && onPick(focused) }] : []),
  ])
  return { bodyRef, focused }
}
