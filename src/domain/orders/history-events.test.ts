import { expect, it } from 'vitest'
import { latestFirst } from './history-events'

it('ORD-22 tells what happened at one moment in the order in which it can have happened', () => {
  const at = 1_000
  const told = [
    { at, event: 'packed' },
    { at, event: 'handedOver' },
    { at, event: 'picking' },
    { at: at - 1, event: 'confirmed' },
    { at: at + 1, event: 'delivered' },
  ] as const
  expect(told.toSorted(latestFirst).map(({ event }) => event)).toEqual([
    'delivered',
    'handedOver',
    'packed',
    'picking',
    'confirmed',
  ])
  const decided = [
    { at, event: 'queued' },
    { at, event: 'authorizationApproved' },
    { at, event: 'placed' },
  ] as const
  expect(decided.toSorted(latestFirst).map(({ event }) => event)).toEqual(['queued', 'authorizationApproved', 'placed'])
})
