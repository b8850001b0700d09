import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import type { ApiFormState } from './use-api-form'

/** What the backend refused and no field can show. Every form has one. */
export function FormProblem({ form }: { form: Pick<ApiFormState, 'problem' | 'unplaced'> }) {
  if (!form.problem && form.unplaced.length === 0) return null
  return (
    <div data-testid="form-problem">
      {form.problem && <ProblemNotice error={form.problem} compact />}
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
