import type { TFunction } from 'i18next'
import type { TitleKey } from '@/shared/lib/static-data'
import type { MessageKey } from './resources'

declare const t: TFunction<'common'>

/** If one of these lines starts to compile without complaint, keys are no longer checked anywhere. */
t('action.save')
// @ts-expect-error -- there is no such key
t('action.nothing')
// @ts-expect-error -- there is no such key in that namespace
export const unknownKey: MessageKey = 'common:action.nothing'
// @ts-expect-error -- titles live in `common:title`
export const elsewhere: TitleKey = 'problems:generic.title'
export const known: MessageKey = 'problems:generic.title'
