import { useTranslation } from 'react-i18next'
import type { RunRow } from '@/contract/admin/sync-rows'
import { useCauseText } from './use-cause-text'
import css from './rows.module.css'

/** Why a row did not go through: our words for the cause, and what the ERP itself said. */
export function RowCause({ cause }: { cause: Pick<RunRow, 'code' | 'params' | 'message' | 'blockedBy'> }) {
  const { t } = useTranslation('syncRows')
  const text = useCauseText()(cause)
  return (
    <span className={css.cause}>
      {text && <bdi dir="auto">{text}</bdi>}
      {cause.message && (
        <span className={text ? 'cap' : undefined}>
          {text && `${t('erpSaid')} `}
          <bdi dir="auto">{cause.message}</bdi>
        </span>
      )}
    </span>
  )
}
