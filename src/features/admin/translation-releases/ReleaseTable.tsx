import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AllowedAction } from '@/contract/action'
import type { TextRelease } from '@/contract/admin/translations/releases'
import { ChangeCounts } from '@/entities/text/ChangeCounts'
import css from '@/entities/text/releases.module.css'
import { useLanguageName } from '@/entities/text/use-language-name'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { DateText } from '@/shared/ui/DateText'
import { LookBadge } from '@/shared/ui/LookBadge'
import { PlainTable } from '@/shared/ui/PlainTable'
import { ReleaseMenu } from './ReleaseMenu'
import { lookOf } from './release-look'
import { RestoreDialog } from './RestoreDialog'

type Props = { rows: readonly TextRelease[]; latest: number; shipped: readonly AllowedAction[] | undefined }

/** Releases, newest first; the state as shipped is the one before the first. */
export function ReleaseTable({ rows, latest, shipped }: Props) {
  const { t } = useTranslation('textReleases')
  const format = useFormat()
  const nameOf = useLanguageName()
  const [restoring, setRestoring] = useState<number | null>(null)
  const isShippedOffered = shipped?.some(({ action, allowed }) => action === 'restoreShipped' && allowed) ?? false
  return (
    <>
      <PlainTable
        label={t('releases.all')}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'number',
            header: t('col.number'),
            rowHeader: true,
            cell: ({ number }) =>
              number === null ? (
                <span className="dim">{t('col.noNumber')}</span>
              ) : (
                <AppLink to="/admin/translations/releases/compare" search={{ from: number - 1, to: number }}>
                  {t('col.release', { number })}
                </AppLink>
              ),
          },
          {
            id: 'state',
            header: t('col.state'),
            cell: (row) => <LookBadge look={lookOf(row)}>{t(`state.${stateOf(row, latest)}`)}</LookBadge>,
          },
          { id: 'at', header: t('col.at'), cell: ({ at }) => <DateText value={at} withTime /> },
          { id: 'by', header: t('col.by'), cell: ({ by }) => by },
          {
            id: 'what',
            header: t('col.what'),
            cell: ({ changes, note, restored, languages }) => (
              <span className={css.note}>
                {restored !== null &&
                  (restored === 0 ? t('col.restoredShipped') : t('col.restored', { number: restored }))}
                {note && <span>{note}</span>}
                <ChangeCounts changes={changes} />
                {changes.length === 0 && languages.length > 0 && <span>{format.list(languages.map(nameOf))}</span>}
              </span>
            ),
          },
          {
            id: 'actions',
            header: t('col.actions'),
            hideHeader: true,
            align: 'end',
            cardCorner: true,
            cell: (row) => <ReleaseMenu release={row} onRestore={setRestoring} isShippedOffered={isShippedOffered} />,
          },
        ]}
      />
      {restoring !== null && <RestoreDialog number={restoring} latest={latest} onClose={() => setRestoring(null)} />}
    </>
  )
}

const stateOf = ({ state, audience, number, stopped }: TextRelease, latest: number) => {
  if (state === 'scheduled') return 'scheduled'
  if (state === 'stopped') return stopped ?? 'cancelled'
  if (audience === 'staff') return 'staff'
  return number === latest ? 'current' : 'published'
}
