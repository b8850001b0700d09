import i18next from 'i18next'
import { notify } from '@/shared/lib/notify'

/** A situation that is not there would look like one in which nothing is wrong. */
export const tellUnknownScenario = async (name: string, known: readonly string[]): Promise<void> => {
  await i18next.loadNamespaces('demo')
  const names = new Intl.ListFormat(i18next.language, { type: 'unit' }).format(known)
  notify({
    title: i18next.t('demo:unknownScenario.title', { name }),
    message: i18next.t('demo:unknownScenario.known', { names }),
    tone: 'bad',
  })
}
