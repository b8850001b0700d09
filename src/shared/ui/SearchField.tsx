import { IconSearch, IconX } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useShortcuts } from '@/shared/lib/shortcuts'
import css from './SearchField.module.css'

/** Long enough that a fast typist asks once, short enough that the rows seem to follow the keys. */
const pauseMs = 60

type Props = { value: string; onChange: (value: string) => void; label: string; className?: string }

/** A search that follows typing; `/` puts the cursor into it. Plain HTML, because every list begins with one. */
export function SearchField({ value, onChange, label, className }: Props) {
  const { t } = useTranslation('common')
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(value)
  const [seen, setSeen] = useState(value)
  // What was reported and has not come back yet: an answer on its way must not undo what is typed meanwhile.
  const [reported, setReported] = useState<readonly string[]>([])
  if (value !== seen) {
    const at = reported.lastIndexOf(value)
    setSeen(value)
    setReported(at < 0 ? [] : reported.slice(at + 1))
    if (at < 0) setText(value)
  }
  const known = reported.at(-1) ?? value
  const report = useRef(onChange)
  useEffect(() => {
    report.current = onChange
  })
  useEffect(() => {
    if (text === known) return
    const timer = setTimeout(() => {
      setReported((before) => [...before, text])
      report.current(text)
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [text, known])
  useShortcuts([
    {
      keys: '/',
      label: t('shortcut.search'),
      run: (event) => {
        event.preventDefault()
        input.current?.focus()
      },
    },
  ])
  return (
    <span className={[css.field, className].filter(Boolean).join(' ')}>
      <IconSearch size={15} stroke={1.7} aria-hidden />
      <input
        ref={input}
        type="search"
        aria-label={label}
        placeholder={label}
        value={text}
        maxLength={200}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {text && (
        <button
          type="button"
          aria-label={t('action.clear')}
          onClick={() => {
            setText('')
            input.current?.focus()
          }}
        >
          <IconX size={14} aria-hidden />
        </button>
      )}
    </span>
  )
}
