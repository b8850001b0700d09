import { useEffect, useState } from 'react'
import { useFormat } from '@/shared/i18n/use-format'

const tickMs = 1000

/** The server's clock in milliseconds, ticking each second while somebody looks. */
export const useServerNow = (): number => {
  const { now } = useFormat()
  const [at, setAt] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), tickMs)
    return () => clearInterval(timer)
  }, [now])
  return at
}
