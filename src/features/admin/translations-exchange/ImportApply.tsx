import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '@/api/query'
import type { TextImport } from '@/contract/admin/translations/exchange'
import { listTextBatches } from '@/contract/admin/translations/text-bulk'
import { UndoBatch } from '@/entities/text/UndoBatch'
import { useFormat } from '@/shared/i18n/use-format'
import { ActionButton } from '@/shared/ui/ActionButton'
import { Bar } from '@/shared/ui/Bar'
import { LinkButton } from '@/shared/ui/LinkButton'
import { Notice } from '@/shared/ui/Notice'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import css from './exchange.module.css'
import { useApplyImport } from './use-apply-import'

/** The last step: what it will do before, how far it is meanwhile, and what it did after. */
export function ImportApply({ brought }: { brought: TextImport }) {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const apply = useApplyImport()
  const { applied, counts } = brought
  if (applied?.endedAt) return <Done applied={applied} />
  const open = counts.open
  const doable = counts.new + counts.changed + counts.newKey - open - counts.kept
  const undecided = t('import.open', { count: open, formatted: format.number(open) })
  const nothing = t('import.apply.nothing')
  const reason = open > 0 ? undecided : nothing
  const progress = applied && {
    done: format.number(applied.done),
    total: format.number(applied.total),
  }
  return (
    <div className={css.apply}>
      {applied && progress ? (
        <div className={css.progress} role="status">
          <b>{t('import.apply.running')}</b>
          <Bar
            label={t('import.apply.progress', progress)}
            total={applied.total}
            parts={[{ value: applied.done, color: 'accent' }]}
          />
          <span className="cap num">{t('import.apply.progress', progress)}</span>
        </div>
      ) : (
        <div>
          {open > 0 && doable > 0 && <b>{undecided}</b>}
          <p className="dim flat">{t('import.apply.hint')}</p>
        </div>
      )}
      <ActionButton
        disabledReason={doable > 0 || applied ? undefined : reason}
        reasonBelow
        loading={apply.isPending}
        onClick={() => apply.mutate(brought)}
      >
        {applied ? t('import.apply.resume') : t('import.apply.do', { count: doable, formatted: format.number(doable) })}
      </ActionButton>
      {apply.error && <ProblemNotice error={apply.error} compact />}
    </div>
  )
}

function Done({ applied }: { applied: NonNullable<TextImport['applied']> }) {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const { changed, addedKeys, stale, batchId } = applied
  const batches = useQuery(query(listTextBatches, { query: {} }))
  const batch = batches.data?.rows.find(({ id }) => id === batchId)
  return (
    <Notice
      tone={stale > 0 ? 'warn' : 'good'}
      title={t('import.apply.done', { count: changed, formatted: format.number(changed) })}
      action={
        <span className="row">
          <LinkButton to="/admin/translations" search={{ batch: batchId }} variant="default" size="xs">
            {t('import.apply.show')}
          </LinkButton>
          {batch && <UndoBatch batch={batch} />}
        </span>
      }
    >
      {addedKeys > 0 && (
        <p className="flat">{t('import.apply.addedKeys', { count: addedKeys, formatted: format.number(addedKeys) })}</p>
      )}
      {stale > 0 && (
        <p className="flat">{t('import.apply.stale', { count: stale, formatted: format.number(stale) })}</p>
      )}
      <p className="flat">{t('import.apply.publishHint')}</p>
    </Notice>
  )
}
