import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/use-format'
import { sessionQuery } from '../session.queries'
import css from './acting.module.css'

const two = (value: number): string => String(value).padStart(2, '0')

/** Counts down to the end. At the end the backend is asked who is there, which it alone decides. */
export function TimeLeft({ until }: { until: string }) {
  const { t } = useTranslation('impersonation')
  const { now } = useFormat()
  const client = useQueryClient()
  const [at, setAt] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), 1000)
    return () => clearInterval(timer)
  }, [now])
  const seconds = Math.max(0, Math.ceil((Date.parse(until) - at) / 1000))
  const isOver = seconds === 0
  useEffect(() => {
    if (isOver) void client.refetchQueries({ queryKey: sessionQuery.queryKey })
  }, [isOver, client])
  return (
    // A clock that was read out each second would silence everything else.
    <span className={css.time} role="timer" aria-live="off">
      {t('bar.left', { time: `${Math.floor(seconds / 60)}:${two(seconds % 60)}` })}
    </span>
  )
}
