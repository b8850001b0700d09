import { useTranslation } from 'react-i18next'
import type { RefusalReason } from '@/contract/action'
import { useFormat } from '@/shared/i18n/use-format'
import { useMessage } from '@/shared/i18n/use-message'

/**
 * The sentence for why the backend refuses something, with who can change it where it says so: `state.shipped`, else
 * `state.other`, else `other`.
 */
export const useRefusalText = () => {
  // The texts come once the first page is drawn, or with what needs them before.
  useTranslation('refusals')
  const { firstOf, message } = useMessage()
  const format = useFormat()
  return ({ code, params, ask = [] }: RefusalReason): string => {
    const [kind] = code.split('.')
    const reason = firstOf([`refusals:${code}`, `refusals:${kind}.other`, 'refusals:other'], params)
    return ask.length === 0 ? reason : message('refusals:ask', { reason, names: format.list(ask) })
  }
}
