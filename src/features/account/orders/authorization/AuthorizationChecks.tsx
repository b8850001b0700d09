import { useTranslation } from 'react-i18next'
import type { AuthorizationCheck } from '@/contract/authorizations'
import { useFormat } from '@/shared/i18n/use-format'
import { Notice } from '@/shared/ui/Notice'

/** Credit, stock and prices as they are now; what was ordered keeps its prices. */
export function AuthorizationChecks({ checks }: { checks: readonly AuthorizationCheck[] }) {
  const { t } = useTranslation('authorizations')
  const format = useFormat()
  return checks.map(({ kind, blocks, amount, skus }) => (
    <Notice
      key={kind}
      tone={blocks || kind === 'stock' ? 'warn' : 'info'}
      title={
        amount && (kind === 'credit' || kind === 'budget' || kind === 'price')
          ? t(`check.${kind}Amount`, { amount: format.money(amount) })
          : t(`check.${kind}`, { count: skus.length })
      }
    >
      {skus.length > 0 && <bdi dir="ltr">{format.list(skus)}</bdi>}
    </Notice>
  ))
}
