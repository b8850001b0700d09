import { useTranslation } from 'react-i18next'
import type { SyncFile } from '@/contract/admin/sync-file'
import { useFormat } from '@/shared/i18n/use-format'
import { Bar } from '@/shared/ui/Bar'
import { Notice } from '@/shared/ui/Notice'

/** How far the file is read, and what was found: said to screen readers as it moves. */
export function ImportProgress({ file }: { file: SyncFile }) {
  const { t } = useTranslation('syncFiles')
  const format = useFormat()
  const { state, check, progress } = file
  if (state === 'checking' || state === 'importing')
    return (
      <div>
        <p className="flat" role="status">
          {t(state === 'checking' ? 'import.checking' : 'import.running')}{' '}
          <span className="num">{t('import.percent', { percent: format.percent(progress) })}</span>
        </p>
        <Bar parts={[{ value: progress, color: 'accent' }]} total={1} size="sm" />
      </div>
    )
  if (state === 'imported' || state === 'importedWithErrors' || state === 'stopped')
    return (
      <Notice
        tone={state === 'imported' ? 'good' : 'warn'}
        title={t(state === 'stopped' ? 'state.stopped' : 'import.done')}
      >
        {t('import.rows', { rows: format.number(file.rows) })}
      </Notice>
    )
  if (!check) return null
  if (check.bad === 0) return <Notice tone="good" title={t('import.clean', { rows: format.number(check.rows) })} />
  return (
    <Notice tone="warn" title={t('import.checked', { bad: format.number(check.bad), rows: format.number(check.rows) })}>
      {t('import.skipped')}
    </Notice>
  )
}
