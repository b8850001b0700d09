import { useRouter } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Side } from '@/domain/permissions/catalogue'
import { SessionWatch } from '@/features/session/SessionWatch'
import { lazyPart } from '@/shared/lib/lazy-part'
import { useShortcuts } from '@/shared/lib/shortcuts'
import { placeIn } from '../place-in'
import { LiveChanges } from './LiveChanges'
import { useExportJobs } from '@/shared/lists/export-jobs.store'
import { openPalette, usePalette } from './palette.store'

const CommandPalette = lazyPart(() => import('./CommandPalette').then(({ CommandPalette }) => CommandPalette))
const ExportPanel = lazyPart(() => import('@/shared/lists/ExportPanel').then(({ ExportPanel }) => ExportPanel))
const ShortcutSheet = lazyPart(() => import('./ShortcutSheet').then(({ ShortcutSheet }) => ShortcutSheet))

/** What both shells have beside their pages: palette, shortcuts, live changes, the end of a session. */
export function ShellExtras({ side }: { side: Side }) {
  const { t } = useTranslation('common')
  const router = useRouter()
  const palette = usePalette(({ opened }) => opened)
  const exporting = useExportJobs(({ jobs }) => jobs.length > 0)
  const [help, setHelp] = useState(false)
  useShortcuts([
    {
      keys: 'mod+k',
      label: t('shortcut.palette'),
      inFields: true,
      run: (event) => {
        event.preventDefault()
        openPalette()
      },
    },
    { keys: '?', label: t('shortcut.help'), run: () => setHelp(true) },
  ])
  return (
    <>
      <LiveChanges />
      <SessionWatch placeFor={(session) => placeIn(router, session)} />
      <Suspense>{palette && <CommandPalette side={side} />}</Suspense>
      <Suspense>{exporting && <ExportPanel />}</Suspense>
      <Suspense>{help && <ShortcutSheet onClose={() => setHelp(false)} />}</Suspense>
    </>
  )
}
