import { expect, it } from 'vitest'
import type { UserId } from '@/domain/ids'
import { recentOf, rememberRecent, useRecent } from './recent.store'

const person = (id: string, email: string) => ({ id: id as UserId, email })
const open = (by: ReturnType<typeof person>, title: string) =>
  rememberRecent(by, { kind: 'order', id: title, title, about: null, side: 'account' })
const titles = (of: ReturnType<typeof person>) => recentOf(useRecent.getState(), of).map(({ title }) => title)

it('SEC-04 records opened last are those of the company one works for, and nobody else’s', () => {
  const [germany, emirates] = [person('usr_1', 'vera@buying.example'), person('usr_2', 'vera@buying.example')]
  open(germany, 'SO-1')
  open(emirates, 'SO-2')
  expect(titles(germany)).toEqual(['SO-1'])
  open(germany, 'SO-3')
  open(germany, 'SO-1')
  expect(titles(germany)).toEqual(['SO-1', 'SO-3'])
  expect(titles(emirates)).toEqual(['SO-2'])

  open(person('usr_3', 'ines@joinery.example'), 'SO-4')
  expect(titles(germany)).toEqual([])
})
