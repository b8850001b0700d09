import { ApiProblem } from '@/api/problem'
import { useProblemText } from '@/shared/i18n/use-problem-text'

/** The words for a problem type that is data, such as what ended a run. */
export const useProblemTitle = () => {
  const problemText = useProblemText()
  return (type: string): string => problemText(new ApiProblem({ type, title: type, status: 0, requestId: '' })).title
}
