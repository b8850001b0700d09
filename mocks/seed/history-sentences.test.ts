import { expect, test } from 'vitest'
import { historyEvents } from '@/domain/orders/history-events'
import ar from '@locales/ar/enums.json'
import en from '@locales/en/enums.json'
import pl from '@locales/pl/enums.json'
import { seedStory } from './story'

test('everything that can happen to an order has a sentence in every language', () => {
  for (const { history } of [en, pl, ar])
    expect(historyEvents.filter((event) => !Object.hasOwn(history, event))).toEqual([])
})

test('nothing else happens to the orders of the story, with facts for every blank of the sentence', async () => {
  const { rows } = await seedStory(Date.parse('2026-11-20T09:00:00Z'))
  const sentences: Record<string, string> = en.history
  for (const { event, params } of rows.history ?? []) {
    expect(historyEvents).toContain(event)
    for (const [, blank = ''] of (sentences[event] ?? '').matchAll(/\{\{(\w+)/g))
      expect([event, Object.keys(params)]).toEqual([event, expect.arrayContaining([blank])])
  }
})
