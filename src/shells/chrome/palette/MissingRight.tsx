import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '@/api/query'
import { getAccessHelp } from '@/contract/session'
import type { Permission } from '@/domain/permissions/catalogue'
import { useFormat } from '@/shared/i18n/use-format'
import { useMessage } from '@/shared/i18n/use-message'
import { useRefusalText } from '@/shared/ui/use-refusal-text'

/** Why a line of the palette cannot be chosen and, once it is the current one, who can change that. */
export function MissingRight({ permission, current }: { permission: Permission; current: boolean }) {
  const { t } = useTranslation(['palette', 'permissions'])
  const { message } = useMessage()
  const format = useFormat()
  const refusalText = useRefusalText()
  const { data } = useQuery({ ...query(getAccessHelp, { query: { permission } }), enabled: current })
  if (data?.setting) return refusalText({ code: data.setting, ask: data.ask })
  const names = data?.ask ?? []
  return (
    <>
      {t('missing', { permission: message(`permissions:${permission}`) })}
      {names.length > 0 && <> · {t('ask', { names: format.list(names) })}</>}
    </>
  )
}
