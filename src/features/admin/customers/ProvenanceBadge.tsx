import { IconDatabase, IconHandFinger, IconRefreshDot, IconWorld } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CustomerCard, Provenance } from '@/contract/admin/customer-card'
import type { CustomerField, CustomerRule } from '@/domain/customers/fields'
import { useFormat } from '@/shared/i18n/use-format'
import css from './customers.module.css'

const icons = { erp: IconDatabase, portal: IconWorld, newest: IconRefreshDot, manual: IconHandFinger } satisfies Record<
  CustomerRule,
  unknown
>

/** Whose word counts for a value, and who wrote it last. */
export function ProvenanceBadge({ customer, field }: { customer: CustomerCard; field: CustomerField }) {
  const { t } = useTranslation('customers')
  const words = useOriginWords()
  const provenance = customer.provenance.find((each) => each.field === field)
  if (!provenance) return null
  const RuleIcon = icons[provenance.rule]
  return (
    <span className={css.provenance} title={t(`ruleHint.${provenance.rule}`)}>
      <span className={css.rule} data-rule={provenance.rule}>
        <RuleIcon size={12} stroke={2} aria-hidden />
        {t(`rule.${provenance.rule}`)}
      </span>
      <span className="cap">{words(provenance)}</span>
      {provenance.editing === 'inErp' && <span className="cap">{t('lockedInErp')}</span>}
    </span>
  )
}

const useOriginWords = () => {
  const { t } = useTranslation('customers')
  const format = useFormat()
  return ({ source, at, by, editing }: Provenance): string => {
    if (at === null) return t(editing === 'portal' ? 'origin.firstPortal' : 'origin.first')
    const when = format.dateTime(at)
    return source === 'erp' || by === null ? t('origin.erp', { when }) : t('origin.portal', { name: by, when })
  }
}
