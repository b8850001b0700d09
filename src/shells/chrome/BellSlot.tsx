import { ActionIcon } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import { Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fetchWhenIdle } from '@/shared/lib/fetch-when-idle'
import { lazyPart } from '@/shared/lib/lazy-part'

const loadBell = () => import('./news/Bell').then((m) => m.Bell)
const Bell = lazyPart(loadBell)

/** What needs the person. It is asked for when the page has nothing more urgent to do, or when somebody wants it. */
export function BellSlot() {
  const { t } = useTranslation('common')
  const [begun, setBegun] = useState<'idle' | 'asked'>()
  useEffect(() => fetchWhenIdle(() => loadBell().then(() => setBegun((before) => before ?? 'idle'))), [])
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
