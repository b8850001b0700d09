import { ApiProblem } from '@/api/problem'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import css from './FormProblem.module.css'
import type { ApiFormState } from './use-api-form'

/** The page itself asks about these, over everything. Once that is answered, the form would go on saying what no longer holds. */
const asked = ['session/required', 'session/expired', 'session/account-changed'] as const

/** What the backend refused and no field can show. Every form has one. */
export function FormProblem({ form }: { form: Pick<ApiFormState, 'problem' | 'unplaced'> }) {
  const problem = ApiProblem.is(form.problem, ...asked) ? null : form.problem
  if (!problem && form.unplaced.length === 0) return null
  return (
    <div data-testid="form-problem" data-form-problem className={css.problem}>
      {problem && <ProblemNotice error={problem} compact />}
      {form.unplaced.length > 0 && (
        <ul className="cap" role="alert">
          {form.unplaced.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
