import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../calendar'
import { dueState } from './due'
import { isOver, soonDays, taskStatuses } from './vocabulary'

const today = '2026-11-20'

test('TSK-02 a task is overdue after its day, due soon shortly before it, and neither once it is over', () => {
  fc.assert(
    fc.property(fc.constantFrom(...taskStatuses), fc.integer({ min: -400, max: 400 }), (status, days) => {
      const state = dueState({ status, dueOn: addDays(today, days) }, today)
      if (isOver(status)) expect(state).toBeNull()
      else if (days < 0) expect(state).toBe('overdue')
      else expect(state).toBe(days <= soonDays ? 'soon' : null)
    }),
  )
  expect(dueState({ status: 'open', dueOn: null }, today)).toBeNull()
})
