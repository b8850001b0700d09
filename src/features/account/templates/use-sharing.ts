import { useTranslation } from 'react-i18next'
import type { OrderTemplateSummary } from '@/contract/order-templates'

type Shared = Pick<OrderTemplateSummary, 'audience' | 'branch' | 'owner' | 'isOwn'>

/** With whom a template is shared, and whose it is where it is somebody else's. */
export const useSharing = () => {
  const { t } = useTranslation('orderTemplates')
  return ({ audience, branch, owner, isOwn }: Shared): string => {
    if (!isOwn) return owner ? t('sharing.by', { name: owner }) : t('sharing.byNobody')
    if (audience === 'branch') return t('sharing.branch', { name: branch ?? '' })
    return audience === 'company' ? t('sharing.company') : t('sharing.mine')
  }
}
