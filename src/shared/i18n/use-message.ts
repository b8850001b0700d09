import { useTranslation } from 'react-i18next'
import type { MessageKey } from './resources'

type Params = Record<string, string | number>

/** Translates a key that comes out of data (`common:title.orders`, a refusal code) instead of being written in place. */
export const useMessage = () => {
  const { i18n } = useTranslation()
  // The typed `t` wants the key known in place; here it is known by its type or found among several.
  const translate = i18n.t as unknown as (key: string, params?: Params) => string
  return {
    message: (key: MessageKey, params?: Params): string => translate(key, params),
    /** The first of the keys that has a text; the last one must. */
    firstOf: (keys: readonly string[], params?: Params): string =>
      translate(keys.find((key) => i18n.exists(key)) ?? keys.at(-1) ?? '', params),
  }
}
