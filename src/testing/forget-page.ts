import i18next from 'i18next'
import { expect } from 'vitest'
import { setRequestLocale } from '@/api/credentials'
import { forgetMissing } from '@/app/missing-texts'
import { leavesPerson } from '@/features/session/acting/change-person'
import { letGo } from '@/shared/forms/leaving'
import { keepTexts, keptTexts } from '@/shared/i18n/kept-texts'
import { announce } from '@/shared/lib/announce'
import { brandName, setBrandName } from '@/shared/lib/brand'
import { useToasts } from '@/shared/lib/notify'

type Store = { getInitialState: () => unknown; setState: (state: unknown, replace: true) => void }
const isStore = (value: unknown): value is Store => typeof value === 'function' && 'getInitialState' in value

const modules = import.meta.glob<Record<string, unknown>>('../**/*.store.ts', { eager: true })
const stores = [useToasts, ...Object.values(modules).flatMap((exports) => Object.values(exports))].filter(isStore)

/** What was published is laid over the texts that pages share: the next one reads those shipped anew. */
const forgetPublished = (): void => {
  // Not by `removeResourceBundle`, which forgets as well which namespaces every page begins with.
  for (const locale of keptTexts().changed) delete i18next.services.resourceStore.data[locale]
  keepTexts({ release: 0, languages: [], changed: [], texts: {} })
}

/** Leaves a new page to the next test, which shares its modules: what a person did is remembered by none of them. */
export const forgetPage = (): void => {
  for (const store of stores) store.setState(store.getInitialState(), true)
  forgetPublished()
  // Who asks before a page is there asks in no language of the page before.
  setRequestLocale('en')
  localStorage.clear()
  sessionStorage.clear()
  announce('')
  leavesPerson(false)
  letGo(false)
  setBrandName(brandName)
  expect(forgetMissing(), 'every text asked for is there').toEqual([])
}
