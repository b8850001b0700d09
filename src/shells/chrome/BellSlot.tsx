import { ActionIcon } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { whenIdle } from '@/shared/lib/when-idle'

const Bell = lazy(() => import('./news/Bell').then((m) => ({ default: m.Bell })))

/** What needs the person. It is asked for when the page has nothing more urgent to do, or when somebody wants it. */
export function BellSlot() {
  const { t } = useTranslation('common')
  const [begun, setBegun] = useState<'idle' | 'asked'>()
  useEffect(() => whenIdle(() => setBegun((before) => before ?? 'idle')), [])
  const quiet = (
    <ActionIcon size="lg" aria-label={t('nav.news')} aria-haspopup="dialog" onClick={() => setBegun('asked')}>
      <IconBell size={18} stroke={1.6} aria-hidden />
    </ActionIcon>
  )
  if (!begun) return quiet
  return (
    <Suspense fallback={quiet}>
      <Bell asked={begun === 'asked'} />
    </Suspense>
  )
}
