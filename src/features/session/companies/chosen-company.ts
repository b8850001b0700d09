import { rememberedInTab } from '@/shared/lib/persistence'

/** The company somebody has just gone on for, to be told on the page that comes next. */
export const chosenCompany = rememberedInTab('company-chosen')
