import { expect, it } from 'vitest'
import { physicalTexts, textRunner } from './run-text'

const texts = {
  pl: { orders: physicalTexts('list.late', { one: '{{count}} dzień', few: '{{count}} dni', other: '{{count}} dnia' }) },
  en: {
    orders: {
      ...physicalTexts('list.late', { one: '{{count}} day', other: '{{count}} days' }),
      'list.note': 'Late: $t(list.late)',
    },
  },
}

it('ADM-16 shows what the portal would show, and which language and key answered', () => {
  const run = textRunner(['pl', 'en'], texts)
  expect(run('orders', 'list.late', { count: 3 })).toMatchObject({
    text: '3 dni',
    language: 'pl',
    key: 'list.late_few',
  })
  expect(run('orders', 'list.note', { count: 1 })).toMatchObject({
    text: 'Late: 1 dzień',
    language: 'en',
    isMissing: false,
  })
  expect(run('orders', 'list.none', {})).toMatchObject({ text: 'list.none', isMissing: true })
})
