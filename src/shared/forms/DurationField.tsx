import { TextInput, type TextInputProps } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInterval, parseInterval } from '@/domain/sync/interval'

type Props = Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'> & {
  /** Seconds; null while unreadable. */
  value: number | null
  onChange?: (value: number | null) => void
}

/** `hh:mm:ss`. Other ways to write the same are understood, and said back in the proper form. */
export function DurationField({ value, onChange, error, ...rest }: Props) {
  const { t } = useTranslation('common')
  const [text, setText] = useState(value === null ? '' : formatInterval(value))
  const [told, setTold] = useState(value)
  const [seen, setSeen] = useState(value)
  // Only a value that is news, and not what was typed here a moment ago, goes over what stands in the field.
  if (value !== seen) {
    setSeen(value)
    if (value !== told) {
      setTold(value)
      if (value !== null) setText(formatInterval(value))
    }
  }
  const parsed = parseInterval(text)
  const echo = parsed.ok && formatInterval(parsed.seconds) !== text.trim() ? formatInterval(parsed.seconds) : undefined

  const unreadable = !parsed.ok && text.trim().length > 0

  const handleChange = (typed: string): void => {
    setText(typed)
    const read = parseInterval(typed)
    const next = read.ok ? read.seconds : null
    setTold(next)
    onChange?.(next)
  }
  return (
    <TextInput
      {...rest}
      inputMode="numeric"
      autoComplete="off"
      placeholder="00:00:00"
      value={text}
      onChange={(event) => handleChange(event.currentTarget.value)}
      onBlur={() => parsed.ok && setText(formatInterval(parsed.seconds))}
      error={unreadable ? t('duration.unreadable') : error}
      description={echo ? t('duration.echo', { value: echo }) : rest.description}
    />
  )
}
