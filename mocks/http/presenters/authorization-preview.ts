import type { previewAuthorization } from '@/contract/authorizations'
import type { ReplyFor } from '@/contract/endpoint'
import { avoidBy } from '@/domain/authorizations/levels'
import type { Preview } from '@mocks/engine/authorizations/preview'
import type { Viewer } from '@mocks/engine/viewer'
import { amountFor } from './amount'
import { presentPathLevel } from './authorization'
import { presentBudgetChoice } from './budget-choice'

export function presentPreview(preview: Preview, viewer: Viewer): ReplyFor<typeof previewAuthorization> {
  const { company, total, evaluation, usual, budgetRows } = preview
  const { path, deciders, people, budgets, stopped } = evaluation
  const { currency } = company
  return {
    needed: path.length > 0,
    levels: path.map((level, place) => ({
      level: {
        ...presentPathLevel(level, place, {
          deciders: deciders[place] ?? [],
          people,
          budgets: budgetRows,
          usual: usual[place] ?? null,
          currency,
          viewer,
        }),
        state: place === 0 ? 'waiting' : 'next',
        decision: null,
        voided: [],
      },
      avoidBy: amountFor(viewer, avoidBy(level.amount, total), currency),
    })),
    costCentres: budgets.costCentres.map(({ id, code, name }) => ({ id, code, name })),
    costCentreId: budgets.costCentreId,
    budgets: budgets.candidates.map((choice) => presentBudgetChoice(choice, currency, viewer)),
    budgetId: budgets.budget?.id ?? null,
    stopped,
  }
}
