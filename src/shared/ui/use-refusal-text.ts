import type { RefusalReason } from '@/contract/action'
import { useFormat } from '@/shared/i18n/use-format'
import { useMessage } from '@/shared/i18n/use-message'

/**
 * The sentence for why the backend refuses something, with who can change it where it says so: `refusal.state.shipped`,
 * else `refusal.state.other`, else `refusal.other`.
 */
export const useRefusalText = () => {
  const { firstOf, message } = useMessage()
  const format = useFormat()
  return ({ code, params, ask = [] }: RefusalReason): string => {
    const [kind] = code.split('.')
    const reason = firstOf([`common:refusal.${code}`, `common:refusal.${kind}.other`, 'common:refusal.other'], params)
    return ask.length === 0 ? reason : message('common:refusal.ask', { reason, names: format.list(ask) })
  }
}
