import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { applyProductImport, type ProductImport } from '@/contract/admin/product-imports'
import { catalogueQueries } from '@/entities/catalogue/catalogue.queries'
import { ActionButton } from '@/shared/ui/ActionButton'
import { Notice } from '@/shared/ui/Notice'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import css from './products.module.css'

/** The last step, with what it will do before, and what it did after. */
export function ImportApply({ brought }: { brought: ProductImport }) {
  const { t } = useTranslation('products')
  const client = useQueryClient()
  const apply = useMutation(mutation(applyProductImport))
  const { applied, counts } = brought
  if (applied) {
    const { created, changed, refused, stale } = applied
    return (
      <Notice tone={refused + stale > 0 ? 'warn' : 'good'} title={t('import.applied', { count: created + changed })}>
        {refused + stale > 0 && t('import.leftOut', { count: refused + stale })}
      </Notice>
    )
  }
  const doable = counts ? counts.created + counts.changed : 0
  const reason = !counts ? t('import.noSku') : doable === 0 ? t('import.nothingToDo') : undefined
  return (
    <div className={css.apply}>
      <div>
        <b>{t('import.rows', { count: brought.records })}</b>
        <p className="dim flat">{t('import.applyHint')}</p>
      </div>
      <ActionButton
        disabledReason={reason}
        reasonBelow
        loading={apply.isPending}
        onClick={() =>
          apply.mutate(
            { params: { importId: brought.id }, body: { version: brought.version } },
            { onSuccess: (reply) => client.setQueryData(catalogueQueries.importFile(reply.id).queryKey, reply) },
          )
        }
      >
        {t('import.apply', { count: doable })}
      </ActionButton>
      {apply.error && <ProblemNotice error={apply.error} compact />}
    </div>
  )
}
