import type { AllowedAction } from '@/contract/action'
import { useRefusalText } from './use-refusal-text'

/** The sentence for why the backend refuses an action of a record, and who can change that. */
export const useRefusal = () => {
  const refusalText = useRefusalText()
  /** Undefined when the action is allowed or unknown to the page. */
  return (action: AllowedAction | undefined): string | undefined =>
    !action || action.allowed ? undefined : refusalText(action.reason ?? { code: 'other' })
}
