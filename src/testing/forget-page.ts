import { expect } from 'vitest'
import { forgetMissing } from '@/app/missing-texts'
import { leavesPerson } from '@/features/session/acting/change-person'
import { keepTexts } from '@/shared/i18n/kept-texts'
import { announce } from '@/shared/lib/announce'
import { brandName, setBrandName } from '@/shared/lib/brand'
import { useToasts } from '@/shared/lib/notify'

type Store = { getInitialState: () => unknown; setState: (state: unknown, replace: true) => void }
const isStore = (value: unknown): value is Store => typeof value === 'function' && 'getInitialState' in value

const modules = import.meta.glob<Record<string, unknown>>('../**/*.store.ts', { eager: true })
const stores = [useToasts, ...Object.values(modules).flatMap((exports) => Object.values(exports))].filter(isStore)

/** Leaves a new page to the next test, which shares its modules: what a person did is remembered by none of them. */
export const forgetPage = (): void => {
  for (const store of stores) store.setState(store.getInitialState(), true)
  keepTexts({ release: 0, languages: [], changed: [], texts: {} })
  localStorage.clear()
  sessionStorage.clear()
  announce('')
  leavesPerson(false)
  setBrandName(brandName)
  expect(forgetMissing(), 'every text asked for is there').toEqual([])
}
