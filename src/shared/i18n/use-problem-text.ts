import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/problem'
import { useMessage } from './use-message'

/** Title and explanation of a problem, translated: `a/b`, else `a`, else the general sentence. */
export const useProblemText = () => {
  useTranslation('problems')
  const { firstOf } = useMessage()
  return (error: unknown): { title: string; explanation: string; requestId: string } => {
    const { type, problem } = ApiProblem.from(error)
    const [area = '', reason = ''] = type.split('/')
    const find = (part: 'title' | 'explanation'): string =>
      firstOf(
        [`problems:type.${area}.${reason}.${part}`, `problems:type.${area}.${part}`, `problems:generic.${part}`],
        problem.params,
      )
    return { title: find('title'), explanation: find('explanation'), requestId: problem.requestId }
  }
}
