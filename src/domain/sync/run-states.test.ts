import { expect, test } from 'vitest'
import { canRunBecome, isRunOver, runTransitions } from './run-states'
import { runStates } from './vocabulary'

test('a run that is over stays over', () => {
  const over = runStates.filter(isRunOver)
  expect(over).toEqual(['succeeded', 'succeededWithErrors', 'failed', 'cancelled', 'skipped'])
  for (const from of over) for (const to of runStates) expect(canRunBecome(from, to)).toBe(false)
})

test('every state can be reached from queued', () => {
  const seen = new Set(['queued' as const, ...runTransitions.queued])
  for (const state of seen) for (const next of runTransitions[state]) seen.add(next)
  expect([...seen].toSorted()).toEqual([...runStates].toSorted())
})

test('a cancelled run is first being cancelled once it runs', () => {
  expect(canRunBecome('running', 'cancelled')).toBe(false)
  expect(canRunBecome('cancelling', 'cancelled')).toBe(true)
})
