import { useTranslation } from 'react-i18next'
import type { SyncRun } from '@/contract/admin/sync'
import { rowOutcomes } from '@/domain/sync/vocabulary'
import css from '@/entities/sync/rows.module.css'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'

type Props = { run: SyncRun; chosen: readonly string[] | undefined }

/** What became of the rows: each count opens them. */
export function RunCounts({ run, chosen }: Props) {
  const { t } = useTranslation('sync')
  const format = useFormat()
  return (
    <ul className={css.counts}>
      {rowOutcomes.map((outcome) => {
        const count = run.counts[outcome]
        const words = (
          <>
            <strong>{format.number(count)}</strong>
            {t(`outcome.${outcome}`)}
          </>
        )
        return (
          <li key={outcome}>
            {count === 0 ? (
              <span className={css.tile}>{words}</span>
            ) : (
              <AppLink
                to="/admin/sync/runs/$runId"
                params={{ runId: run.id }}
                search={{ outcome: [outcome] }}
                hash="rows"
                resetScroll={false}
                look="quiet"
                className={css.tile}
                data-current={chosen?.includes(outcome) ?? false}
              >
                {words}
              </AppLink>
            )}
          </li>
        )
      })}
    </ul>
  )
}
