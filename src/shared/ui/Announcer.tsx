import { useEffect, useState } from 'react'
import { onAnnouncement } from '@/shared/lib/announce'

/** The live region behind `announce`. Two lines take turns, so that the same words are heard twice when said twice. */
export function Announcer() {
  const [{ text, turn }, setState] = useState({ text: '', turn: 0 })
  useEffect(() => onAnnouncement((next) => setState((previous) => ({ text: next, turn: 1 - previous.turn }))), [])
  return (
    <div className="sr" aria-live="polite" data-testid="announcer">
      <span>{turn === 0 ? text : ''}</span>
      <span>{turn === 1 ? text : ''}</span>
    </div>
  )
}
