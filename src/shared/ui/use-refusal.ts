import type { AllowedAction } from '@/contract/action'
import { useMessage } from '@/shared/i18n/use-message'

/** The sentence for why the backend refuses an action: `refusal.state.shipped`, else `refusal.state.other`, else `refusal.other`. */
export const useRefusal = () => {
  const { firstOf } = useMessage()
  /** Undefined when the action is allowed or unknown to the page. */
  return (action: AllowedAction | undefined): string | undefined => {
    if (!action || action.allowed) return undefined
    const { code, params } = action.reason ?? { code: 'other', params: undefined }
    const [kind] = code.split('.')
    return firstOf([`common:refusal.${code}`, `common:refusal.${kind}.other`, 'common:refusal.other'], params)
  }
}
