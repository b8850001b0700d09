import { useEffect, useEffectEvent, useState } from 'react'
import { ownPart, type PageText, textAt } from './page-texts'

export type Hovered = { text: PageText; top: number; bottom: number; start: number }

/** A dialog has to be answered: its texts are opened from the list. */
const elsewhere = `[${ownPart}], [aria-modal="true"]`

/** A click opens the text it falls on and does nothing else, but with Alt the page is used as always. */
export const usePicking = (texts: readonly PageText[], isOn: boolean, onPick: (id: string) => void) => {
  const [hovered, setHovered] = useState<Hovered | null>(null)
  const textUnder = ({ target, clientX, clientY }: MouseEvent): PageText | undefined =>
    target instanceof Element && !target.closest(elsewhere) ? textAt(texts, target, clientX, clientY) : undefined

  const click = useEffectEvent((event: MouseEvent): void => {
    // A click without a pointer is the keyboard's, on whatever has the focus.
    if (!isOn || event.altKey || event.detail === 0) return
    const text = textUnder(event)
    if (!text) return
    event.preventDefault()
    event.stopPropagation()
    setHovered(null)
    onPick(text.id)
  })
  const move = useEffectEvent((event: MouseEvent): void => {
    const text = isOn && !event.altKey ? textUnder(event) : undefined
    const place = text?.places.find(({ element }) => element.contains(event.target as Node)) ?? text?.places[0]
    if (!text || !place) return setHovered(null)
    const { top, bottom, left, right } = place.element.getBoundingClientRect()
    const isRtl = document.documentElement.dir === 'rtl'
    setHovered({ text, top, bottom, start: isRtl ? document.documentElement.clientWidth - right : left })
  })
  const away = useEffectEvent(() => setHovered(null))
  useEffect(() => {
    const listeners = { click, mouseover: move } as const
    const onClick = (event: MouseEvent): void => listeners.click(event)
    const onMove = (event: MouseEvent): void => listeners.mouseover(event)
    const onScroll = (): void => away()
    document.addEventListener('click', onClick, true)
    document.addEventListener('mouseover', onMove)
    document.addEventListener('scroll', onScroll, true)
    return () => {
      document.removeEventListener('click', onClick, true)
      document.removeEventListener('mouseover', onMove)
      document.removeEventListener('scroll', onScroll, true)
    }
  }, [])
  return { hovered }
}
