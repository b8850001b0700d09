import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/problem'
import { useFormat } from './use-format'
import { useMessage } from './use-message'

/**
 * Title and explanation of a problem, translated: `a/b`, else `a`, else the general sentence. A setting that stands in
 * the way explains itself; and whoever can help is named where the backend says so.
 */
export const useProblemText = () => {
  useTranslation(['problems', 'refusals'])
  const format = useFormat()
  const { firstOf, message } = useMessage()
  return (error: unknown): { title: string; explanation: string; requestId: string } => {
    const { type, problem } = ApiProblem.from(error)
    const { params, ask = [] } = problem
    const [area = '', reason = ''] = type.split('/')
    const find = (part: 'title' | 'explanation', ...before: string[]): string =>
      firstOf(
        [
          ...before,
          `problems:type.${area}.${reason}.${part}`,
          `problems:type.${area}.${part}`,
          `problems:generic.${part}`,
        ],
        params,
      )
    const setting = params?.reason === undefined ? [] : [`refusals:${params.reason}`]
    const explanation = find('explanation', ...setting)
    return {
      title: find('title'),
      explanation:
        ask.length === 0 ? explanation : message('refusals:ask', { reason: explanation, names: format.list(ask) }),
      requestId: problem.requestId,
    }
  }
}
