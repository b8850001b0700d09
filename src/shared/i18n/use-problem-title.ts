import { ApiProblem } from '@/api/problem'
import { useProblemText } from './use-problem-text'

type Params = Record<string, string | number>

/** The words for a problem type that is data, such as what ended a run or why one of many was refused. */
export const useProblemTitle = () => {
  const problemText = useProblemText()
  return (type: string | null, params?: Params): string =>
    problemText(new ApiProblem({ type: type ?? '', title: type ?? '', status: 0, requestId: '', params })).title
}
